import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {longStory, nestedStory} from './stories.mjs';
import {openVisit} from './visit-page.mjs';

const VIEWS = ['sequence', 'clock', 'table'];

describe('With nothing but a keyboard', () => {
  let browser;
  let visit;

  before(async () => {
    browser = await openVisit();
  });

  after(() => browser?.close());

  /** From the page's first link, by Tab alone, to a control of the timeline. */
  async function tabTo(selector) {
    await visit.page.focus('#before');
    for (let stops = 0; stops < 40; stops++) {
      await visit.page.keyboard.press('Tab');
      if (await visit.evaluate(`root.activeElement?.matches(${JSON.stringify(selector)}) ?? false`)) return;
    }
    assert.fail(`Tab does not lead to ${selector}`);
  }

  async function press(...keys) {
    for (const key of keys) await visit.page.keyboard.press(key);
  }

  const selected = () => visit.evaluate('element.selected');
  const focused = () => visit.evaluate('root.activeElement?.dataset.title ?? root.activeElement?.className');
  const span = () => visit.evaluate('element.visibleSpan.map(Number)');

  it('walks through the events, enters one, and closes it', async () => {
    visit = await browser.open('es');
    await tabTo('.scrubber');
    await press('ArrowDown', 'ArrowDown', 'ArrowUp');
    assert.equal(await selected(), 'aislamiento');
    await press('End');
    assert.equal(await selected(), 'eeuu');
    await press('Home', 'Enter');
    assert.equal(await focused(), await selected());
    await press('Escape');
    assert.equal(await selected(), null);
    await press('Enter');
    assert.notEqual(await selected(), null);
    await visit.close();
  });

  it('steps from card to card, asks why, and copies the link and a citation', async () => {
    visit = await browser.open('es');
    await browser.allow(['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    await tabTo('.scrubber');
    for (let steps = 0; steps < 10 && (await selected()) !== 'negociaciones'; steps++)
      await press('ArrowDown');
    await tabTo('.disclosure');
    await press('Enter');
    await visit.until(`root.querySelector('.why-answer').checkVisibility()`);
    await tabTo('[data-step="1"]');
    await press('Space');
    await visit.until(`element.selected === 'visto-bueno' && root.activeElement.dataset.step === '1'`);
    await tabTo('[data-step="-1"]');
    await press('Enter');
    await visit.until(`element.selected === 'negociaciones'`);
    for (const [button, said, copied] of [
      ['.take-away .link:nth-child(1)', 'Enlace copiado', /#negociaciones$/],
      ['.take-away .link:nth-child(2)', 'Cita copiada', /^«?Una serie de negociaciones/],
    ]) {
      await tabTo(button);
      await press('Enter');
      await visit.until(`root.querySelector('${button}').textContent.includes('${said}')`);
      assert.match(await visit.page.evaluate('navigator.clipboard.readText()'), copied);
    }
    await visit.close();
  });

  it('changes the view, and switches sources', async () => {
    visit = await browser.open('es');
    for (const view of ['clock', 'table', 'sequence']) {
      await tabTo(`[data-view="${view}"]`);
      await press('Enter');
      await visit.until(`element.effectiveView === '${view}'`);
    }
    await tabTo('.sources-button');
    await press('Space');
    await tabTo('.sources input[name="kbs"]');
    await press('Space');
    await visit.until(`!element.hiddenSources.includes('kbs')`);
    await tabTo('.sources .button');
    await press('Enter');
    await visit.until('element.hiddenSources.length === 0');
    await tabTo('.sources .button:last-child');
    await press('Enter');
    await visit.until('element.hiddenSources.length > 4');
    await tabTo('.sources-button');
    await press('Enter');
    await visit.until(`!root.querySelector('.sources')`);
    await visit.close();
  });

  it('opens and closes the background and a long phase', async () => {
    visit = await browser.open('es');
    await tabTo('.fold button');
    await press('Enter');
    await visit.until(
      `root.querySelector('[data-row="otan"]').checkVisibility({contentVisibilityAuto: true})`,
    );
    await press('Space');
    await visit.until(`!root.querySelector('[data-row="otan"]').checkVisibility()`);
    await visit.close();
    visit = await browser.open('en', {story: longStory(60)});
    const rows = () => visit.evaluate(`root.querySelectorAll('.row:not([hidden])').length`);
    const few = await rows();
    await tabTo('.more');
    await press('Enter');
    await visit.until(`root.querySelectorAll('.row:not([hidden])').length > ${few}`);
    await visit.close();
  });

  it('walks over the clock, opens a card, and closes it', async () => {
    visit = await browser.open('es');
    await visit.show('clock');
    await tabTo('.clock-label');
    assert.equal(await focused(), 'recibimiento');
    await press('ArrowDown');
    assert.equal(await focused(), 'negociaciones');
    await press('Enter');
    assert.equal(await selected(), 'negociaciones');
    await press('Escape');
    assert.equal(await selected(), null);
    assert.equal(await focused(), 'negociaciones');
    await tabTo('.clock-shelf button');
    await press('Enter');
    assert.equal(await selected(), 'calles');
    await visit.close();
  });

  it('tells the clock in another zone', async () => {
    visit = await browser.open('es');
    await visit.show('clock');
    await tabTo('.zone');
    await press('End');
    await visit.until(`element.timeZone === 'UTC'`);
    await visit.close();
  });

  it('zooms, moves on, and shows all again, by keys and by buttons', async () => {
    visit = await browser.open('en', {story: longStory(12)});
    await visit.show('clock');
    const whole = await span();
    const settles = async (expected) => visit.until(`(([from, to]) => ${expected})(element.visibleSpan)`);
    await tabTo('.clock-label');
    await press('+');
    await settles(`to - from < ${whole[1] - whole[0]}`);
    const [from] = await span();
    await press('ArrowRight');
    await settles(`from > ${from}`);
    await press('0');
    await settles(`from === ${whole[0]} && to === ${whole[1]}`);
    await tabTo('.zoom .button:nth-last-child(2)');
    await press('Enter');
    await settles(`to - from < ${whole[1] - whole[0]}`);
    const [before] = await span();
    await tabTo('.zoom .button:nth-child(2)');
    await press('Enter');
    await settles(`from > ${before}`);
    await tabTo('.zoom .button:last-child');
    await press('Enter');
    await settles(`to - from === ${whole[1] - whole[0]}`);
    await visit.close();
  });

  it('opens and closes a group of groups', async () => {
    visit = await browser.open('en', {story: nestedStory});
    await visit.show('clock');
    const lanes = () => visit.evaluate(`root.querySelectorAll('.lane').length`);
    const before = await lanes();
    await tabTo('.lane button');
    await press('Enter');
    await visit.until(`root.querySelectorAll('.lane').length !== ${before}`);
    await press('Enter');
    await visit.until(`root.querySelectorAll('.lane').length === ${before}`);
    await visit.close();
  });

  it('sorts the table, walks down it, and takes it away as a file', async () => {
    visit = await browser.open('es');
    await visit.show('table');
    const first = () => visit.evaluate(`root.querySelector('tbody th').textContent.trim()`);
    const before = await first();
    await tabTo('thead th:nth-child(2) button');
    await press('Enter');
    await visit.until(`root.querySelector('[aria-sort="ascending"]')`);
    assert.notEqual(await first(), before);
    await tabTo('tbody [data-title]');
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await visit.until(`root.querySelector('tbody tr:nth-child(3)').getAttribute('aria-current')`);
    assert.equal(await focused(), await selected());
    await press('Escape');
    assert.equal(await selected(), null);
    const files = await visit.downloads();
    for (const [index, name] of ['timeline.csv', 'timeline.json'].entries()) {
      await tabTo(`.downloads button:nth-child(${index + 1})`);
      await press('Enter');
      await files.until(name);
    }
    await visit.close();
  });

  it('finds events in a long story, and clears the search', async () => {
    visit = await browser.open('en', {story: longStory(40)});
    await tabTo('.search-button');
    await press('Enter');
    await visit.until(`root.activeElement.matches('.search input')`);
    await visit.page.keyboard.type('number 33');
    await visit.until(`root.querySelector('.found').textContent === '1 found'`);
    await press('Enter');
    await visit.until(`element.selected === 'event-33'`);
    await visit.until(`root.querySelector('.found').textContent === '1 of 1'`);
    await press('Escape');
    await visit.until(`root.activeElement.matches('.search-button')`);
    assert.equal(await selected(), 'event-33');
    await press('Escape');
    assert.equal(await selected(), null);
    await press('/');
    await visit.until(`root.activeElement.matches('.search input')`);
    await visit.close();
  });

  it('takes the drawing away, and reads which keys there are', async () => {
    visit = await browser.open('es');
    const files = await visit.downloads();
    await tabTo('.tools .link:first-child');
    await press('Enter');
    await files.until('timeline.svg');
    await tabTo('.keys-button');
    await press('Enter');
    await visit.until(`root.querySelector('dialog.help').open`);
    await press('Escape');
    await visit.until(
      `!root.querySelector('dialog.help').open && root.activeElement.matches('.keys-button')`,
    );
    await tabTo('.scrubber');
    await press('?');
    await visit.until(`root.querySelector('dialog.help').open`);
    await visit.close();
  });

  it('has as many tab stops for five hundred events as for fifteen', async () => {
    for (const view of VIEWS) {
      const stops = [];
      for (const count of [15, 500]) {
        visit = await browser.open('en', {story: longStory(count), view});
        stops.push(await tabStops());
        await visit.close();
      }
      // A long phase has a button that shows the rest of it, and a crowded clock its zoom.
      assert.ok(stops[1] - stops[0] <= 6, `${view}: ${stops}`);
      assert.ok(stops[1] < 20, `${view}: ${stops}`);
    }
  });

  async function tabStops() {
    await visit.page.focus('#before');
    for (let stops = 0; stops < 80; stops++) {
      await visit.page.keyboard.press('Tab');
      if (await visit.page.evaluate(`document.activeElement.id === 'after'`)) return stops;
    }
    return Infinity;
  }
});
