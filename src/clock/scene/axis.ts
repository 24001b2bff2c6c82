/** One line of labels, and the lines under them; where it must be said whose a date is, the dates stand on a line of their own. */
import type {EpochMs} from '../../time/units.ts';
import {lineWidth, type MeasureText, type TextLine} from '../../view/labels.ts';
import type {TimeScale} from './scale.ts';
import {aboveUnit, sharedUnit, stepOf, ticksOf, type TickStep, type TickUnit} from './ticks.ts';

/** The axis' words; they are given, since only the reader's language knows them. */
export interface AxisWords {
  /** `end`: it ends what is told, and midnight is 24:00 of the day that ends. `brief`: hours without minutes. */
  tick(at: EpochMs, unit: TickUnit, how: {readonly brief: boolean; readonly end: boolean}): string;
  /** Where a day, a month or a year begins, less what all ticks share: "Thu 17", "17 Jul", "Aug". */
  begin(at: EpochMs, unit: TickUnit, shared: TickUnit | undefined): string;
  /** What all ticks share, from the longest to the shortest: "Friday 3 March 2023", "July 1969". */
  shared(at: EpochMs, unit: TickUnit): readonly string[];
  /** A tick with what all of them share: "3 Mar, 21:00", "17 Jul". */
  first(at: EpochMs, unit: TickUnit): string;
  /** It must be said whose the dates are. */
  readonly badged: boolean;
  /** From the longest to the shortest. */
  above(at: EpochMs, unit: TickUnit): readonly TextLine[];
  /** The same with what is said once for all of them: the month, the year, whose the date is. */
  whole(at: EpochMs, unit: TickUnit): readonly TextLine[];
}

export interface AxisLabel {
  readonly key: string;
  /** Its start, CSS px from the start edge. */
  readonly x: number;
  readonly line: TextLine;
}

export interface GridLine {
  readonly key: string;
  readonly x: number;
  readonly boundary: boolean;
}

export interface Axis {
  readonly unit: TickUnit;
  readonly below: readonly AxisLabel[];
  /** The dates, where it must be said whose they are. */
  readonly above: readonly AxisLabel[];
  /** What all ticks share, in the column of the lanes' names; empty where there is none, or where they share nothing. */
  readonly column: string;
  readonly grid: readonly GridLine[];
}

export interface AxisInput {
  readonly scale: TimeScale;
  readonly zone: string;
  readonly width: number;
  readonly words: AxisWords;
  readonly measure: MeasureText;
  /** A phone's width. */
  readonly narrow: boolean;
  /** Of the column of the lanes' names, CSS px; 0 where there is none. */
  readonly column: number;
}

/** Clear of a gridline, and of the next label. */
const CLEAR = 4;
const APART = 12;

export function axisOf(input: AxisInput): Axis {
  const {scale, zone, narrow, words} = input;
  const step = fitting(input, stepOf((narrow ? 52 : 64) / scale.length(1)));
  const ticks = ticksOf(scale.span, step, zone);
  const above = aboveUnit(step.unit);
  const boundaries = above ? ticksOf(scale.span, above, zone) : [];
  const at = new Set<number>(boundaries);
  const lines = [...new Set([...ticks, ...boundaries])];
  const grid = lines.map((tick) => ({key: `line ${tick}`, x: scale.x(tick), boundary: at.has(tick)}));
  const {unit} = step;
  const texts = textsOf(step, input);
  const below = placedLabels(texts, input);
  if (words.badged)
    return {unit, grid, below, column: '', above: above ? aboveLabels(boundaries, above, input) : []};
  return {
    unit,
    grid,
    column: columnOf(unit, input),
    above: [],
    below: withEdge(withFirst(below, texts, input), step, input),
  };
}

interface TickText {
  readonly at: EpochMs;
  readonly text: string;
}

/** Coarser until its labels stand 12 px apart. */
function fitting(input: AxisInput, step: TickStep): TickStep {
  const {scale, measure} = input;
  // The first may be longer than the rest, and the axis begins before it.
  const [, ...texts] = textsOf(step, input);
  const width = Math.max(0, ...texts.map(({text}) => measure(text, 'hour')));
  const least = width + CLEAR + APART;
  return scale.length(step.ms) < least ? stepOf(least / scale.length(1)) : step;
}

