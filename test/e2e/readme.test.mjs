import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {codeBlocks} from '../../tools/docs/read.mjs';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';
import {serve} from '../../tools/e2e/server.mjs';

const readme = readFileSync('README.md', 'utf8');
const examples = codeBlocks(readme, 'html');
const [first, visit, ...stories] = examples;
const script = '<script type="module" src="story-timeline.js"></script>';

const page = (body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>An example of the README</title>
    <script src="recorder.js"></script>
  </head>
  <body>${body}</body>
</html>`;

/** The first inline story of the README stands for the one that a page has by address. */
const story = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(readme)?.[1];

const pages = {
  '/recorder.js': recorderScript,
  '/story.json': story,
  '/first.html': page(first),
  '/visit.html': page(visit),
  ...Object.fromEntries(stories.map((markup, index) => [`/${index}.html`, page(script + markup)])),
};

const timelines = "[...document.querySelectorAll('story-timeline, visit-timeline')]";
const {skip} = engineNames.find(({name}) => name === 'chromium');

describe('The README’s examples', {skip}, () => {
  let browser;
  let server;

  before(async () => {
    browser = await openBrowser('chromium');
    server = await serve({pages});
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  for (const path of Object.keys(pages).filter((name) => name.endsWith('.html'))) {
    it(`${path} shows a story without a single issue`, async () => {
      const opened = await browser.open(`${server.origin}${path}`);
      await opened.until(
        `${timelines}.length > 0 && ${timelines}.every((one) => one.matches(':state(ready)'))`,
      );
      const shown = await opened.evaluate(
        `${timelines}.map((one) => ({issues: one.issues.map(({message}) => message), events: one.events.length}))`,
      );
      for (const {issues, events} of shown) {
        assert.deepEqual(issues, []);
        assert.ok(events > 1);
      }
      assert.deepEqual((await opened.recorded()).problems, []);
    });
  }

  it('its script names what the package exports', async () => {
    const code = codeBlocks(readme, 'js').join('\n');
    const exported = await import('../../dist/index.js');
    const [, names] = /import \{(.*?)\} from 'visit-timeline'/.exec(code);
    for (const name of names.split(',')) assert.equal(typeof exported[name.trim()], 'function', name);
  });
});
