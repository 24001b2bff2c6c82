import {expect} from 'chai';
import {faults, NO_FAULTS} from '../support/faults.ts';
import {textBoxes} from '../support/geometry.ts';
import {unmountAll} from '../support/mount.ts';
import {LANGUAGES, mountIn, resize, show, VIEWS} from '../support/reading.ts';

const WIDTHS = [320, 480, 680, 960, 1400];

const CASES = VIEWS.flatMap((view) => [
  ...LANGUAGES.map((lang) => ({view, lang, sources: 'as they are'})),
  {view, lang: 'es', sources: 'all on'} as const,
]);

describe('In every language, at every width, in every view', () => {
  afterEach(unmountAll);

  for (const {view, lang, sources} of CASES)
    it(`nothing overlaps, leaves, is cut or too small to press: ${view}, ${lang}, sources ${sources}`, async () => {
      const timeline = await mountIn(lang);
      const {element, root} = timeline;
      if (sources === 'all on') {
        element.hiddenSources = [];
        timeline.find('.sources-button').click();
      }
      await show(timeline, view);
      for (const width of WIDTHS) {
        await resize(timeline, width);
        for (const selected of [null, 'firma']) {
          element.selected = selected;
          await timeline.settle();
          expect(textBoxes(root).length, `texts at ${width} px`).to.be.greaterThan(40);
          expect(faults(timeline), `${width} px, ${selected} open`).to.deep.equal(NO_FAULTS);
        }
      }
    });
});