function textsOf(step: TickStep, input: AxisInput): readonly TickText[] {
  const {scale, zone, words, narrow} = input;
  const {unit} = step;
  const above = aboveUnit(unit);
  const shared = sharedUnit(scale.span, unit, zone);
  const tells = above && above.unit !== shared && !words.badged;
  const begins = new Set<number>(tells ? ticksOf(scale.span, above, zone) : []);
  const isAlone = !words.badged && shared !== undefined && columnOf(unit, input) === '';
  return ticksOf(scale.span, step, zone).map((at, place) => {
    const end = scale.x(at) > scale.range.end - 1;
    if (isAlone && place === 0) return {at, text: words.first(at, unit)};
    if (above && begins.has(at) && !end) return {at, text: words.begin(at, above.unit, shared)};
    return {at, text: words.tick(at, unit, {brief: narrow && unit === 'hour', end})};
  });
}

function columnOf(unit: TickUnit, {scale, zone, words, measure, column}: AxisInput): string {
  const shared = sharedUnit(scale.span, unit, zone);
  const ways = shared ? words.shared(scale.span.from, shared) : [];
  return ways.find((text) => measure(text, 'day') <= column) ?? '';
}

/** At the start of its line; the last one, where it would hang over the edge, ends inside. */
function placedLabels(texts: readonly TickText[], {scale, width, measure}: AxisInput): readonly AxisLabel[] {
  const labels: AxisLabel[] = [];
  let end = Infinity;
  for (const {at, text} of [...texts].reverse()) {
    const x = scale.x(at);
    const atEnd = x > scale.range.end - 1;
    const room = measure(text, 'hour');
    const inside = x + CLEAR + room > (atEnd ? scale.range.end : width) ? x - CLEAR - room : x + CLEAR;
    if (inside + room > end - APART) continue;
    labels.unshift({key: `tick ${at}`, x: inside, line: [{text, font: 'hour'}]});
    end = inside;
  }
  return labels;
}

/** The first tick, which says what all share, before those that its words would stand on. */
function withFirst(
  labels: readonly AxisLabel[],
  texts: readonly TickText[],
  input: AxisInput,
): readonly AxisLabel[] {
  const [first] = placedLabels(texts.slice(0, 1), input);
  if (!first) return labels;
  const end = first.x + lineWidth(first.line, input.measure) + APART;
  return [first, ...labels.filter(({x}) => x >= end)];
}

/** The day, month or year in which the axis begins, where there is room before the first tick. */
function withEdge(labels: readonly AxisLabel[], {unit}: TickStep, input: AxisInput): readonly AxisLabel[] {
  const {scale, zone, words, measure} = input;
  const {from} = scale.span;
  const shared = sharedUnit(scale.span, unit, zone);
  const above = aboveUnit(unit);
  const isDate = unit === 'day' || unit === 'month' || unit === 'year';
  const told = (): string => {
    if (isDate)
      return shared || !above ? words.tick(from, unit, {brief: false, end: false}) : words.first(from, unit);
    return above && above.unit !== shared ? words.begin(from, above.unit, shared) : '';
  };
  // Where the first tick says what all share, it is the first that is read.
  const text = shared && columnOf(unit, input) === '' ? '' : told();
  const x = scale.range.start;
  const next = labels[0]?.x ?? scale.range.end;
  if (text === '' || x + measure(text, 'hour') + APART / 2 > next) return labels;
  return [{key: 'edge', x, line: [{text, font: 'hour'}]}, ...labels];
}

/** The day in which the axis begins is named at its start, whenever it began; the first that has the room says the whole date. */
function aboveLabels(
  boundaries: readonly EpochMs[],
  {unit}: TickStep,
  input: AxisInput,
): readonly AxisLabel[] {
  const {scale, words, measure, width} = input;
  const {from, to} = scale.span;
  const begins = [from, ...boundaries.filter((at) => at > from && at < to)];
  const labels: AxisLabel[] = [];
  let told = false;
  begins.forEach((at, index) => {
    const next = begins[index + 1];
    const x = scale.x(at) + CLEAR;
    const room = (next === undefined ? width : scale.x(next) - APART) - x;
    const fitting = (lines: readonly TextLine[]): TextLine | undefined =>
      lines.find((one) => lineWidth(one, measure) <= room);
    const whole = told ? undefined : fitting(words.whole(at, unit));
    told ||= whole !== undefined;
    const line = whole ?? fitting(words.above(at, unit));
    if (line) labels.push({key: `${unit} ${at}`, x, line});
  });
  return labels;
}
