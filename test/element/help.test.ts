import {expect} from 'chai';
import type {View} from '../../src/state.ts';
import {pressKey} from '../support/input.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {show} from '../support/reading.ts';

/** As the help writes them, and as an event names them. */
const KEYS: {readonly [written: string]: string} = {
  '↑': 'ArrowUp',
  '↓': 'ArrowDown',
  '←': 'ArrowLeft',
  '→': 'ArrowRight',
  Inicio: 'Home',
  Fin: 'End',
  '−': '-',
  Esc: 'Escape',
};

/** From where a walk begins: the third event, so that every key leads somewhere. */
const STARTS: {readonly [view in View]: string} = {
  sequence: '.sequence [data-title="recibimiento"]',
  clock: '.clock [data-title="visto-bueno"]',
  table: '.table [data-title="recibimiento"]',
};

const picture = ({element, root, find}: Mounted): string =>
  [
    element.selected,
    element.visibleSpan.join(),
    root.activeElement?.getAttribute('data-title'),
    find<HTMLDialogElement>('dialog.help').open,
  ].join(' ');

describe('The help', () => {
  afterEach(unmountAll);

  for (const [view, start] of Object.entries(STARTS) as [View, string][])
    it(`tells keys of the ${view} that each do something`, async () => {
      const timeline = await mount();
      await show(timeline, view);
      const written = timeline.all('dialog.help kbd').map((key) => key.textContent ?? '');
      expect(written).to.include.members(['↑', '↓', 'Inicio', 'Fin', 'Enter', 'Esc', '?']);
      for (const key of written) {
        timeline.element.selected = key === 'Esc' ? 'recibimiento' : null;
        if (view === 'clock') timeline.element.zoomBy(2);
        await timeline.settle();
        timeline.find(start).focus();
        const before = picture(timeline);
        await pressKey(KEYS[key] ?? key);
        await timeline.settle();
        expect(picture(timeline), key).to.not.equal(before);
        timeline.find<HTMLDialogElement>('dialog.help').close();
      }
    });
});
