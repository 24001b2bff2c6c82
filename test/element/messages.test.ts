import {expect} from 'chai';
import {HeldTimers} from '../support/held-timers.ts';
import {pressKey} from '../support/input.ts';
import {unmountAll, type Mounted} from '../support/mount.ts';
import {openPanels} from '../support/panels.ts';
import {mountIn, show} from '../support/reading.ts';

const LIVE = '[role="status"], [role="alert"], [aria-live]';

const click =
  (selector: string) =>
  ({find}: Mounted): void =>
    find(selector).click();

const keys =
  (focused: string, ...pressed: readonly string[]) =>
  async ({find}: Mounted): Promise<void> => {
    find(focused).focus();
    for (const key of pressed) await pressKey(key);
  };

const type =
  (query: string) =>
  ({find}: Mounted): void => {
    const field = find<HTMLInputElement>('.search input');
    field.value = query;
    field.dispatchEvent(new Event('input'));
  };

function chooseZone({find}: Mounted): void {
  const zone = find<HTMLSelectElement>('.zone');
  zone.value = 'UTC';
  zone.dispatchEvent(new Event('change'));
}

/** One after another; what is then said, or that nothing is, because the screen says it by itself. */
const ACTIONS: readonly (readonly [
  action: string,
  act: (timeline: Mounted) => void | Promise<void>,
  said: RegExp | undefined,
])[] = [
  ['arrows on the drawing', keys('.scrubber', 'ArrowDown'), undefined],
  ['a press on an event', click('[data-title="firma"]'), /^\d+ de 41: Los dos países firman/],
  ['the next one', click('[data-step="1"]'), /^\d+ de 41: /],
  ['arrows on titles', keys('[data-title="firma"]', 'ArrowUp'), undefined],
  ['a search', type('1'), /^1 de 12$/],
  ['a search in vain', type('zzz'), /^Ningún hecho contiene «zzz»\.$/],
  ['the search cleared', click('.search-close'), undefined],
  ['the chips opened', click('.filter-button'), undefined],
  ['a filter', click('.chip-button:nth-child(1)'), /^\d+ de 41 hechos\.( «.+» no está entre ellos\.)?$/],
  ['no filter', click('.filtered .link'), /^41 hechos\.$/],
  ['sources on', click('.sources .button'), /^45 hechos$/],
  ['sources off', click('.sources .button:last-child'), /^41 hechos\. 4 hechos ocultos con sus fuentes$/],
  ['the sources closed', click('.sources-button'), undefined],
  ['another view', click('[data-view="clock"]'), undefined],
  ['a key that zooms', keys('.clock-label', '+'), /^desde .* hasta .*: \d+ hechos?$/],
  ['a button that zooms', click('.zoom .button:nth-last-child(2)'), /^desde .* hasta .*: \d+ hechos?$/],
  ['another zone', chooseZone, undefined],
  ['the table', click('[data-view="table"]'), undefined],
  ['another order', click('thead th:nth-child(2) button'), undefined],
];

/** Milliseconds: what is said of a movement waits for it to rest, 500 ms. */
const REST = 400;

describe('What a screen reader is told', () => {
  let timers: HeldTimers;
  beforeEach(() => (timers = new HeldTimers(REST)));
  afterEach(() => {
    timers.restore();
    unmountAll();
  });

  it('is one polite message an action at most', async function () {
    this.timeout(60_000);
    const timeline = await mountIn('es');
    await openPanels(timeline, '');
    await show(timeline, 'sequence');
    for (const [action, act, expected] of ACTIONS) {
      const heard: string[] = [];
      const observer = new MutationObserver((changes) => {
        const regions = changes.map(({target}) =>
          (target.parentElement ?? (target as Element)).closest(LIVE),
        );
        for (const region of new Set(regions)) if (region?.textContent) heard.push(region.textContent);
      });
      observer.observe(timeline.root, {childList: true, characterData: true, subtree: true});
      await act(timeline);
      await timeline.settle();
      timers.pass();
      await timeline.settle();
      observer.disconnect();
      expect(heard.length, `${action}: ${heard.join(' | ')}`).to.equal(expected ? 1 : 0);
      if (expected) expect(heard[0], action).to.match(expected);
    }
  });

  it('comes from one region, and nothing takes a screen reader’s own keys away', async () => {
    const timeline = await mountIn('es');
    expect(timeline.all(LIVE)).to.have.length(1);
    for (const view of ['sequence', 'clock', 'table'] as const) {
      await show(timeline, view);
      expect(timeline.all('[role="application"], [role="grid"], [role="menu"], [role="tree"]')).to.deep.equal(
        [],
      );
    }
  });
});
