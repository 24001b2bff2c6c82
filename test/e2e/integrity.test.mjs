import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {cp, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {snippetFor} from '../../tools/build/integrity.mjs';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';
import {serve, STRICT_CSP} from '../../tools/e2e/server.mjs';

const integrity = JSON.parse(await readFile('dist/embed/integrity.json', 'utf8'));
const story = {
  version: 1,
  lang: 'en',
  title: 'A vote',
  timeZone: 'UTC',
  events: [{id: 'vote', title: 'The vote', when: '2024-06-19T22:00'}],
};

const page = (head) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Checked</title><script src="/recorder.js"></script>${head}</head>
  <body><story-timeline src="/story.json" loading="eager"></story-timeline></body>
</html>`;

const pages = {
  '/recorder.js': recorderScript,
  '/story.json': JSON.stringify(story),
  '/page.html': page(await readFile('dist/embed/integrity.html', 'utf8')),
  '/a/b/page.html': page(snippetFor(integrity.files, '/').html),
};
const policyWith = (hash) =>
  `${STRICT_CSP.replace("script-src 'self'", `script-src 'self' ${hash}`)}; trusted-types lit-html`;
const isReady = `document.querySelector('story-timeline')?.shadowRoot?.textContent.includes('The vote')`;

describe('dist/embed/integrity.json', () => {
  it('has the hash of every script', async () => {
    const scripts = (await readdir('dist/embed', {recursive: true}))
      .map((name) => name.replaceAll('\\', '/'))
      .filter((name) => name.endsWith('.js'));
    assert.deepEqual(Object.keys(integrity.files).sort(), scripts.sort());
    for (const [name, hash] of Object.entries(integrity.files)) {
      const digest = createHash('sha384')
        .update(await readFile(`dist/embed/${name}`))
        .digest('base64');
      assert.equal(hash, `sha384-${digest}`);
    }
  });
});

for (const {name, skip} of engineNames)
  describe(`A page that has each file checked, in ${name}`, {skip}, () => {
    let browser;
    before(async () => {
      browser = await openBrowser(name);
    });
    after(() => browser?.close());

    async function onPage(path, use, settings = {}) {
      const hash = path === '/page.html' ? integrity.scriptSrc : snippetFor(integrity.files, '/').scriptSrc;
      const server = await serve({
        pages,
        headers: {'content-security-policy': policyWith(hash)},
        ...settings,
      });
      try {
        const opened = await browser.open(`${server.origin}${path}`);
        await use(opened);
        return (await opened.recorded()).problems;
      } finally {
        await server.close();
      }
    }

    for (const [where, path] of [
      ['beside the files', '/page.html'],
      ['in another folder', '/a/b/page.html'],
    ])
      it(`shows its story under a strict policy with the hash of its map, ${where}`, async () => {
        assert.deepEqual(await onPage(path, (opened) => opened.until(isReady)), []);
      });

    it('does not run a part that somebody changed', async () => {
      const folder = await mkdtemp(join(tmpdir(), 'changed-'));
      try {
        await cp('dist/embed', folder, {recursive: true});
        const part = (await readdir(join(folder, 'parts'))).find((file) => /^timeline-.*\.js$/.test(file));
        const code = await readFile(join(folder, 'parts', part), 'utf8');
        await writeFile(join(folder, 'parts', part), `globalThis.isChanged = true;${code}`);
        await onPage(
          '/page.html',
          async (opened) => {
            await opened.until(`globalThis.recorded.some((line) => /rejection|error/i.test(line))`);
            assert.equal(await opened.evaluate('globalThis.isChanged === undefined'), true);
          },
          {folder},
        );
      } finally {
        await rm(folder, {recursive: true});
      }
    });
  });
