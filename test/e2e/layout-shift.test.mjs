import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {serve} from '../../tools/e2e/server.mjs';

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

/** The README's recipe. */
const RECIPE = 'story-timeline {display: flow-root; min-height: 40rem}';
const LIST = `<h2 id="heading">A vote</h2>
  <ol><li id="first"><h3>The debate</h3><p><time datetime="2024-06-19T20:00">20:00</time></p></li>
  <li><h3>The vote</h3><p><time datetime="2024-06-19T22:00">22:00</time></p></li></ol>`;

const bodies = {
  list: `<story-timeline lang="en">${LIST}</story-timeline>`,
  src: `<story-timeline lang="en" src="story.json" loading="eager"></story-timeline>`,
  property: `<story-timeline lang="en"></story-timeline>
    <script>document.querySelector('story-timeline').story = ${JSON.stringify(story)}</script>`,
};

/** Notes in each frame where what the page wrote stands, as long as it is shown. */
const watch = `<script>
  window.tops = {};
  const note = () => {
    for (const id of ['heading', 'first', 'below']) {
      const box = document.getElementById(id)?.getBoundingClientRect();
      if (box?.height) (window.tops[id] ??= new Set()).add(Math.round(box.top));
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
</script>`;

const page = (body, style) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" /><title>What moves</title><style>${style}</style>
    <script type="module" src="story-timeline.js"></script>
  </head>
  <body><h1>An article</h1>${body}<p id="below">What follows</p>${watch}</body>
</html>`;

const pages = {'/story.json': JSON.stringify(story)};
for (const [kind, body] of Object.entries(bodies)) {
  pages[`/${kind}.html`] = page(body, RECIPE);
  pages[`/plain-${kind}.html`] = page(body, '');
}

for (const {name, skip} of engineNames)
  describe(`Where each file takes 600 ms, in ${name}`, {skip}, () => {
    let browser;
    let server;

    before(async () => {
      server = await serve({pages, delayMs: 600});
      browser = await openBrowser(name);
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    /** Where each thing stood, once the drawing is there: its distinct places. */
    async function placesOn(path) {
      const opened = await browser.open(`${server.origin}${path}`);
      await opened.until(
        `document.querySelector('story-timeline').shadowRoot?.textContent.includes('The vote')`,
      );
      await opened.until(`new Promise((done) => setTimeout(() => done(true), 100))`);
      return JSON.parse(
        await opened.evaluate(
          `JSON.stringify(Object.fromEntries(Object.entries(window.tops).map(([id, tops]) => [id, [...tops]])))`,
        ),
      );
    }

    for (const kind of Object.keys(bodies))
      it(`moves nothing on a page that keeps room, for a story by ${kind}`, async () => {
        for (const [id, tops] of Object.entries(await placesOn(`/${kind}.html`)))
          assert.equal(tops.length, 1, `${id} stood at ${tops}`);
      });

    it('leaves the page’s own list where it is until the drawing takes its place', async () => {
      const {heading, first, below} = await placesOn('/plain-list.html');
      assert.equal(heading.length, 1);
      assert.equal(first.length, 1);
      assert.ok(below.length <= 2, `what follows moved more than once: ${below}`);
    });
  });
