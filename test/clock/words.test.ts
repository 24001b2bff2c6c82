import {expect} from 'chai';
import {assembleVisit} from '../../src/visit/assemble.ts';
import {es} from '../../src/visit/es.ts';
import {clockCases} from '../../demo/gallery/clock-cases.ts';
import {timeCases} from '../../demo/gallery/time-cases.ts';
import type {GalleryCase} from '../../demo/gallery/case.ts';
import {ClockPage} from './page.ts';

const caseOf = (id: string): GalleryCase => {
  const found = clockCases.find((one) => one.id === id);
  if (!found) throw new Error(`The gallery has no ${id}`);
  return found;
};

const wordsOf = (page: ClockPage, id: string): string =>
  (spokenOf(page, id)?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

/** What is heard of an event: a label's words in full, whatever of them is seen. */
function spokenOf(page: ClockPage, id: string): HTMLElement | undefined {
  return page.all(`[data-title="${id}"] > .spoken`)[0] ?? page.all(`[data-title="${id}"]`)[0];
}

describe('The clock’s words', () => {
  it('say at every width what is planned, alleged or denied', () => {
    for (const width of [320, 680, 1200]) {
      const page = new ClockPage(caseOf('planned-and-denied'), width);
      const said = ['summit', 'invitations', 'meeting', 'payment', 'threat'].map(
        (id) => /\b(planned|alleged|denied)$/.exec(wordsOf(page, id))?.[0] ?? '',
      );
      expect(said, `${width}`).to.deep.equal(['planned', '', 'alleged', 'denied', 'alleged']);
      page.close();
    }
  });

  it('say nothing of bands where there are none', () => {
    const page = new ClockPage(caseOf('nothing-placed'), 680);
    expect(page.all('.reading').length).to.equal(0);
    expect(page.all('.clock-shelf').length).to.equal(1);
    page.close();
  });

  it('say on the shelf what a source says of a time that it does not place', () => {
    const quarry = timeCases.find(({id}) => id === 'in-words');
    const page = new ClockPage(quarry ?? caseOf('nothing-placed'), 680);
    expect(wordsOf(page, 'subject')).to.equal('The quarry · “long ago”');
    page.close();
  });

  it('run in their own direction, whatever the reader’s is', () => {
    const page = new ClockPage({...caseOf('visit-article'), story: assembleVisit({es}), lang: 'ar'}, 680);
    const titles = page.all('.clock-label b, .assumption');
    expect(titles.length).to.be.above(5);
    expect(new Set(titles.map((title) => getComputedStyle(title).direction))).to.deep.equal(new Set(['ltr']));
    page.close();
  });

  it('have group, title and time one under the other in the card, which from 960 px on stands beside the clock', () => {
    for (const width of [320, 680]) {
      const page = new ClockPage(caseOf('visit-moscow'), width);
      const [phase, title, time] = ['.phase-name', '.card-title', '.card-time'].map((part) =>
        page.all(`.clock-card ${part}`)[0]?.getBoundingClientRect(),
      );
      if (!phase || !title || !time) throw new Error('a card lacks a part');
      expect(title.top, `${width} px: title under group`).to.be.at.least(phase.bottom);
      expect(time.top, `${width} px: time under title`).to.be.at.least(title.bottom + 4);
      page.close();
    }
    const page = new ClockPage(caseOf('visit-moscow'), 1200);
    expect(page.all('.clock-card'), '1200 px').to.deep.equal([]);
    page.close();
  });

  it('have no separator with nothing before or after it, in any case and at any width', () => {
    for (const example of clockCases) {
      for (const width of [320, 680, 1200]) {
        const page = new ClockPage(example, width);
        const broken = page
          .all('.clock-label > :is(.spoken, .label-text, .whole)')
          .map((label) => label.textContent.replaceAll(/\s+/g, ' ').trim())
          .filter((text) => text !== '' && /(^|·|;|,) *([;·,]|$)/.test(text));
        expect(broken, `${example.id} at ${width} px`).to.deep.equal([]);
        page.close();
      }
    }
  });

  it('give each row of the clock one button and the clock one tab stop', () => {
    for (const id of ['visit-article', 'night-by-minutes', 'contradiction']) {
      const page = new ClockPage(caseOf(id), 680);
      const stops = page.all('.clock-words [tabindex="0"]');
      expect(stops.length, id).to.equal(1);
      expect(
        page.all('.clock-words [tabindex]').every((element) => element.localName === 'button'),
        id,
      ).to.equal(true);
      page.close();
    }
  });
});
