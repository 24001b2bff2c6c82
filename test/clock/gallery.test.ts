import {expect} from 'chai';
import type {GalleryCase} from '../../demo/gallery/case.ts';
import {clockCases} from '../../demo/gallery/clock-cases.ts';
import {ClockPage} from './page.ts';

interface Named {
  readonly name: string;
  readonly box: DOMRect;
}

const WIDTHS = [320, 680, 1200];
/** Hairlines and rounding. */
const SLACK = 1;

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - SLACK &&
  b.left < a.right - SLACK &&
  a.top < b.bottom - SLACK &&
  b.top < a.bottom - SLACK;

const named = (page: ClockPage, selector: string): readonly Named[] =>
  page.all(selector).map((element) => ({
    name: element.textContent.trim().replaceAll(/\s+/g, ' '),
    box: element.getBoundingClientRect(),
  }));

/** A shape's own outline: engines differ in how far they say that its stroke may reach. */
function shapeBox(shape: SVGGraphicsElement): DOMRect {
  const {x, y, width, height} = shape.getBBox();
  const matrix = shape.getScreenCTM();
  const corner = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
  return new DOMRect(corner.x, corner.y, width, height);
}

function overlaps(texts: readonly Named[]): readonly string[] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.name} | ${other.name}`),
  );
}

describe('The clock’s gallery', () => {
  for (const example of clockCases) {
    for (const width of WIDTHS) {
      it(`${example.id} at ${width} px: no text on another, none outside, none on a mark`, () => {
        const page = new ClockPage(example, width);
        const texts = named(
          page,
          '.label-text .label-line, .stub, .count-pill, .axis-label, .axis-column, .lane-name, .axis-line text',
        );
        expect(overlaps(texts), 'on another').to.deep.equal([]);
        const chart = page.all('.chart')[0]?.getBoundingClientRect();
        const outside = texts.filter(
          ({box}) => chart && (box.left < chart.left - SLACK || box.right > chart.right + SLACK),
        );
        expect(
          outside.map(
            ({name, box}) => `${name} ${box.left - (chart?.left ?? 0)} ${box.right - (chart?.right ?? 0)}`,
          ),
          'outside',
        ).to.deep.equal([]);
        const marks = page.all<SVGGraphicsElement>('.plot .mark:not(.ghost)').map(shapeBox);
        const leaving = marks.filter(
          (mark) => chart && (mark.left < chart.left - SLACK || mark.right > chart.right + SLACK),
        );
        expect(leaving, 'a mark outside').to.deep.equal([]);
        const crossed = texts.filter(({box}) => marks.some((mark) => overlap(mark, box)));
        expect(
          crossed.map(({name}) => name),
          'on a mark',
        ).to.deep.equal([]);
        page.close();
      });
    }

    it(`${example.id}: every event is on the clock, counted, or on the shelf`, () => {
      const page = new ClockPage(wholeOf(example), 680);
      const foreground = page.state.model.solution.events.filter(
        ({id}) => (page.context.words.eventOf(id)?.weight ?? 0) >= 0,
      ).length;
      const counted = page
        .all('.count-pill')
        .reduce((sum, pill) => sum + Number.parseInt(pill.textContent.trim(), 10), 0);
      const beyond = page
        .all('.stub b')
        .reduce((sum, stub) => sum + Number.parseInt(stub.textContent.trim(), 10), 0);
      expect(page.all('[data-title]').length + counted + beyond).to.equal(foreground);
      page.close();
    });
  }

  it('rings the selected event’s own mark, and moves nothing for it', () => {
    for (const id of ['contradiction', 'visit-moscow']) {
      for (const width of WIDTHS) {
        const page = new ClockPage(caseOf(id), width);
        const {selected} = page.state;
        const [ring] = page.all<SVGGraphicsElement>('.ring').map(shapeBox);
        const marks = page
          .all<SVGGraphicsElement & {__data__: {id: string}}>('.plot .mark:not(.ghost)')
          .filter(({__data__: {id: of}}) => of === selected)
          .map(shapeBox);
        expect(marks.length, id).to.be.above(0);
        for (const mark of marks) {
          expect(mark.left, `${id} at ${width} px`).to.be.at.least((ring?.left ?? NaN) - SLACK);
          expect(mark.right, `${id} at ${width} px`).to.be.at.most((ring?.right ?? NaN) + SLACK);
        }
        const before = placesOf(page);
        page.context.dispatch({type: 'select', id: null});
        expect(placesOf(page), `${id} at ${width} px`).to.deep.equal(before);
        expect(page.all('.ring').length).to.equal(0);
        page.close();
      }
    }
  });

  it('leaves no room for the names of lanes where there are none', () => {
    const startOf = (id: string): number => {
      const page = new ClockPage(caseOf(id), 680);
      const start = page.drawing.shown?.range.start ?? NaN;
      page.close();
      return start;
    };
    expect(startOf('one-moment')).to.be.below(10);
    expect(startOf('plain-hours')).to.be.above(100);
  });

  it('keeps every row in its place while the axis moves', () => {
    for (const example of clockCases.filter(({span}) => span === undefined)) {
      const page = new ClockPage(example, 680);
      const before = placesOf(page);
      const shown = page.drawing.shown;
      if (!shown) continue;
      const {from, to} = shown.domain;
      page.drawing.preview({from, to: ((from + to) / 2) as typeof to});
      const after = placesOf(page);
      for (const [id, top] of after) expect(top, `${example.id} ${id}`).to.equal(before.get(id) ?? top);
      page.close();
    }
  });
});

function caseOf(id: string): GalleryCase {
  const found = clockCases.find((one) => one.id === id);
  if (!found) throw new Error(`The gallery has no ${id}`);
  return found;
}

const wholeOf = ({span: _span, ...example}: GalleryCase): GalleryCase => example;

function placesOf(page: ClockPage): ReadonlyMap<string, number> {
  const top = page.all('.chart')[0]?.getBoundingClientRect().top ?? 0;
  return new Map(
    page
      .all('.clock-label')
      .map((label) => [label.dataset.title ?? '', label.getBoundingClientRect().top - top]),
  );
}
