/** Two levels of labels, and the lines under them. */
import {epochMs, type EpochMs} from '../../time/units.ts';
import {BADGE_GAP, breakLine, lineWidth, type MeasureText, type TextLine} from '../../view/labels.ts';
import type {TimeScale} from './scale.ts';
import {aboveUnit, stepOf, ticksOf, type TickStep, type TickUnit} from './ticks.ts';

/** The axis' words; they are given, since only the reader's language knows them. */
export interface AxisWords {
  /** `end`: it ends what is told, and midnight is 24:00 of the day that ends. `brief`: hours without minutes. */
  tick(at: EpochMs, unit: TickUnit, how: {readonly brief: boolean; readonly end: boolean}): string;
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
  readonly above: readonly AxisLabel[];
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
}

/** Clear of a gridline, and of the next label. */
const CLEAR = 4;
const APART = 12;

export function axisOf(input: AxisInput): Axis {
  const {scale, zone, narrow} = input;
  const step = fitting(input, stepOf((narrow ? 60 : 88) / scale.length(1)));
  const ticks = ticksOf(scale.span, step, zone);
  const above = aboveUnit(step.unit);
  const boundaries = above ? ticksOf(scale.span, above, zone) : [];
  const at = new Set<number>(boundaries);
  const lines = [...new Set([...ticks, ...boundaries])];
  return {
    unit: step.unit,
    below: belowLabels(ticks, step, input),
    above: above ? aboveLabels(boundaries, above, input) : [],
    grid: lines.map((tick) => ({key: `line ${tick}`, x: scale.x(tick), boundary: at.has(tick)})),
  };
}

/** Coarser until its labels stand 12 px apart. */
function fitting(input: AxisInput, step: TickStep): TickStep {
  const {scale, measure, zone} = input;
  const ticks = ticksOf(scale.span, step, zone);
  const width = Math.max(0, ...ticks.map((tick) => measure(textOf(tick, step, input), 'hour')));
  const least = width + CLEAR + APART;
  return scale.length(step.ms) < least ? stepOf(least / scale.length(1)) : step;
}

const textOf = (at: number, {unit}: TickStep, {words, narrow}: AxisInput): string =>
  words.tick(epochMs(at), unit, {brief: narrow && unit === 'hour', end: false});

/** At the start of its line; the last one, where it would hang over the edge, ends inside. */
function belowLabels(ticks: readonly EpochMs[], step: TickStep, input: AxisInput): readonly AxisLabel[] {
  const {scale, width, measure, words, narrow} = input;
  const labels: AxisLabel[] = [];
  let end = Infinity;
  for (const tick of [...ticks].reverse()) {
    const x = scale.x(tick);
    const atEnd = x > scale.range.end - 1;
    const text = words.tick(tick, step.unit, {brief: narrow && step.unit === 'hour', end: atEnd});
    const room = measure(text, 'hour');
    const inside = x + CLEAR + room > (atEnd ? scale.range.end : width) ? x - CLEAR - room : x + CLEAR;
    if (inside + room > end - APART) continue;
    labels.unshift({key: `tick ${tick}`, x: inside, line: [{text, font: 'hour'}]});
    end = inside;
  }
  return labels;
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

export interface EraEvent {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

export interface EraBand {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly lines: readonly TextLine[];
  /** Start and end edges are drawn where they are in sight. */
  readonly hasStart: boolean;
  readonly hasEnd: boolean;
  /** The row of its title, from 0. */
  readonly row: number;
}

/** Named stretches; a title that does not fit into its own stretch reaches over it, on a row where nothing else stands. */
export function erasOf(
  eras: readonly EraEvent[],
  scale: TimeScale,
  measure: MeasureText,
): readonly EraBand[] {
  const rows: number[] = [];
  const {start, end} = scale.range;
  return eras.flatMap(({title, from, to}, index): readonly EraBand[] => {
    if (to <= scale.span.from || from >= scale.span.to) return [];
    const [a, b] = [Math.max(start, scale.x(from)), Math.min(end, scale.x(to))];
    const lines = breakLine([{text: title, font: 'hour'}], end - start - BADGE_GAP, measure);
    const width = Math.max(...lines.map((line) => lineWidth(line, measure))) + CLEAR;
    const begin = Math.min(a, end - width);
    const free = rows.findIndex((taken) => taken + APART <= begin);
    const row = free < 0 ? rows.length : free;
    rows[row] = begin + width;
    const hasStart = scale.x(from) >= start - 0.5;
    return [{key: `era ${index}`, from: a, to: b, lines, hasStart, hasEnd: scale.x(to) <= end + 0.5, row}];
  });
}
