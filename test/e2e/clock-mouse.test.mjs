// The clock under a real mouse, its wheel, and real keys.
import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it} from 'node:test';
import {by, ClockPage, middle, pause, width} from './clock-page.mjs';

const clock = new ClockPage();

describe('The clock, by mouse and keys', () => {
  before(() => clock.start());
  after(() => clock.stop());
  beforeEach(() => clock.open());

  it('scrolls the page by a plain wheel', async () => {
    const {x, y} = await clock.spot();
    await clock.page.mouse.move(x, y);
    const before = await clock.scrolled();
    await clock.page.mouse.wheel({deltaY: 200});
    await clock.page.waitForFunction(`scrollY > ${before + 150}`, {timeout: 3000});
    assert.deepEqual(await clock.span(), clock.whole);
  });

  it('zooms by Ctrl and the wheel, around the pointer, and the page stays', async () => {
    const {x, y} = await clock.spot();
    const {x: left, width: room} = await clock.boxOf('.chart');
    await clock.page.mouse.move(x, y);
    const before = await clock.scrolled();
    await clock.page.keyboard.down('Control');
    await clock.page.mouse.wheel({deltaY: -300});
    await clock.page.keyboard.up('Control');
    await pause(400);
    assert.ok((await clock.closeness()) > 1.4, `${await clock.closeness()} times as close`);
    assert.equal(await clock.scrolled(), before);
    const around = (part) => part[0] + (width(part) * (x - left - 150)) / (room - 174);
    assert.ok(
      Math.abs(around(await clock.span()) - around(clock.whole)) < width(clock.whole) * 0.02,
      'around the pointer',
    );
  });

  it('pans by a drag, no further than half of the story beyond its ends', async () => {
    await clock.press('Zoom in');
    const before = await clock.span();
    const {x, y} = await clock.spot();
    await clock.drag({x, y}, by({x, y}, -200));
    const [from, to] = await clock.span();
    assert.ok(from > before[0]);
    assert.ok(Math.abs(to - from - width(before)) < 1000, 'as wide as before');
    for (let times = 0; times < 8; times++) await clock.drag({x: x + 100, y}, {x: x - 400, y});
    assert.ok(
      Math.abs((await clock.span())[1] - (clock.whole[1] + width(clock.whole) / 2)) < 1000,
      'the limit',
    );
  });

  it('zooms by a double click', async () => {
    const {x, y} = await clock.spot();
    await clock.page.mouse.click(x, y, {count: 2});
    await pause(400);
    assert.ok(Math.abs((await clock.closeness()) - 2) < 0.01, `${await clock.closeness()} times as close`);
  });

  it('goes by buttons: closer, further, earlier, later, all of it', async () => {
    await clock.press('Zoom in');
    await clock.press('Zoom in');
    assert.equal(Math.round(await clock.closeness()), 4);
    const [from] = await clock.span();
    await clock.press('Later');
    assert.ok((await clock.span())[0] > from);
    await clock.press('Earlier');
    assert.ok(Math.abs((await clock.span())[0] - from) < 1000);
    await clock.press('Zoom out');
    assert.equal(Math.round(await clock.closeness()), 2);
    await clock.press('All');
    assert.deepEqual(await clock.span(), clock.whole);
    for (let times = 0; times < 5; times++) await clock.press('Zoom out');
    assert.ok(Math.abs((await clock.closeness()) - 0.5) < 0.01, 'never wider than twice the story');
  });

  it('goes by keys', async () => {
    await clock.inShadow('.clock-words [tabindex="0"]', 'element.focus()');
    await clock.page.keyboard.press('+');
    assert.equal(Math.round(await clock.closeness()), 2);
    const [from] = await clock.span();
    await clock.page.keyboard.press('ArrowRight');
    assert.ok((await clock.span())[0] > from);
    await clock.page.keyboard.press('ArrowLeft');
    assert.ok(Math.abs((await clock.span())[0] - from) < 1000);
    await clock.page.keyboard.press('-');
    assert.equal(await clock.closeness(), 1);
    await clock.page.keyboard.press('+');
    await clock.page.keyboard.press('0');
    assert.deepEqual(await clock.span(), clock.whole);
  });

  it('offers the way back where nothing of the story is in sight', async () => {
    const [from, to] = clock.whole;
    await clock.zoomTo(to + (to - from) / 4, to + (to - from) / 2.5);
    const {x, y} = middle(await clock.boxOf('.back'));
    await clock.page.mouse.click(x, y);
    assert.deepEqual(await clock.span(), clock.whole);
    assert.equal(await clock.boxOf('.back'), undefined);
  });
});
