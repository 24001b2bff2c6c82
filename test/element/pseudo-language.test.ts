import {expect} from 'chai';
import {en} from '../support/dictionaries.ts';
import {visit} from '../../src/visit/visit.ts';
import {faults, NO_FAULTS} from '../support/faults.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {pseudoMessages, pseudoVisit, stretched} from '../support/pseudo-language.ts';
import {resize, show, VIEWS} from '../support/reading.ts';

async function mountPseudo(): Promise<Mounted> {
  const timeline = await mount('<visit-timeline lang="en"></visit-timeline>');
  timeline.element.story = pseudoVisit;
  timeline.element.messages = pseudoMessages;
  await timeline.settle();
  return timeline;
}

describe('A language twice as long as English', () => {
  afterEach(unmountAll);

  it('is twice as long, with every placeholder once', () => {
    expect(stretched('Sources {on}/{all}')).to.equal('Soouurcees {on}/{all} Soouurcees Soouurcees');
    for (const [key, text] of Object.entries(pseudoMessages)) {
      const english: unknown = en[key as keyof typeof en];
      if (typeof english !== 'string' || !/\p{L}{2}/u.test(english.replaceAll(/\{\w+\}/g, ''))) continue;
      expect(text, key).to.have.length.at.least(2 * english.length);
      const placeholders = (of: string): readonly string[] => (of.match(/\{\w+\}/g) ?? []).sort();
      expect(placeholders(text as string), key).to.deep.equal(placeholders(english));
    }
    pseudoVisit.events.forEach(({title}, index) => {
      const english = visit.events[index]?.title as {en: string};
      expect((title as {en: string}).en).to.have.length.at.least(2 * english.en.length);
    });
  });

  it('is what the timeline then speaks', async () => {
    const {text} = await mountPseudo();
    expect(text('.title')).to.contain(stretched((visit.title as {en: string}).en));
    expect(text('.reading-sentence')).to.equal(stretched(en.distance));
  });

  for (const view of VIEWS)
    for (const width of [320, 680])
      it(`breaks nothing in the ${view} at ${width} px`, async () => {
        const timeline = await mountPseudo();
        await show(timeline, view);
        await resize(timeline, width);
        for (const selected of [null, 'firma', 'recibimiento']) {
          timeline.element.selected = selected;
          await timeline.settle();
          expect(faults(timeline), `${selected} open`).to.deep.equal(NO_FAULTS);
        }
      });
});
