import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launch} from 'puppeteer-core';
import {createServer} from 'vite';
import {chromiumOptions} from '../../tools/browsers/options.mjs';

const ELEMENT = "document.querySelector('.article:not([hidden]) visit-timeline')";

describe('The demo page', () => {
  let server;
  let browser;
  let page;
  const said = [];
  const hosts = new Set();

  before(async () => {
    server = await createServer({server: {port: 0}, logLevel: 'silent'});
    await server.listen();
    browser = await launch(chromiumOptions());
    page = await browser.newPage();
    page.on('console', (message) => {
      // What vite and lit say of their own development builds.
      if (!/\[vite\]|lit\.dev\/msg\/dev-mode/.test(message.text())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) =>
      hosts.add(new URL(request.url()).protocol + new URL(request.url()).hostname),
    );
    await page.setViewport({width: 1280, height: 900});
    const {port} = server.httpServer.address();
    await page.goto(`http://localhost:${port}/demo/?lang=es`);
    await page.waitForFunction(`document.querySelectorAll('visit-timeline:state(ready)').length === 3`);
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const inShadow = (selector) =>
    page.evaluateHandle(`${ELEMENT}.shadowRoot.querySelector(${JSON.stringify(selector)})`);
  const selected = () => page.evaluate(`${ELEMENT}.selected`);
  const text = (selector) =>
    page.evaluate(
      `${ELEMENT}.shadowRoot.querySelector(${JSON.stringify(selector)}).textContent.replace(/\\s+/g, ' ').trim()`,
    );

  it('shows the timeline in an article, at full width and in a phone’s frame', async () => {
    const sizes = await page.evaluate(
      `[...document.querySelectorAll('visit-timeline')].map((timeline) => timeline.shadowRoot.querySelector('.root').dataset.size)`,
    );
    assert.deepEqual(sizes, ['column', 'wide', 'narrow']);
  });

  it('opens a card by a real press, walks on by a real key, and closes by Escape', async () => {
    await page.evaluate(`${ELEMENT}.updateComplete`);
    await (await inShadow('[data-row="visto-bueno"] .event-title')).click();
    assert.equal(await selected(), 'visto-bueno');
    assert.match(await text('[data-row="visto-bueno"] .card'), /han dado el visto bueno/);
    await (await inShadow('.scrubber')).focus();
    await page.keyboard.press('ArrowDown');
    assert.equal(await selected(), 'firma');
    await page.keyboard.press('Escape');
    assert.equal(await selected(), null);
  });

  it('keeps the pressed “next” under the pointer', async () => {
    await (await inShadow('[data-row="recibimiento"] .event-title')).click();
    const button = await inShadow('[data-step="1"]');
    await button.scrollIntoView();
    const box = await button.boundingBox();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    for (const id of ['calles', 'negociaciones', 'visto-bueno', 'firma']) {
      await page.mouse.click(x, y);
      await page.waitForFunction(`${ELEMENT}.selected === '${id}'`);
    }
  });

  it('leaves the wheel to the page', async () => {
    for (const view of ['sequence', 'clock', 'table']) {
      await page.evaluate(`${ELEMENT}.view = '${view}'; scrollTo(0, 500)`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      const box = await page.evaluate(`${ELEMENT}.getBoundingClientRect().toJSON()`);
      await page.mouse.move(box.x + box.width / 2, Math.max(box.y, 0) + 300);
      const before = await page.evaluate('scrollY');
      await page.mouse.wheel({deltaY: 150});
      await page.waitForFunction(`scrollY > ${before}`, {timeout: 3000});
    }
    await page.evaluate(`${ELEMENT}.view = null; scrollTo(0, 0)`);
  });

  it('switches language, colours and sources', async () => {
    await page.click('input[name="sources"][value="all"]');
    assert.equal(await page.evaluate(`${ELEMENT}.events.length`), 25);
    await page.click('input[name="theme"][value="dark"]');
    assert.equal(await page.evaluate(`getComputedStyle(document.body).backgroundColor`), 'rgb(18, 20, 23)');
    await page.click('input[name="lang"][value="en"]');
    await page.waitForFunction(`${ELEMENT}?.matches(':state(ready)')`);
    assert.match(await text('.title'), /^Putin in Pyongyang/);
    assert.equal(await page.evaluate('document.documentElement.lang'), 'en');
  });

  it('shows the code that runs', async () => {
    const snippet = await page.evaluate(`document.querySelector('#snippet').textContent`);
    assert.match(
      snippet,
      /<script type="module" src="visit-timeline.js"><\/script>\n<visit-timeline lang="en"/,
    );
    assert.equal(await page.evaluate(`${ELEMENT}.outerHTML`), snippet.split('\n')[1]);
  });

  it('numbers its paragraphs as the timeline cites them, and says whose they are', async () => {
    const {visit} = await server.ssrLoadModule('/src/visit/visit.ts');
    const cited = visit.events.flatMap(({says = []}) => says.flatMap(({paragraph}) => paragraph ?? []));
    for (const [lang, summary] of [
      ['es', /^Este texto resume/],
      ['en', /^This text sums up/],
    ]) {
      const article = `document.querySelector('.article[lang="${lang}"]')`;
      const numbers = await page.evaluate(
        `[...${article}.querySelectorAll('[data-paragraph]')].map(({dataset}) => Number(dataset.paragraph))`,
      );
      assert.deepEqual(
        numbers,
        [...numbers.keys()].map((index) => index + 1),
      );
      for (const paragraph of cited)
        assert.ok(numbers.includes(paragraph), `${lang}: no paragraph ${paragraph}`);
      const about = await page.evaluate(
        `${article}.querySelector('.about').textContent.replace(/\\s+/g, ' ').trim()`,
      );
      assert.match(about, summary);
      assert.ok(about.includes(visit.sources.articulo.title.es), 'the cited article’s title');
    }
  });

  it('does not scroll sideways at 320 px', async () => {
    await page.setViewport({width: 320, height: 800});
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
  });

  it('prints every event in full', async () => {
    const {visit} = await server.ssrLoadModule('/src/visit/visit.ts');
    await page.emulateMediaType('print');
    const printed = await page.evaluate(
      `${ELEMENT}.shadowRoot.querySelector('section').innerText.replace(/\\s+/g, ' ')`,
    );
    for (const {title, says} of visit.events.filter(({group}) => group)) {
      assert.ok(printed.includes(title.en.replace(/\s+/g, ' ')), `no “${title.en}” on paper`);
      for (const {source, sentence} of says ?? []) {
        if (source === 'articulo') assert.ok(printed.includes(sentence), `no “${sentence}” on paper`);
      }
    }
    await page.emulateMediaType('screen');
  });

  it('says nothing on the console and asks nobody else', () => {
    assert.deepEqual(said, []);
    assert.deepEqual([...hosts], ['http:localhost']);
  });
});
