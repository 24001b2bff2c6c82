import {expect} from 'chai';
import type {GalleryCase} from '../../demo/gallery/case.ts';
import {clockCases} from '../../demo/gallery/clock-cases.ts';
import {epochMs} from '../../src/time/units.ts';
import {ClockPage} from './page.ts';

const crowded = clockCases.find(({id}) => id === 'two-hundred-in-ten-years');
const SPAN = ['2013-02-01', '2016-07-01'] as const;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What every text and every mark says and where it stands in the drawing. */
function drawn(page: ClockPage): readonly string[] {
  const chart = page.all('.chart')[0]?.getBoundingClientRect();
  return page
    .all<Element>('.label-text, .count-pill, .plot .mark')
    .map((element) => {
      const {left, top, width} = element.getBoundingClientRect();
      const place = [left - (chart?.left ?? 0), top - (chart?.top ?? 0), width].map(Math.round);
      return `${element.getAttribute('class')} ${element.textContent.trim()} ${place.join(' ')}`;
    })
    .sort();
}

/** Where the rows of the events stand, and what is said beside their marks. */
const labels = (page: ClockPage): ReadonlyMap<string, {readonly top: number; readonly text: string}> =>
  new Map(
    page.all('.clock-label').map((label) => [
      label.dataset['title'] ?? '',
      {
        top: label.getBoundingClientRect().top,
        text: label.querySelector('.label-text')?.textContent.trim() ?? '',
      },
    ]),
  );

describe('The clock while it is moved', () => {
  let page: ClockPage;
  let atRest: ClockPage;
  const [from, to] = SPAN.map((day) => epochMs(Date.parse(day)));
  const span = {from: from ?? epochMs(0), to: to ?? epochMs(0)};

  beforeEach(() => {
    const example = crowded as GalleryCase;
    page = new ClockPage(example, 680);
    atRest = new ClockPage({...example, span: SPAN}, 680);
  });

  afterEach(() => {
    page.close();
    atRest.close();
  });

  it('keeps each event on its row, and lets labels go but none come', () => {
    const before = labels(page);
    for (let step = 1; step <= 8; step++) {
      const {from: first, to: last} = page.drawing.shown?.domain ?? span;
      const between = (a: number, b: number): number => a + ((b - a) * step) / 8;
      page.drawing.preview({from: epochMs(between(first, span.from)), to: epochMs(between(last, span.to))});
      const now = labels(page);
      expect(now.size).to.be.above(3);
      for (const [id, {top, text}] of now) {
        // Out of a count comes a mark alone, on the lane's last line.
        if (before.has(id)) expect(before.get(id)?.top, `${id}: its row`).to.be.closeTo(top, 0.5);
        expect(['', before.get(id)?.text], `${id}: its label`).to.include(text);
      }
    }
  });

  it('is packed anew once the movement rests, as if it had been opened there', async () => {
    page.drawing.preview(span);
    expect(drawn(page)).not.to.deep.equal(drawn(atRest));
    await pause(400);
    expect(drawn(page)).to.deep.equal(drawn(atRest));
  });

  it('has the same picture again at the same span, however often it is drawn', () => {
    const before = drawn(atRest);
    for (let time = 0; time < 3; time++) {
      atRest.draw();
      expect(drawn(atRest)).to.deep.equal(before);
    }
  });
});
