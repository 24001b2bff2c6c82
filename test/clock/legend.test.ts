import {expect} from 'chai';
import type {GalleryCase} from '../../demo/gallery/case.ts';
import {clockCases} from '../../demo/gallery/clock-cases.ts';
import {ClockPage} from './page.ts';

function pageOf(id: string, width: number): ClockPage {
  const found = clockCases.find((one: GalleryCase) => one.id === id);
  if (!found) throw new Error(`The gallery has no ${id}`);
  return new ClockPage(found, width);
}

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
const middleOf = (element: Element): number => boxOf(element).left + boxOf(element).width / 2;

describe('The clock’s legend and badges', () => {
  it('show an open end on the side on which the chart has it', () => {
    for (const [id, side] of [
      ['open-ends', 1],
      ['right-to-left', -1],
    ] as const) {
      const page = pageOf(id, 680);
      // Of both ends, the end stands last.
      const sample = page.all('.clock-sample:has(.chevron)').at(-1);
      const arrow = sample?.querySelector('.chevron');
      if (!sample || !arrow) throw new Error(`${id} has no sample of an open end`);
      expect(Math.sign(middleOf(arrow) - middleOf(sample)), id).to.equal(side);
      page.close();
    }
  });

  it('begin a line where its words would begin', () => {
    const page = pageOf('visit-all-sources', 320);
    const begun = page
      .all('.label-text .label-line')
      .filter(
        (line) =>
          line.textContent.trim() ===
          [...line.querySelectorAll('.badge')].map((badge) => badge.textContent).join(' '),
      );
    expect(begun.length).to.be.above(2);
    for (const line of begun) {
      const [badge] = line.querySelectorAll('.badge');
      expect(badge && boxOf(badge).left - boxOf(line).left, line.textContent).to.be.closeTo(0, 0.5);
    }
    page.close();
  });

  it('are as high on the shelf as anywhere', () => {
    for (const width of [320, 680]) {
      const page = pageOf('planned-and-denied', width);
      const heights = page.all('.label-text .badge, .clock-shelf .badge').map((badge) => boxOf(badge).height);
      expect(Math.max(...heights) - Math.min(...heights), `${width} px`).to.be.below(2);
      page.close();
    }
  });
});
