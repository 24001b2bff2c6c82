import {expect} from 'chai';
import {select} from 'd3-selection';
import {ClockPage} from './page.ts';
import {storyOf, type StoryName} from '../support/stories.ts';
import {crossing, leaving, overlaps, textBoxes} from '../support/geometry.ts';

const pageOf = async (
  name: StoryName,
  width: number,
  span?: readonly [string, string],
): Promise<ClockPage> => {
  const page = new ClockPage(
    {id: name, title: '', description: '', story: await storyOf(name), ...(span && {span})},
    width,
  );
  page.host.style.setProperty('font-family', '"Noto Sans", sans-serif');
  page.draw();
  return page;
};

const titles = (page: ClockPage): readonly string[] =>
  page.all('.label-text').flatMap((label) => (label.querySelector('b') ? [label.textContent.trim()] : []));

const cut = (page: ClockPage): number => titles(page).filter((title) => title.includes('…')).length;

const heightOf = (page: ClockPage): number => page.all('.plot')[0]?.getBoundingClientRect().height ?? NaN;

/** How many events have titles, how many of these are cut, and how many stand in counts, of which the specification wants none from 680 px on. */
const WANTED = [
  {name: 'apollo', width: 1200, titled: 28, cut: 0, height: 700, counted: 0},
  {name: 'apollo', width: 680, titled: 28, cut: 0, height: 900, counted: 0},
  {name: 'apollo', width: 360, titled: 28, cut: 10, height: 1100, counted: 0},
  {name: 'france', width: 1200, titled: 46, cut: 0, height: 800, counted: 0},
  {name: 'france', width: 680, titled: 40, cut: 46, height: 1050, counted: 2},
  {name: 'france', width: 360, titled: 30, cut: 46, height: 1250, counted: 0},
  {name: 'court', width: 1200, titled: 7, cut: 0, height: 400, counted: 0},
] as const;

describe('The clock of a newsroom’s story', () => {
  let page: ClockPage;
  afterEach(() => page.close());

  for (const wanted of WANTED)
    it(`${wanted.name} at ${wanted.width} px: titles before counts, nothing on anything`, async () => {
      page = await pageOf(wanted.name, wanted.width);
      expect(titles(page).length, 'titles').to.be.at.least(wanted.titled);
      expect(cut(page), 'cut').to.be.at.most(wanted.cut);
      expect(heightOf(page), 'height').to.be.at.most(wanted.height);
      const counts = page.all('.count-pill').map((pill) => Number.parseInt(pill.textContent.trim(), 10));
      const counted = counts.reduce((sum, count) => sum + count, 0);
      if (wanted.width >= 680) expect(counted, 'pills').to.be.at.most(wanted.counted);
      expect(counts.every((count) => count > 1)).to.equal(true);
      const [chart] = page.all('.chart');
      if (!chart) throw new Error('no chart');
      const labels = page.all('.label-text').flatMap((label) => textBoxes(label));
      expect(overlaps(labels), 'on another').to.deep.equal([]);
      expect(leaving(labels, chart), 'past the edge').to.deep.equal([]);
      const marks = page.all<Element>('.plot .mark:not(.ghost)');
      expect(crossing(labels, marks), 'on a mark').to.deep.equal([]);
    });

  it('has the weightiest with its date', async () => {
    page = await pageOf('france', 1200);
    expect(titles(page).find((title) => title.startsWith('Fall of Robespierre'))).to.match(/27–28 Jul/);
  });

  it('gives room back where a reader comes closer, and one line a lane to what is out of sight', async () => {
    page = await pageOf('france', 1200, ['1789-01-01', '1790-01-01']);
    expect(heightOf(page)).to.be.at.most(460);
    expect(cut(page)).to.equal(0);
    expect(page.all('.out-of-sight').length).to.equal(page.all('.lane').length);
    expect(page.all('.stub').map((stub) => stub.textContent.trim().replaceAll(/\s+/g, ' '))).to.satisfy(
      (stubs: readonly string[]) =>
        stubs.some((stub) => /^‹ \d+ earlier$/.test(stub)) && stubs.some((stub) => stub.endsWith(' later ›')),
    );
  });

  it('brings the nearest into sight from its stub', async () => {
    page = await pageOf('court', 1200);
    const before = page.drawing.shown?.span.to ?? NaN;
    const [later] = page.all('.stub.later').slice(-1);
    expect(later?.textContent.replaceAll(/\s+/g, ' ')).to.match(/next: Arrest, 9 Mar 2023 · 6 later/);
    later?.click();
    const {span} = page.state;
    expect(span?.to).to.be.above(before);
  });

  it('opens the event whose mark is pressed', async () => {
    page = await pageOf('france', 680);
    scrollTo(0, 0);
    const marks = page.all<SVGPathElement>('.plot .mark:not(.ghost)');
    const wrong = marks.flatMap((mark) => {
      const {id} = select<SVGPathElement, {readonly id: string}>(mark).datum();
      const {left, right, top, bottom} = mark.getBoundingClientRect();
      scrollTo(0, scrollY + top - 200);
      const y = mark.getBoundingClientRect().top + (bottom - top) / 2;
      const at = page.root.elementFromPoint((left + right) / 2, y)?.closest<HTMLElement>('[data-title]');
      return at?.dataset['title'] === id ? [] : [`${id} opens ${at?.dataset['title']}`];
    });
    expect(wrong).to.deep.equal([]);
  });
});
