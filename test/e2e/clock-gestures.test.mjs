// The clock under real input: a mouse, its wheel, fingers and keys, as the browser itself gets them.
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {launch} from 'puppeteer-core';
import {createServer} from 'vite';
import {chromiumOptions} from '../../tools/browsers/options.mjs';

const ELEMENT = "document.querySelector('visit-timeline')";
const CASE = 'two-hundred-in-ten-years';

/** Room to scroll, above and below, whatever the timeline's height. */
const SPACIOUS = 'body {padding-block: 900px 3000px; overflow-anchor: none}';

describe('The clock, by real input', () => {
  let server;
  let browser;
  let page;
  let device;
  let whole;

  before(async () => {
    server = await createServer({server: {port: 0}, logLevel: 'silent'});
    await server.listen();
    browser = await launch(chromiumOptions());
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open({touch = false, name = CASE} = {}) {
    await page?.close();
    page = await browser.newPage();
    device = await page.createCDPSession();
    await page.setViewport({width: 900, height: 800, hasTouch: touch});
    await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    const {port} = server.httpServer.address();
    await page.goto(`http://localhost:${port}/demo/gallery/?case=${name}`);
    await page.addStyleTag({content: SPACIOUS});
    await page.waitForFunction(`${ELEMENT}?.shadowRoot?.querySelector('svg.plot path')`);
    await inSight('.chart');
    whole = await span();
  }

  const span = () => page.evaluate(`${ELEMENT}.visibleSpan`);
  const width = ([from, to]) => to - from;
  const closeness = async () => width(whole) / width(await span());
  const scrolled = () => page.evaluate('scrollY');
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

  async function inSight(selector) {
    await page.evaluate(
      `scrollTo(0, scrollY + ${ELEMENT}.shadowRoot.querySelector('${selector}').getBoundingClientRect().top - 150)`,
    );
    await pause(100);
  }

  const boxOf = (selector) =>
    page.evaluate(
      `${ELEMENT}.shadowRoot.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect().toJSON()`,
    );

  /** A place on the axis that no word covers. */
  async function spot() {
    const {x, y} = await boxOf('.chart');
    return {x: Math.round(x + 500), y: Math.round(y + 52)};
  }

  async function drag(from, to) {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, {steps: 4});
    await page.mouse.move(to.x, to.y, {steps: 4});
    await page.mouse.up();
    await pause(50);
  }

  async function fingers(...strokes) {
    const STEPS = 10;
    const at = (step) =>
      strokes.map(([from, to], id) => ({
        id,
        x: from.x + ((to.x - from.x) * step) / STEPS,
        y: from.y + ((to.y - from.y) * step) / STEPS,
      }));
    const send = (type, touchPoints) => device.send('Input.dispatchTouchEvent', {type, touchPoints});
    await send('touchStart', at(0));
    for (let step = 1; step <= STEPS; step++) await send('touchMove', at(step));
    await send('touchEnd', []);
    await pause(100);
  }

  const press = (name) =>
    page.evaluate(
      `[...${ELEMENT}.shadowRoot.querySelectorAll('.zoom button')].find((button) => button.ariaLabel === '${name}').click()`,
    );

  describe('with a mouse and keys', () => {
    beforeEach(() => open());

    it('scrolls the page by a plain wheel', async () => {
      const {x, y} = await spot();
      await page.mouse.move(x, y);
      const before = await scrolled();
      await page.mouse.wheel({deltaY: 200});
      await page.waitForFunction(`scrollY > ${before + 150}`, {timeout: 3000});
      assert.deepEqual(await span(), whole);
    });

    it('zooms by Ctrl and the wheel, around the pointer, and the page stays', async () => {
      const {x, y} = await spot();
      const {x: left, width: room} = await boxOf('.chart');
      await page.mouse.move(x, y);
      const before = await scrolled();
      await page.keyboard.down('Control');
      await page.mouse.wheel({deltaY: -300});
      await page.keyboard.up('Control');
      await pause(400);
      assert.ok((await closeness()) > 1.4, `${await closeness()} times as close`);
      assert.equal(await scrolled(), before);
      const around = (part) => part[0] + (width(part) * (x - left - 150)) / (room - 174);
      assert.ok(Math.abs(around(await span()) - around(whole)) < width(whole) * 0.02, 'around the pointer');
    });

    it('pans by a drag, no further than half of the story beyond its ends', async () => {
      await press('Zoom in');
      const before = await span();
      const {x, y} = await spot();
      await drag({x, y}, {x: x - 200, y});
      const [from, to] = await span();
      assert.ok(from > before[0]);
      assert.ok(Math.abs(to - from - width(before)) < 1000, 'as wide as before');
      for (let times = 0; times < 8; times++) await drag({x: x + 100, y}, {x: x - 400, y});
      assert.ok(Math.abs((await span())[1] - (whole[1] + width(whole) / 2)) < 1000, 'the limit');
    });

    it('zooms by a double click', async () => {
      const {x, y} = await spot();
      await page.mouse.click(x, y, {count: 2});
      await pause(400);
      assert.ok(Math.abs((await closeness()) - 2) < 0.01, `${await closeness()} times as close`);
    });

    it('goes by buttons: closer, further, earlier, later, all of it', async () => {
      await press('Zoom in');
      await press('Zoom in');
      assert.equal(Math.round(await closeness()), 4);
      const [from] = await span();
      await press('Later');
      assert.ok((await span())[0] > from);
      await press('Earlier');
      assert.ok(Math.abs((await span())[0] - from) < 1000);
      await press('Zoom out');
      assert.equal(Math.round(await closeness()), 2);
      await press('All');
      assert.deepEqual(await span(), whole);
      for (let times = 0; times < 5; times++) await press('Zoom out');
      assert.ok(Math.abs((await closeness()) - 0.5) < 0.01, 'never wider than twice the story');
    });

    it('goes by keys', async () => {
      await page.evaluate(`${ELEMENT}.shadowRoot.querySelector('.clock-words [tabindex="0"]').focus()`);
      await page.keyboard.press('+');
      assert.equal(Math.round(await closeness()), 2);
      const [from] = await span();
      await page.keyboard.press('ArrowRight');
      assert.ok((await span())[0] > from);
      await page.keyboard.press('ArrowLeft');
      assert.ok(Math.abs((await span())[0] - from) < 1000);
      await page.keyboard.press('-');
      assert.equal(await closeness(), 1);
      await page.keyboard.press('+');
      await page.keyboard.press('0');
      assert.deepEqual(await span(), whole);
    });

    it('offers the way back where nothing of the story is in sight', async () => {
      const [from, to] = whole;
      await page.evaluate(`${ELEMENT}.zoomTo(${to + (to - from) / 4}, ${to + (to - from) / 2.5})`);
      await page.waitForFunction(`${ELEMENT}.shadowRoot.querySelector('.back')`);
      const {x, y, width: wide, height} = await boxOf('.back');
      await page.mouse.click(x + wide / 2, y + height / 2);
      assert.deepEqual(await span(), whole);
      assert.equal(await boxOf('.back'), undefined);
    });

    it('moves and stretches the frame of the overview', async () => {
      await press('Zoom in');
      await press('Zoom in');
      await inSight('.overview-strip');
      const strip = await boxOf('.overview-strip');
      const perPixel = width(whole) / strip.width;
      const y = strip.y + strip.height / 2;
      const middle = async (selector) => {
        const {x, width: wide, height} = await boxOf(selector);
        assert.ok(wide >= 24 && height >= 24, `${selector} is ${wide} by ${height} px`);
        return {x: x + wide / 2, y};
      };
      const moved = async (selector, by) => {
        const before = await span();
        const from = await middle(selector);
        await drag(from, {x: from.x + by, y});
        return (await span()).map((end, index) => Math.round((end - before[index]) / perPixel));
      };
      assert.deepEqual(await moved('.frame', 100), [100, 100]);
      assert.deepEqual(await moved('.handle[data-end="from"]', -80), [-80, 0]);
      assert.deepEqual(await moved('.handle[data-end="to"]', 60), [0, 60]);
      assert.deepEqual(await moved('.handle[data-end="to"]', -60), [0, -60]);
      await page.mouse.click(strip.x + 200, y);
      const [from, to] = await span();
      assert.ok(
        Math.abs((from + to) / 2 - (whole[0] + 200 * perPixel)) < 2 * perPixel,
        'a press brings it there',
      );
    });
  });

  it('stretches the frame of the overview where text runs to the left', async () => {
    await open({name: 'right-to-left'});
    const [from, to] = whole;
    await page.evaluate(`${ELEMENT}.zoomTo(${from + (to - from) / 4}, ${from + (to - from) / 2})`);
    await pause(100);
    await inSight('.overview-strip');
    const handle = await boxOf('.handle[data-end="to"]');
    const frame = await boxOf('.frame');
    assert.ok(handle.x < frame.x, 'its end is on the left');
    const at = {x: handle.x + handle.width / 2, y: handle.y + handle.height / 2};
    const before = await span();
    await drag(at, {x: at.x - 60, y: at.y});
    const after = await span();
    assert.equal(after[0], before[0]);
    assert.ok(after[1] > before[1]);
  });

  describe('with fingers', () => {
    beforeEach(() => open({touch: true}));

    const by = ({x, y}, dx, dy = 0) => ({x: x + dx, y: y + dy});

    it('zooms by two fingers that part, and back by two that meet', async () => {
      const at = await spot();
      await fingers([by(at, -40), by(at, -120)], [by(at, 40), by(at, 120)]);
      assert.ok((await closeness()) > 2, `${await closeness()} times as close`);
      await fingers([by(at, -120), by(at, -40)], [by(at, 120), by(at, 40)]);
      assert.ok((await closeness()) < 1.2, `${await closeness()} times as close`);
    });

    it('pans by two fingers that move alike', async () => {
      await press('Zoom in');
      const [from] = await span();
      const at = await spot();
      await fingers([by(at, -40), by(at, -160)], [by(at, 40), by(at, -80)]);
      assert.ok((await span())[0] > from);
    });

    it('scrolls the page by one finger, from the chart and from the overview', async () => {
      for (const selector of ['.chart', '.overview-strip']) {
        await inSight(selector);
        const {x, y} = await boxOf(selector);
        const before = await scrolled();
        const at = {x: x + 300, y: y + 16};
        await fingers([at, by(at, 10, -140)]);
        assert.ok((await scrolled()) > before + 60, selector);
        assert.deepEqual(await span(), whole, selector);
      }
    });

    it('says how to move it when one finger tries', async () => {
      const at = await spot();
      await fingers([at, by(at, -120)]);
      assert.deepEqual(await span(), whole);
      assert.match(
        await page.evaluate(`${ELEMENT}.shadowRoot.querySelector('.zoom-hint').textContent`),
        /two fingers/,
      );
    });

    it('moves the frame of the overview by one finger', async () => {
      await press('Zoom in');
      await press('Zoom in');
      await inSight('.overview-strip');
      const before = await span();
      const {x, y, width: wide, height} = await boxOf('.frame');
      const at = {x: x + wide / 2, y: y + height / 2};
      await fingers([at, by(at, 90)]);
      const moved = await span();
      assert.ok(moved[0] > before[0], 'later');
      assert.ok(Math.abs(width(moved) - width(before)) < 1000, 'as wide as before');
    });
  });

  it('asks to be asked before a scroll nowhere but on the chart', async () => {
    await page.close();
    page = await browser.newPage();
    await page.setViewport({width: 900, height: 800, hasTouch: true});
    await page.evaluateOnNewDocument(() => {
      globalThis.blocking = new Set();
      const {addEventListener} = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        if (/^(touchstart|touchmove|wheel|mousewheel)$/.test(type) && options?.passive !== true)
          globalThis.blocking.add(this.className ?? this.constructor.name);
        return addEventListener.call(this, type, listener, options);
      };
    });
    const {port} = server.httpServer.address();
    await page.goto(`http://localhost:${port}/demo/gallery/?case=${CASE}`);
    await page.waitForFunction(`${ELEMENT}?.shadowRoot?.querySelector('svg.plot path')`);
    assert.deepEqual(await page.evaluate('[...globalThis.blocking]'), ['chart']);
  });
});
