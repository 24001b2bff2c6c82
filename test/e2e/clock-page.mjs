// The clock on a page of its own with room to scroll, and input to it as the browser itself gets it.
import {launch} from 'puppeteer-core';
import {createServer} from 'vite';
import {chromiumOptions} from '../../tools/browsers/options.mjs';
import {serve} from '../../tools/e2e/server.mjs';

const ELEMENT = "document.querySelector('story-timeline')";

/** Above and below, whatever the timeline's height. */
const SPACIOUS = 'body {padding-block: 900px 3000px; overflow-anchor: none}';

const STEPS = 10;

export const width = ([from, to]) => to - from;
export const by = ({x, y}, dx, dy = 0) => ({x: x + dx, y: y + dy});
export const middle = ({x, y, width: wide, height}) => ({x: x + wide / 2, y: y + height / 2});
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const pageOf = ({story, lang = story.lang}) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>A clock on a page</title>
    <style>body {margin: 0 16px; font-family: "DejaVu Sans", sans-serif} ${SPACIOUS}</style>
    <script type="module" src="story-timeline.js"></script>
  </head>
  <body>
    <story-timeline view="clock" lang="${lang}">
      <script type="application/json">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>
    </story-timeline>
  </body>
</html>`;

/** The cases of the gallery, by name. */
async function galleryCases() {
  const server = await createServer({server: {middlewareMode: true}, logLevel: 'silent'});
  try {
    const {clockCases} = await server.ssrLoadModule('/demo/gallery/clock-cases.ts');
    return new Map(clockCases.map((each) => [each.id, each]));
  } finally {
    await server.close();
  }
}

/** The built clock, with a case of the gallery in it. */
export class ClockPage {
  #server;
  #browser;
  #device;
  #cases;
  #pages = {};
  page;
  /** All of the story, as it is shown at first. */
  whole;

  async start() {
    this.#cases = await galleryCases();
    this.#server = await serve({pages: this.#pages});
    this.#browser = await launch(chromiumOptions());
  }

  async stop() {
    await this.#browser?.close();
    await this.#server?.close();
  }

  /** Without motion; `prepare` runs in the page before anything else does. */
  async open({touch = false, name = 'two-hundred-in-ten-years', motion = 'reduce', prepare = () => {}} = {}) {
    await this.page?.close();
    this.page = await this.#browser.newPage();
    this.#device = await this.page.createCDPSession();
    await this.page.setViewport({width: 900, height: 800, hasTouch: touch});
    await this.page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: motion}]);
    await this.page.evaluateOnNewDocument(prepare);
    this.#pages['/page.html'] = pageOf(this.#cases.get(name));
    await this.page.goto(`${this.#server.origin}/page.html`);
    await this.page.waitForFunction(`${ELEMENT}?.shadowRoot?.querySelector('svg.plot path')`);
    await this.inSight('.chart');
    this.whole = await this.span();
  }

  span() {
    return this.page.evaluate(`${ELEMENT}.visibleSpan`);
  }

  /** How many times as close as at first. */
  async closeness() {
    return width(this.whole) / width(await this.span());
  }

  scrolled() {
    return this.page.evaluate('scrollY');
  }

  async zoomTo(from, to) {
    await this.page.evaluate(`${ELEMENT}.zoomTo(${from}, ${to})`);
    await pause(100);
  }

  inShadow(selector, then) {
    return this.page.evaluate(
      `((element) => ${then})(${ELEMENT}.shadowRoot.querySelector(${JSON.stringify(selector)}))`,
    );
  }

  async inSight(selector) {
    await this.inShadow(selector, 'scrollTo(0, scrollY + element.getBoundingClientRect().top - 150)');
    await pause(100);
  }

  boxOf(selector) {
    return this.inShadow(selector, 'element?.getBoundingClientRect().toJSON()');
  }

  /** A place on the chart that no word and no mark covers, away from its ends. */
  async spot() {
    const {x, y, height} = await this.boxOf('.chart');
    for (let down = 40; down < height; down += 4) {
      const place = {x: Math.round(x + 500), y: Math.round(y + down)};
      if (await this.#isFree(place)) return place;
    }
    throw new Error('Every place on the chart is covered.');
  }

  #isFree({x, y}) {
    return this.page.evaluate(
      `!${ELEMENT}.shadowRoot.elementFromPoint(${x}, ${y}).closest('button, .mark, .zoom, text')`,
    );
  }

  press(name) {
    return this.inShadow(`.zoom button[aria-label="${name}"]`, 'element.click()');
  }

  async drag(from, to) {
    const {mouse} = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, {steps: STEPS});
    await mouse.up();
    await pause(50);
  }

  /** Fingers that go down, move from one point to the other, and lift together. */
  async fingers(...strokes) {
    const at = (step) =>
      strokes.map(([from, to], id) => ({
        id,
        x: from.x + ((to.x - from.x) * step) / STEPS,
        y: from.y + ((to.y - from.y) * step) / STEPS,
      }));
    const send = (type, touchPoints) => this.#device.send('Input.dispatchTouchEvent', {type, touchPoints});
    await send('touchStart', at(0));
    for (let step = 1; step <= STEPS; step++) await send('touchMove', at(step));
    await send('touchEnd', []);
    await pause(100);
  }
}
