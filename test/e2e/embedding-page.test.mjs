import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {codeBlocks} from '../../tools/docs/read.mjs';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';
import {FOR_FRAMES, server} from './frame-servers.mjs';

const docs = readFileSync('docs/embedding.md', 'utf8');
const [tag, list, frame] = codeBlocks(docs, 'html');
const [, policy] = /^```\n(default-src .*)\n```/m.exec(docs);
const story = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(
  readFileSync('README.md', 'utf8'),
)[1];
const page = (body) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>An example</title><script src="/recorder.js"></script></head>
  <body>${body}</body>
</html>`;
const pages = {
  '/recorder.js': recorderScript,
  '/story.json': story,
  '/tag.html': page(tag),
  '/list.html': page(list),
  '/frame.html': page(frame),
};
const timeline = `document.querySelector('story-timeline')`;

for (const {name, skip} of engineNames)
  describe(`The examples of docs/embedding.md, in ${name}`, {skip}, () => {
    let browser;
    let site;
    before(async () => {
      // What stands in a sandbox has no origin that is its own.
      const inFrame = policy.replaceAll("'self'", 'http://127.0.0.1:*');
      const around = `${policy}; frame-src 'self'; style-src-attr 'unsafe-inline'`;
      const headersOf = (path) => ({
        ...FOR_FRAMES,
        'content-security-policy': path === '/embed.html' ? inFrame : around,
      });
      site = await server({pages, headersOf});
      browser = await openBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    for (const path of ['/tag.html', '/list.html'])
      it(`${path} shows its story under the policy of the page, without an issue`, async () => {
        const opened = await browser.open(`${site.origin}${path}`);
        await opened.until(
          `${timeline}?.events?.length === 2 && ${timeline}.shadowRoot.textContent.includes('The vote')`,
        );
        assert.equal(
          await opened.evaluate(`JSON.stringify(${timeline}.issues.map(({message}) => message))`),
          '[]',
        );
        assert.deepEqual((await opened.recorded()).problems, []);
      });

    it('its frame has the height of its story, in its sandbox', async () => {
      const opened = await browser.open(`${site.origin}/frame.html`);
      const height = `document.querySelector('iframe').offsetHeight`;
      await opened.until(`${height} !== 600 && ${height} > 200`);
    });
  });
