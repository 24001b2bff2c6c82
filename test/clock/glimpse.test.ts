import {expect} from 'chai';
import type {GalleryCase} from '../../demo/gallery/case.ts';
import {clockCases} from '../../demo/gallery/clock-cases.ts';
import {epochMs} from '../../src/time/units.ts';
import {ClockPage} from './page.ts';

const crowded = clockCases.find(({id}) => id === 'two-hundred-in-ten-years');
const SPAN = ['2013-02-01', '2016-07-01'] as const;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const isInWindow = (element: Element): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** What every text and every mark says and where it stands in the drawing. */
function drawn(page: ClockPage, isMeant: (element: Element) => boolean = () => true): readonly string[] {
  const chart = page.all('.chart')[0]?.getBoundingClientRect();
  return page
    .all<Element>('.clock-label, .count-pill, .plot .mark')
    .filter(isMeant)
    .map((element) => {
      const {left, top, width} = element.getBoundingClientRect();
      const place = [left - (chart?.left ?? 0), top - (chart?.top ?? 0), width].map(Math.round);
      return `${element.getAttribute('class')} ${element.textContent.trim()} ${place.join(' ')}`;
    })
    .sort();
}

describe('The clock while it is moved', () => {
  let page: ClockPage;
  let atRest: ClockPage;

  beforeEach(() => {
    const example = crowded as GalleryCase;
    atRest = new ClockPage({...example, span: SPAN}, 680);
    page = new ClockPage(example, 680);
    // Of its rows the window shows the first.
    scrollTo(0, page.host.getBoundingClientRect().top + scrollY - innerHeight + 300);
    page.host.style.setProperty('margin-block-end', '200vh');
    const [from, to] = SPAN.map((day) => epochMs(Date.parse(day)));
    if (from === undefined || to === undefined) throw new Error('no span');
    page.drawing.preview({from, to});
  });

  afterEach(() => {
    page.close();
    atRest.close();
  });

  it('shows in the window what it shows at rest', () => {
    const shown = drawn(page, isInWindow);
    expect(shown.length).to.be.greaterThan(8);
    expect(drawn(atRest)).to.include.members(shown);
  });

  it('leaves what nobody sees for later', () => {
    expect(drawn(page)).not.to.deep.equal(drawn(atRest));
  });

  it('has everything in its place once the movement rests', async () => {
    await pause(400);
    expect(drawn(page)).to.deep.equal(drawn(atRest));
  });

  it('has everything in its place as soon as a reader scrolls', async () => {
    scrollBy(0, 40);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(drawn(page)).to.deep.equal(drawn(atRest));
  });
});
