import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {launch} from 'puppeteer-core';
import {createServer} from 'vite';
import {chromiumOptions} from '../../tools/browsers/options.mjs';

const ELEMENT = "document.querySelector('.article:not([hidden]) visit-timeline')";

const STORIES = {apollo: 28, france: 46, court: 14, live: 6, deep: 16};
const CHOSEN = "document.querySelector('.story-place story-timeline')";
const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

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

  it('shows the visit on the clock with every source, whatever the switch says', async () => {
    await page.click('input[name="sources"][value="article"]');
    const wide = `document.querySelector('[data-place="wide"] visit-timeline')`;
    assert.deepEqual(await page.evaluate(`[${wide}.effectiveView, ${wide}.hiddenSources.length]`), [
      'clock',
      0,
    ]);
    assert.equal(await page.evaluate(`${ELEMENT}.events.length`), 21);
  });

  it('says in its markup what it says in Spanish once its script runs', async () => {
    const {TEXTS} = await server.ssrLoadModule('/demo/texts.ts');
    const written = await page.evaluate(`(async () => {
      const markup = await (await fetch('index.html')).text();
      const parsed = new DOMParser().parseFromString(markup, 'text/html');
      return [...parsed.querySelectorAll('[data-text]')].map((element) =>
        [element.dataset.text, element.textContent.replace(/\\s+/g, ' ').trim()]);
    })()`);
    for (const [key, text] of written) assert.equal(text, TEXTS.es[key], key);
  });

  it('lets a reader choose among stories by press and by key, each with its code and its file', async () => {
    for (const [id, events] of Object.entries(STORIES)) {
      if (id === 'apollo') await page.click('#tab-apollo');
      else await page.keyboard.press('ArrowRight');
      await page.waitForFunction(`${CHOSEN}?.events?.length === ${events}`);
      assert.equal(await page.evaluate('document.activeElement.id'), `tab-${id}`);
      const issues = await page.evaluate(`${CHOSEN}.issues.map(({path}) => path)`);
      assert.deepEqual(issues, id === 'court' ? ['events[0].when[1]'] : []);
      const [embed, json, shown] = await page.evaluate(
        `[document.querySelector('#story-embed').textContent, document.querySelector('#story-json').textContent, ${CHOSEN}.outerHTML]`,
      );
      assert.equal(json, readFileSync(`demo/stories/${id}.json`, 'utf8'));
      // What grows by itself is given by script.
      const written = embed.split('\n')[1].replace(id === 'live' ? ' src="stories/live.json"' : '', '');
      assert.equal(shown.replace('=""', ''), written);
    }
  });

  it('credits every picture in its stories to whoever drew it', () => {
    for (const id of Object.keys(STORIES)) {
      const {media = [], events} = JSON.parse(readFileSync(`demo/stories/${id}.json`, 'utf8'));
      for (const {src, alt, credit} of [media, ...events.map((event) => event.media ?? [])].flat()) {
        assert.ok(readFileSync(`demo/${src}`, 'utf8').startsWith('<svg'), src);
        assert.ok(alt.en && alt.es, src);
        assert.equal(credit.en, 'Drawing: visit-timeline');
      }
    }
  });

  it('plays a live blog that grows, corrects itself, and can be paused', async () => {
    await page.click('#tab-live');
    await page.waitForFunction(`${CHOSEN}?.events?.length === 6`);
    await page.evaluate(`document.querySelector('.story-place').scrollIntoView()`);
    await page.waitForFunction(`${CHOSEN}.events.length === 7`);
    assert.match(await page.evaluate(`document.querySelector('.replay-count').textContent`), /^7 of 12/);
    await page.evaluate(`document.querySelector('.replay-button').click()`);
    assert.equal(await page.evaluate(`document.querySelector('.replay-button').textContent`), 'Go on');
  });

  it('gives axe nothing to report beside its timelines', async () => {
    await page.evaluate(axe);
    const violations = await page.evaluate(
      `axe.run({include: ['body'], exclude: ['visit-timeline', 'story-timeline']}).then(({violations}) =>
        violations.map(({id, nodes}) => id + ': ' + nodes.map(({html}) => html.slice(0, 120)).join(' | ')))`,
    );
    assert.deepEqual(violations, []);
  });

  for (const width of [360, 1280])
    it(`moves nothing in sight while it loads at ${width} px`, async () => {
      const fresh = await browser.newPage();
      await fresh.setViewport({width, height: 900});
      await fresh.evaluateOnNewDocument(() => {
        globalThis.shifted = 0;
        new PerformanceObserver((list) => {
          for (const {value} of list.getEntries()) globalThis.shifted += value;
        }).observe({type: 'layout-shift', buffered: true});
      });
      await fresh.goto(`${page.url().split('?')[0]}?lang=es`);
      await fresh.waitForFunction(`document.querySelectorAll('visit-timeline:state(ready)').length === 3`);
      await fresh.waitForNetworkIdle();
      const shifted = await fresh.evaluate('shifted');
      await fresh.close();
      assert.ok(shifted < 0.01, `${shifted}`);
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
