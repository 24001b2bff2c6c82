import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {engineNames, openBrowser} from '../../tools/e2e/browsers.mjs';
import {serveWithFaults} from '../../tools/e2e/faulty-server.mjs';
import {recorderScript} from '../../tools/e2e/recorder.mjs';

const titled = (title) =>
  JSON.stringify({
    version: 1,
    lang: 'en',
    title,
    timeZone: 'UTC',
    events: [
      {id: 'debate', title: 'The debate', when: '2024-06-19T20:00'},
      {id: 'vote', title: 'The vote', when: '2024-06-19T22:00'},
    ],
  });

const page = (content, script = 'story-timeline.js') => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A page on which something fails</title>
    <script src="/recorder.js"></script>
    <script type="module" src="${script}"></script>
  </head>
  <body>${content}</body>
</html>`;

const LISTED = `<story-timeline lang="en" view="sequence" src="story.json">
  <ol><li id="a"><h3>Of the page</h3></li></ol>
</story-timeline>`;

const inline = (more, language = 'en') =>
  `<story-timeline lang="${language}" ${more}><script type="application/json">${titled('A vote')}</script></story-timeline>`;

const pages = {
  '/listed.html': page(LISTED),
  '/inline.html': page(inline('view="sequence"')),
  '/spanish.html': page(inline('view="sequence"', 'es')),
  '/moved.html': page(inline('view="clock"'), '/latest/story-timeline.js?v=2'),
  '/recorder.js': recorderScript,
  '/story.json': titled('A vote'),
};

const element = `document.querySelector('story-timeline')`;
const shown = (text) => `${element}?.shadowRoot?.textContent.includes(${JSON.stringify(text)})`;
const ready = `${element}?.matches(':state(ready)')`;
const failed = `${element}?.matches(':state(failed)')`;
const ofThePage = `document.querySelector('story-timeline li')?.getClientRects().length > 0`;
const drawn = `${element}?.shadowRoot?.querySelector('.plot path') !== null`;
const press = (selector) => `${element}.shadowRoot.querySelector(${JSON.stringify(selector)}).click()`;

/** Whatever follows from what has arrived is on the screen. */
const nextFrames =
  'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true))))';

/** What becomes of a story's address. */
const ANSWERS = {
  'it is not found': {status: 404},
  'its server fails': {status: 500, body: 'Internal error'},
  'it is a page': {
    status: 200,
    headers: {'content-type': 'text/html'},
    body: '<!doctype html><p>Sign in</p>',
  },
  'it is cut off': {status: 200, body: titled('A vote').slice(0, 90), cut: true},
  'it ends too early': {status: 200, body: titled('A vote').slice(0, 90)},
  'it is empty': {status: 200},
  'it leads round in a circle': {status: 302, headers: {location: '/story.json'}},
};

for (const {name, skip} of engineNames)
  describe(`Where something fails, in ${name}`, {skip}, () => {
    let browser;
    let server;
    let visits = 0;
    before(async () => {
      browser = await openBrowser(name);
      server = await serveWithFaults({pages});
    });
    after(async () => {
      await browser?.close();
      await server?.close();
    });

    async function on(path, faults, use) {
      server.faults.clear();
      server.forget();
      for (const [pattern, fault] of faults) server.faults.set(pattern, fault);
      // An address of its own: WebKit has one window, in which the former page would pass for this one.
      const opened = await browser.open(`${server.origin}${path}?${++visits}`);
      await use(opened);
      return opened.recorded();
    }

    for (const [what, fault] of Object.entries(ANSWERS))
      it(`the page’s own list stays beside a message, and “try again” shows the story: ${what}`, async () => {
        await on('/listed.html', [[/story\.json/, fault]], async (opened) => {
          await opened.until(failed);
          assert.equal(await opened.evaluate(ofThePage), true);
          server.faults.clear();
          await opened.evaluate(press('.notice button'));
          await opened.until(shown('The vote'));
          assert.equal(await opened.evaluate(failed), false);
        });
      });

    it('a slow story leaves the page’s own list until it is there', async () => {
      await on('/listed.html', [[/story\.json/, {delayMs: 1500}]], async (opened) => {
        await opened.until(`${element}?.matches(':state(loading)')`);
        assert.equal(await opened.evaluate(ofThePage), true);
        await opened.until(shown('The vote'));
      });
    });

    it('a story that moved is followed, and one that was replaced while it loads never shows', async () => {
      const moved = {status: 302, headers: {location: '/elsewhere.json'}};
      const other = {status: 200, body: titled('Another')};
      await on(
        '/listed.html',
        [
          [/story\.json/, moved],
          [/elsewhere/, other],
        ],
        (opened) => opened.until(shown('Another')),
      );
      await on(
        '/listed.html',
        [
          [/story\.json/, {delayMs: 1500}],
          [/elsewhere/, other],
        ],
        async (opened) => {
          await opened.until(`${element}?.matches(':state(loading)')`);
          await opened.evaluate(`void (${element}.src = 'elsewhere.json')`);
          await opened.until(shown('Another'));
          await server.ended('/story.json');
          await opened.evaluate(nextFrames);
          assert.equal(await opened.evaluate(shown('Another')), true);
        },
      );
    });

    it('files behind a redirect and a query are fetched once each', async () => {
      const {problems} = await on(
        '/moved.html',
        [[/^\/latest\/story-timeline/, {status: 302, headers: {location: '/story-timeline.js?v=2'}}]],
        async (opened) => {
          await opened.until(`${ready} && ${drawn}`);
        },
      );
      assert.deepEqual(problems, []);
      const scripts = server.requests
        .map((url) => url.replace(/\?.*/, ''))
        .filter((url) => url.endsWith('.js'));
      assert.deepEqual(scripts.length, new Set(scripts).size);
    });

    for (const [what, fault] of Object.entries({
      'is not found': {status: 404},
      'is broken': {status: 200, headers: {'content-type': 'text/javascript'}, body: 'export const part = {'},
      'is a page': {status: 200, headers: {'content-type': 'text/html'}, body: '<p>Sign in</p>'},
    }))
      it(`a view that ${what} leaves the sequence; “try again” shows it, or says to load the page anew`, async () => {
        await on('/inline.html', [[/parts\/clock-/, fault]], async (opened) => {
          await opened.until(ready);
          await opened.evaluate(press('[data-view=clock]'));
          await opened.until(shown('could not be loaded'));
          assert.equal(await opened.evaluate(shown('The vote')), true);
          server.faults.clear();
          await opened.evaluate(press('.notice button'));
          await opened.until(`${drawn} || ${shown('please load the page anew')}`);
          assert.equal(await opened.evaluate(shown('The vote')), true);
        });
      });

    it('without the words of its language, it speaks English', async () => {
      await on('/spanish.html', [[/languages-es/, {status: 404}]], (opened) => opened.until(shown('Order')));
    });

    it('without any words, or without the component, the page’s own list stays', async () => {
      for (const missing of ['/parts/languages-en', '/parts/timeline-'])
        await on('/listed.html', [[new RegExp(missing), {status: 404}]], async (opened) => {
          await server.ended(missing);
          await opened.until(`document.readyState === 'complete'`);
          await opened.evaluate(nextFrames);
          assert.equal(await opened.evaluate(ofThePage), true);
        });
    });
  });
