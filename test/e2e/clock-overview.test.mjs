// The overview strip under a real mouse and a real finger.
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {by, ClockPage, middle, width} from './clock-page.mjs';

const clock = new ClockPage();

/** Opens a case, four times as close as at first. */
async function openClose(options) {
  await clock.open(options);
  const [from] = clock.whole;
  const quarter = width(clock.whole) / 4;
  await clock.zoomTo(from + 1.5 * quarter, from + 2.5 * quarter);
  await clock.inSight('.overview-strip');
}

/** What a drag by some pixels does to either end of the span, in pixels of the strip. */
async function moved(selector, pixels) {
  const strip = await clock.boxOf('.overview-strip');
  const box = await clock.boxOf(selector);
  assert.ok(box.width >= 24 && box.height >= 24, `${selector} is ${box.width} by ${box.height} px`);
  const before = await clock.span();
  await clock.drag(middle(box), by(middle(box), pixels));
  const ends = await clock.span();
  // Plus nothing: rounding makes a minus zero of a hair to the left.
  return ends.map((end, index) => Math.round(((end - before[index]) / width(clock.whole)) * strip.width) + 0);
}

describe('The frame of the clock’s overview', () => {
  before(() => clock.start());
  after(() => clock.stop());

  it('moves, and stretches by either of its ends', async () => {
    await openClose();
    assert.deepEqual(await moved('.frame', 100), [100, 100]);
    assert.deepEqual(await moved('.handle[data-end="from"]', -80), [-80, 0]);
    assert.deepEqual(await moved('.handle[data-end="to"]', 60), [0, 60]);
    assert.deepEqual(await moved('.handle[data-end="to"]', -60), [0, -60]);
  });

  it('has its end on the left where text runs to the left', async () => {
    await openClose({name: 'right-to-left'});
    assert.deepEqual(await moved('.handle[data-end="to"]', -60), [0, 60]);
    assert.deepEqual(await moved('.frame', -30), [30, 30]);
  });

  it('can be taken by any of its parts, however little it shows', async () => {
    await openClose();
    const [from, to] = clock.whole;
    for (const place of [0, 0.5, 0.999]) {
      const start = from + (to - from) * place;
      await clock.zoomTo(start, start + (to - from) / 2000);
      for (const selector of ['.handle[data-end="from"]', '.handle[data-end="to"]', '.frame'])
        await moved(selector, 0);
    }
  });

  it('comes to where the strip is pressed', async () => {
    await openClose();
    const strip = await clock.boxOf('.overview-strip');
    await clock.page.mouse.click(strip.x + 200, strip.y + 16);
    const [from, to] = await clock.span();
    const place = ((from + to) / 2 - clock.whole[0]) / width(clock.whole);
    assert.ok(Math.abs(place * strip.width - 200) < 2, `at ${place * strip.width} px`);
  });

  it('follows one finger', async () => {
    await openClose({touch: true});
    const before = await clock.span();
    const at = middle(await clock.boxOf('.frame'));
    await clock.fingers([at, by(at, 90)]);
    const after = await clock.span();
    assert.ok(after[0] > before[0], 'later');
    assert.ok(Math.abs(width(after) - width(before)) < 1000, 'as wide as before');
  });
});
