import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {longStory, nestedStory} from './stories.mjs';
import {openVisit} from './visit-page.mjs';

/** How one pointer presses: no key, no drag, no second finger, no wheel. */
const POINTERS = {
  'a mouse': (page, [x, y]) => page.mouse.click(x, y),
  'one finger': (page, [x, y]) => page.touchscreen.tap(x, y),
};

for (const [pointer, pressAt] of Object.entries(POINTERS)) {
  describe(`With nothing but presses of ${pointer}`, () => {
    let browser;
    let visit;

    before(async () => {
      browser = await openVisit();
      await browser.allow(['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    });

    after(() => browser?.close());

    /** What is pressed is what stands there: nothing may lie over it. */
    async function press(selector) {
      const at = await visit.middleOf(selector);
      assert.ok(
        await visit.evaluate(`(() => {
          const found = root.querySelector(${JSON.stringify(selector)});
          const hit = root.elementFromPoint(${at});
          return found.contains(hit) || hit?.contains(found);
        })()`),
        `something lies over ${selector}`,
      );
      await pressAt(visit.page, at);
    }

    const settlesAt = (condition) => visit.until(`(([from, to]) => ${condition})(element.visibleSpan)`);

    it('opens events, steps on and back, asks why, copies link and citation, and closes', async () => {
      visit = await browser.open('es');
      await press('[data-row="negociaciones"] .event-title');
      await visit.until(`element.selected === 'negociaciones'`);
      await press('.disclosure');
      await visit.until(`root.querySelector('.why-answer').checkVisibility()`);
      await press('[data-step="1"]');
      await visit.until(`element.selected === 'visto-bueno'`);
      await press('[data-step="-1"]');
      await visit.until(`element.selected === 'negociaciones'`);
      for (const said of ['Enlace copiado', 'Cita copiada']) {
        const button = `.take-away .link:nth-child(${said === 'Enlace copiado' ? 1 : 2})`;
        await press(button);
        await visit.until(`root.querySelector('${button}').textContent.includes('${said}')`);
      }
      await press('[data-row="negociaciones"] .event-title');
      await visit.until('element.selected === null');
      await visit.close();
    });

    it('changes views and sources, opens the background and a long phase', async () => {
      visit = await browser.open('es');
      for (const view of ['clock', 'table', 'sequence']) {
        await press(`[data-view="${view}"]`);
        await visit.until(`element.effectiveView === '${view}'`);
      }
      await press('.sources-button');
      await visit.until(`root.querySelector('.sources')`);
      await press('.sources label:nth-of-type(3)');
      await visit.until('element.hiddenSources.length === 4');
      await press('.sources .button');
      await visit.until('element.hiddenSources.length === 0');
      await press('.fold button');
      await visit.until(`root.querySelector('[data-row="otan"]').checkVisibility()`);
      await visit.close();
      visit = await browser.open('en', {story: longStory(60)});
      const rows = await visit.evaluate(`root.querySelectorAll('.row:not([hidden])').length`);
      await press('.more');
      await visit.until(`root.querySelectorAll('.row:not([hidden])').length > ${rows}`);
      await visit.close();
    });

    it('opens every event that the clock or its shelf shows, and closes it again', async () => {
      visit = await browser.open('es', {view: 'clock'});
      const ids = await visit.evaluate(
        `[...root.querySelectorAll(':is(.clock, .clock-shelf) [data-title]')].map((at) => at.dataset.title)`,
      );
      // Of 21 events, four are background.
      assert.equal(ids.length, 17);
      for (const id of ids) {
        await press(`[data-title="${id}"]`);
        await visit.until(`element.selected === '${id}' && root.querySelector('.clock-card')`);
        await press(`[data-title="${id}"]`);
        await visit.until('element.selected === null');
      }
      await visit.close();
    });

    it('zooms in to an hour, moves on and back, and shows all again', async () => {
      visit = await browser.open('en', {story: longStory(12), view: 'clock'});
      const [from, to] = await visit.evaluate('element.visibleSpan');
      for (let width = to - from; width > 7_200_000; width /= 2) {
        await press('.zoom .button:nth-last-child(2)');
        await settlesAt(`to - from < ${0.6 * width}`);
      }
      const [zoomed] = await visit.evaluate('element.visibleSpan');
      await press('.zoom .button:nth-child(2)');
      await settlesAt(`from > ${zoomed}`);
      await press('.zoom .button:nth-child(1)');
      await settlesAt(`Math.abs(from - ${zoomed}) < 60_000`);
      await press('.zoom .button:nth-child(3)');
      await settlesAt('to - from > 5_400_000');
      await press('.zoom .button:last-child');
      await settlesAt(`from === ${from} && to === ${to}`);
      await visit.close();
    });

    it('opens and closes a group of groups', async () => {
      visit = await browser.open('en', {story: nestedStory, view: 'clock'});
      const lanes = await visit.evaluate(`root.querySelectorAll('.lane').length`);
      await press('.lane button');
      await visit.until(`root.querySelectorAll('.lane').length !== ${lanes}`);
      await press('.lane button');
      await visit.until(`root.querySelectorAll('.lane').length === ${lanes}`);
      await visit.close();
    });

    it('takes the drawing away, opens the keys and closes them', async () => {
      visit = await browser.open('es');
      const files = await visit.downloads();
      await press('.tools .link:first-child');
      await files.until('timeline.svg');
      await press('.keys-button');
      await visit.until(`root.querySelector('dialog.help').open`);
      await press('dialog.help .button');
      await visit.until(`!root.querySelector('dialog.help').open`);
      await visit.close();
    });

    it('sorts the table, opens a row, and takes the table away as a file', async () => {
      visit = await browser.open('es', {view: 'table'});
      await press('thead th:nth-child(2) button');
      await visit.until(`root.querySelector('[aria-sort="ascending"]')`);
      await press('[data-title="firma"]');
      await visit.until(`element.selected === 'firma'`);
      const files = await visit.downloads();
      for (const [index, name] of ['timeline.csv', 'timeline.json'].entries()) {
        await press(`.downloads button:nth-child(${index + 1})`);
        await files.until(name);
      }
      await visit.close();
    });
  });
}

describe('The zone', () => {
  it('is the browser’s own list, which any pointer opens', async () => {
    const browser = await openVisit();
    const visit = await browser.open('es', {view: 'clock'});
    await (await visit.page.$('visit-timeline >>> .zone')).select('UTC');
    await visit.until(`element.timeZone === 'UTC'`);
    await browser.close();
  });
});
