import assert from 'node:assert/strict';
import {appendFile, cp, mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';
import {STRICT_CSP} from '../../tools/e2e/server.mjs';
import {server} from './frame-servers.mjs';

const story = {
  version: 1,
  lang: 'en',
  title: 'A vote',
  timeZone: 'UTC',
  events: [
    {id: 'debate', title: 'The debate', when: '2024-06-19T20:00'},
    {id: 'vote', title: 'The vote', when: '2024-06-19T22:00'},
  ],
};
const LIST = `<h2>A vote</h2><ol class="story-timeline" data-story-timeline data-time-zone="UTC">
  <li><h3>The debate</h3><p><time datetime="2024-06-19T20:00">20:00</time></p></li>
  <li><h3>The vote</h3><p><time datetime="2024-06-19T22:00">22:00</time></p></li></ol>`;

const page = (body, ...scripts) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><title>Copies</title><script src="/recorder.js"></script>
    ${scripts.map((src) => `<script type="module" src="${src}"></script>`).join('')}
  </head>
  <body>${body}</body>
</html>`;
const TIMELINE = '<story-timeline src="/story.json" loading="eager"></story-timeline>';
const pages = {
  '/recorder.js': recorderScript,
  '/story.json': JSON.stringify(story),
  '/two.html': page(TIMELINE, '/new/story-timeline.js', '/old/story-timeline.js'),
  '/broken.html': page(TIMELINE, '/broken/story-timeline.js', '/old/story-timeline.js'),
  '/list.html': page(LIST, '/new/story-timeline.js', '/old/story-timeline.js'),
  '/one-file.html': page(LIST, '/story-timeline.all.js'),
};
const shown = `document.querySelector('story-timeline')?.shadowRoot?.textContent.includes('The vote')`;
const timelines = `document.querySelectorAll('story-timeline').length`;

for (const {name, skip} of engineNames)
  describe(`Copies of different versions on one page, in ${name}`, {skip}, () => {
    let browser;
    let site;
    let folder;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'copies-'));
      for (const version of ['new', 'old', 'broken'])
        await cp('dist/embed', join(folder, version), {recursive: true});
      await cp('dist/story-timeline.all.js', join(folder, 'story-timeline.all.js'));
      const [component] = (await readdir(join(folder, 'old/parts'))).filter((file) =>
        /^timeline-.*js$/.test(file),
      );
      await appendFile(join(folder, 'old/parts', component), '\n// another version');
      await rm(join(folder, 'broken/parts', component));
      // Each policy name once: a second copy of lit could not make its own.
      const headers = {'content-security-policy': `${STRICT_CSP}; trusted-types lit-html`};
      site = await server({pages, folder, headers});
      browser = await openBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
      await rm(folder, {recursive: true});
    });

    it('the first serves, and the second fetches nothing and says nothing', async () => {
      site.asked.length = 0;
      const opened = await browser.open(`${site.origin}/two.html`);
      await opened.until(shown);
      assert.deepEqual((await opened.recorded()).problems, []);
      assert.deepEqual(
        site.asked.filter((path) => path.startsWith('/old/parts/')),
        [],
      );
    });

    it('the second serves where the first does not arrive', async () => {
      const opened = await browser.open(`${site.origin}/broken.html`);
      await opened.until(shown);
    });

    it('a list without the tag is shown once, under a strict policy', async () => {
      const opened = await browser.open(`${site.origin}/list.html`);
      await opened.until(shown);
      assert.equal(await opened.evaluate(timelines), 1);
      assert.deepEqual((await opened.recorded()).problems, []);
    });

    it('the one file shows lists too', async () => {
      const opened = await browser.open(`${site.origin}/one-file.html`);
      await opened.until(shown);
      assert.deepEqual((await opened.recorded()).problems, []);
    });
  });

describe('What is built', () => {
  it('carries the licence of each package in it', async () => {
    const maps = (await readdir('dist/embed', {recursive: true})).filter((file) => file.endsWith('.map'));
    const sources = await Promise.all(
      maps.map(async (file) => JSON.parse(await readFile(join('dist/embed', file), 'utf8')).sources),
    );
    const packages = new Set(
      sources.flat().flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    assert.ok(packages.has('lit-html') && packages.has('d3-zoom'));
    const notices = await readFile('dist/embed/LICENSES.txt', 'utf8');
    for (const name of packages) assert.match(notices, new RegExp(`^${name} \\d`, 'm'));
    const everything = await readFile('dist/story-timeline.all.js', 'utf8');
    for (const name of ['lit-html', 'd3-zoom'])
      assert.match(everything.slice(everything.lastIndexOf('/*!')), new RegExp(`^${name} \\d`, 'm'));
    assert.match(everything, /Copyright \(c\) 2017 Google LLC/);
  });

  it('has a source map beside each script that has code of its own', async () => {
    const files = (await readdir('dist', {recursive: true})).filter((file) => file.endsWith('.js'));
    const bare = [];
    for (const file of files) {
      const lines = (await readFile(join('dist', file), 'utf8')).trimEnd().split('\n');
      const hasCode = lines.some((line) => line && !/^(import|export) /.test(line));
      if (hasCode && !/^\/\/# sourceMappingURL=\S+\.map$/.test(lines.at(-1))) bare.push(file);
    }
    assert.deepEqual(bare, []);
  });
});
