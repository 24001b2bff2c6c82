/** The clock as a document of its own, for a page without script, for print, for another program. */
import {describeAssumptions, describeOverview, describeReading} from '../i18n/overview.ts';
import {clockScene, LINE, type ClockScene} from '../layout/clock.ts';
import {breakLine, type MeasureText} from '../layout/labels.ts';
import {lanesOf} from '../layout/lanes.ts';
import {clockSpan} from './clock-domain.ts';
import {clockStory} from './clock-events.ts';
import {clockInput, clockVoice} from './clock-input.ts';
import {entriesOf, legendLines} from './clock-legend.ts';
import type {ViewContext} from './context.ts';
import {shapePath} from './shapes.ts';
import {
  EDGE,
  element,
  escaped,
  groupColor,
  INK,
  INK_3,
  markAttributes,
  PAPER,
  round,
  RULE,
  SURFACE,
  textAt,
  textLine,
  type Writing,
} from './svg.ts';

export interface SVGOptions {
  readonly width: number;
  readonly measure: MeasureText;
  readonly fontFamily: string;
}

/** Empty where nothing can be placed on a clock. */
export function clockSVG(context: ViewContext, options: SVGOptions): string {
  const {state, words, text, direction} = context;
  const sight = clockSpan(state, words);
  if (!sight) return '';
  const {width, measure, fontFamily} = options;
  const story = clockStory({words, text}, state.former);
  const lanes = lanesOf(story.events, {groups: state.story.groups ?? [], toggled: state.open});
  const pictured = {context, voice: clockVoice(words), lanes, story, domain: sight.domain, width};
  const scene = clockScene(clockInput(pictured, sight.span, measure));
  const writing: Writing = {measure, at: direction === 'rtl' ? (x) => width - x : (x) => x};
  const head = new Column(width, writing);
  head.write(text(state.story.title).text, 'title');
  head.write(describeOverview(words), 'words');
  head.write(describeReading('clock', words), 'day');
  head.legend(legendLines(entriesOf(scene, story.events), words));
  const foot = new Column(width, writing);
  describeAssumptions(words).forEach((line) => foot.write(line, 'words'));
  const height = head.height + scene.height + foot.height + 16;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
      direction,
      lang: words.lang,
    },
    element('title', {}, escaped(text(state.story.title).text)),
    element('rect', {width, height, fill: PAPER}),
    head.content,
    moved(head.height, drawing(scene, writing)),
    moved(head.height + scene.height + 8, foot.content),
  );
}

const moved = (y: number, content: string): string => element('g', {transform: `translate(0,${y})`}, content);

/** Lines of text, one under the other. */
class Column {
  readonly #width: number;
  readonly #writing: Writing;
  readonly #lines: string[] = [];
  height = 8;

  constructor(width: number, writing: Writing) {
    this.#width = width;
    this.#writing = writing;
  }

  get content(): string {
    return this.#lines.join('');
  }

  write(text: string, font: 'title' | 'words' | 'day'): void {
    if (text === '') return;
    for (const line of breakLine([{text, font}], this.#width, this.#writing.measure)) {
      this.#lines.push(textLine(line, 0, this.height, this.#writing));
      this.height += LINE + 4;
    }
  }

  /** Samples with their meaning, as many on a line as fit. */
  legend(entries: ReturnType<typeof legendLines>): void {
    const {at, measure} = this.#writing;
    let x = 0;
    for (const {pieces, text} of entries) {
      const width = 42 + measure(text, 'hour') + 20;
      if (x > 0 && x + width > this.#width) {
        x = 0;
        this.height += LINE + 6;
      }
      const left = Math.min(at(x), at(x + 34));
      const paths = pieces.map(([part, d]) => element('path', {d, ...markAttributes(part, INK_3)}));
      this.#lines.push(element('g', {transform: `translate(${round(left)},${this.height})`}, ...paths));
      this.#lines.push(textAt(text, 'hour', {x: at(x + 42), y: this.height + 13}));
      x += width;
    }
    this.height += LINE + 12;
  }
}

function drawing(scene: ClockScene, writing: Writing): string {
  const {at} = writing;
  const {axis, eras, eraTop, height, width} = scene;
  const line = (d: string, stroke: string): string => element('path', {d, stroke, fill: 'none'});
  const eraBands = eras.map(({from, to}, index) => {
    const d = `M${round(at(from))},${eraTop}H${round(at(to))}V${height}H${round(at(from))}Z`;
    return element('path', {d, fill: index % 2 ? PAPER : SURFACE, stroke: RULE});
  });
  const grid = axis.grid.map(({x, boundary}) =>
    line(`M${round(at(x))},${boundary ? 4 : eraTop - 6}V${height}`, boundary ? EDGE : RULE),
  );
  const marks = scene.marks.map(({part, group, d}) =>
    element('path', {d, ...markAttributes(part, groupColor(group))}),
  );
  const texts = [
    ...axis.above.map(({x, line}) => textLine(line, x, 2, writing)),
    ...axis.below.map(({x, line}) =>
      textAt(line.map(({text}) => text).join(''), 'hour', {x: at(x), y: eraTop - 8}),
    ),
    ...eras.flatMap(({from, lines, row}) =>
      lines.map((one, index) => textLine(one, from + 4, eraTop + (row + index) * 22, writing)),
    ),
    ...scene.labels.flatMap(({x, y, lines}) =>
      lines.map((one, index) => textLine(one, x, y + index * LINE, writing)),
    ),
  ];
  return [
    ...eraBands,
    ...grid,
    ...scene.lanes.map(({rule}) => line(`M0,${rule}H${width}`, RULE)),
    ...marks,
    ...texts,
    ...scene.lanes.map((lane) => laneName(lane, writing)),
    ...scene.counts.map((count) => pill(count, writing)),
  ].join('');
}

function laneName({group, depth, lines, y}: ClockScene['lanes'][number], {at}: Writing): string {
  if (lines.length === 0) return '';
  const x = 14 * Math.min(depth, 2);
  const shape = element('path', {
    d: shapePath(group, 5),
    fill: groupColor(group),
    transform: `translate(${round(at(x + 7))},${y + 9})`,
  });
  return (
    shape +
    lines
      .map((text, index) =>
        textAt(text, 'day', {x: at(x + 22), y: y + 14 + index * LINE, fill: groupColor(group)}),
      )
      .join('')
  );
}

function pill({pill: {from, width}, y, text}: ClockScene['counts'][number], {at}: Writing): string {
  const left = Math.min(at(from), at(from + width));
  const edge = element('rect', {
    x: round(left),
    y,
    width: round(width),
    height: 24,
    rx: 12,
    fill: PAPER,
    stroke: EDGE,
  });
  return edge + textAt(text, 'badge', {x: at(from + 10), y: y + 16, fill: INK});
}
