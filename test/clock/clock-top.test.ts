import {expect} from 'chai';
import {clockCases} from '../../demo/gallery/clock-cases.ts';
import {ClockPage} from './page.ts';

const caseOf = (id: string): (typeof clockCases)[number] => {
  const found = clockCases.find((one) => one.id === id);
  if (!found) throw new Error(`The gallery has no ${id}`);
  return found;
};

const boxOf = (page: ClockPage, selector: string): DOMRect => {
  const [element] = page.all<Element>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element.getBoundingClientRect();
};

/** Where a line down the page stands: Firefox gives what has no width no box. */
function acrossOf(line: SVGPathElement): number {
  const {x, y} = line.getPointAtLength(0);
  return new DOMPoint(x, y).matrixTransform(line.getScreenCTM() ?? undefined).x;
}

describe('What stands over the clock’s lanes', () => {
  afterEach(() => scrollTo(0, 0));

  for (const width of [360, 680, 1200]) {
    it(`stays in sight with the name of the lane, however far the lanes are scrolled, at ${width} px`, () => {
      const page = new ClockPage(caseOf('two-hundred-in-ten-years'), width);
      const [last] = page.all<Element>('.plot');
      if (!last) throw new Error('Nothing is drawn');
      page.host.style.paddingBlock = '100vh';
      const lanes = page.all('.lane');
      for (const lane of lanes) {
        const {top, height} = lane.getBoundingClientRect();
        // To the lane's middle, where there is more of it than its name.
        if (height < 120) continue;
        scrollTo(0, scrollY + top + height / 2 - 60);
        const axis = boxOf(page, '.clock-top');
        expect(axis.top, 'strip and axis').to.be.closeTo(0, 1);
        const name = lane.querySelector('.lane-name')?.getBoundingClientRect();
        expect(name && name.top, 'name of the lane').to.be.within(axis.bottom - 1, axis.bottom + 12);
      }
      page.close();
    });
  }

  it('is as wide as the axis: a place on the strip is that place on the axis', () => {
    const page = new ClockPage(caseOf('eras'), 1200);
    const {left, right} = boxOf(page, '.overview-strip');
    const grid = page.all<SVGPathElement>('.axis-line .grid').map(acrossOf);
    expect(Math.min(...grid)).to.be.at.least(left - 1);
    expect(Math.max(...grid)).to.be.at.most(right + 1);
    page.close();
  });

  it('has one line of an axis', () => {
    const page = new ClockPage(caseOf('eras'), 1200);
    expect(boxOf(page, '.axis').height).to.be.closeTo(27, 1);
    page.close();
  });

  it('names the eras in the strip, in no row of their own', () => {
    const page = new ClockPage(caseOf('eras'), 1200);
    expect(page.all<Element>('.overview-strip text').length).to.be.above(1);
    expect(page.all('.clock-words .axis-label').length).to.equal(0);
    page.close();
  });
});
