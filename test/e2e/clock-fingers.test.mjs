// The clock under real fingers.
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {by, ClockPage} from './clock-page.mjs';

const clock = new ClockPage();

describe('The clock, by fingers', () => {
  before(() => clock.start());
  after(() => clock.stop());
  beforeEach(() => clock.open({touch: true}));

  it('zooms by two fingers that part, and back by two that meet', async () => {
    const at = await clock.spot();
    await clock.fingers([by(at, -40), by(at, -120)], [by(at, 40), by(at, 120)]);
    assert.ok((await clock.closeness()) > 2, `${await clock.closeness()} times as close`);
    await clock.fingers([by(at, -120), by(at, -40)], [by(at, 120), by(at, 40)]);
    assert.ok((await clock.closeness()) < 1.2, `${await clock.closeness()} times as close`);
  });

  it('pans by two fingers that move alike', async () => {
    await clock.press('Zoom in');
    const [from] = await clock.span();
    const at = await clock.spot();
    await clock.fingers([by(at, -40), by(at, -160)], [by(at, 40), by(at, -80)]);
    assert.ok((await clock.span())[0] > from);
  });

  it('scrolls the page by one finger, from the chart and from the overview', async () => {
    for (const selector of ['.chart', '.overview-strip']) {
      await clock.inSight(selector);
      const {x, y} = await clock.boxOf(selector);
      const before = await clock.scrolled();
      const at = {x: x + 300, y: y + 16};
      await clock.fingers([at, by(at, 10, -140)]);
      assert.ok((await clock.scrolled()) > before + 60, selector);
      assert.deepEqual(await clock.span(), clock.whole, selector);
    }
  });

  it('says how to move it when one finger tries', async () => {
    const at = await clock.spot();
    await clock.fingers([at, by(at, -120)]);
    assert.deepEqual(await clock.span(), clock.whole);
    assert.match(await clock.inShadow('.zoom-hint', 'element.textContent'), /two fingers/);
  });

  it('asks to be asked before a scroll nowhere but on the chart', async () => {
    const prepare = () => {
      globalThis.blocking = new Set();
      const {addEventListener} = EventTarget.prototype;
      EventTarget.prototype.addEventListener = function (type, listener, options) {
        if (/^(touchstart|touchmove|wheel|mousewheel)$/.test(type) && options?.passive !== true)
          globalThis.blocking.add(this.className ?? this.constructor.name);
        return addEventListener.call(this, type, listener, options);
      };
    };
    await clock.open({touch: true, prepare});
    assert.deepEqual(await clock.page.evaluate('[...globalThis.blocking]'), ['chart']);
  });
});
