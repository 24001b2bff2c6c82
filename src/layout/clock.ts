/** The clock as numbers: what stands where, for a part of the story and a width. The drawing only follows it. */
import type {EpochMs} from '../time/units.ts';
import {axisOf, erasOf, type Axis, type AxisWords, type EraBand, type EraEvent} from './clock-axis.ts';
import {shareRow, type Candidate, type Counted} from './clock-counts.ts';
import {
  extentOf,
  isInSight,
  joinedMarks,
  marksOf,
  type ClockEvent,
  type ClockMark,
  type MarkPlace,
} from './clock-marks.ts';
import {COLUMNS, gutterOf, labelsFrom, laneColumn, rangeOf} from './clock-range.ts';
import {BAR, boxPath, type ToScreen} from './clock-shapes.ts';
import {
  breakLine,
  labelStart,
  PAPER,
  setLabel,
  type MeasureText,
  type SetLabel,
  type TextLine,
} from './labels.ts';
import {endOf, startOf, type Lane} from './lanes.ts';
import {rowIndex, type Bin} from './row-index.ts';
import {timeScale, type PlotRange, type TimeScale, type TimeSpan} from './scale.ts';

export interface ClockInput {
  readonly lanes: readonly Lane<ClockEvent>[];
  readonly eras: readonly EraEvent[];
  /** All of the story; `span` is what is in sight of it. */
  readonly domain: TimeSpan;
  readonly span: TimeSpan;
  readonly zone: string;
  /** CSS px at a 16 px root. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly selected: string | null;
  readonly words: AxisWords;
  /** Of a group by its place in the story; empty without one. */
  groupTitle(group: number): string;
  /** "12 hechos". */
  countText(count: number): string;
  readonly measure: MeasureText;
}

export interface ClockLabel extends SetLabel {
  readonly id: string;
  readonly group: number;
  /** CSS px from the start edge and from the top. */
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  readonly inSight: boolean;
}

export interface LaneName {
  readonly key: string;
  readonly group: number;
  readonly depth: number;
  readonly folds: boolean;
  readonly open: boolean;
  readonly lines: readonly string[];
  readonly y: number;
  /** Where its rule stands; none above the first lane. */
  readonly rule: number;
}

export interface CountPill extends Counted {
  readonly key: string;
  readonly text: string;
  readonly group: number;
  readonly y: number;
}

export interface Band {
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface ClockScene {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly span: TimeSpan;
  readonly range: PlotRange;
  readonly axisHeight: number;
  /** Where the axis ends and the eras' names begin. */
  readonly eraTop: number;
  readonly axis: Axis;
  readonly eras: readonly EraBand[];
  readonly lanes: readonly LaneName[];
  readonly band: Band | undefined;
  readonly marks: readonly ClockMark[];
  readonly labels: readonly ClockLabel[];
  readonly counts: readonly CountPill[];
  /** Nothing of the story is in sight. */
  readonly lost: boolean;
}

/** Sizes of the visual specification (§5), CSS px. */
export const LINE = 18;
const AXIS = 44;
export const ERA = 22;
const TO_BAR = 5;
const TO_NEXT = 11;
const LANE_HEADING = 26;
/** Of a lane's name: its shape with the space after it, and clear of the axis. */
const NAME_START = 22;
const LANE_END = 10;
const PILL_EDGE = 20;
/** Clear of the axis' first line, and of the row's end. */
const EDGE = 8;

export function clockScene(input: ClockInput): ClockScene {
  const {width, direction, span, lanes, measure} = input;
  const range = rangeOf(width, lanes);
  const scale = timeScale(span, range);
  const narrow = width < COLUMNS;
  // As many lines for the eras' names as all of the story needs: the axis keeps its height while it moves.
  const all = erasOf(input.eras, timeScale(input.domain, range), measure);
  const eraLines = Math.max(0, ...all.map(({row, lines}) => row + lines.length));
  const eras = erasOf(input.eras, scale, measure).map((era) =>
    era.row + era.lines.length > eraLines ? {...era, row: 0, lines: []} : era,
  );
  const axisHeight = AXIS + ERA * eraLines;
  const rows = new Rows(input, scale, axisHeight);
  lanes.forEach((lane) => rows.add(lane));
  return {
    width,
    height: rows.bottom,
    direction,
    span,
    range,
    axisHeight,
    eraTop: AXIS,
    axis: axisOf({...input, scale, narrow}),
    eras,
    lanes: rows.names,
    band: rows.band,
    marks: rows.marks,
    labels: rows.labels,
    counts: rows.counts,
    lost: rows.labels.length + rows.counts.length > 0 ? !rows.seen : lanes.length > 0,
  };
}

const rowHeight = (lines: number): number => LINE * lines + TO_BAR + BAR + TO_NEXT;

/** Sets one lane under the other. */
class Rows {
  readonly names: LaneName[] = [];
  readonly marks: ClockMark[] = [];
  readonly labels: ClockLabel[] = [];
  readonly counts: CountPill[] = [];
  band: Band | undefined;
  seen = false;
  readonly #input: ClockInput;
  readonly #scale: TimeScale;
  readonly #narrow: boolean;
  readonly #at: ToScreen;
  #y: number;

  constructor(input: ClockInput, scale: TimeScale, top: number) {
    const {width, direction} = input;
    this.#input = input;
    this.#scale = scale;
    this.#narrow = width < COLUMNS;
    this.#at = direction === 'rtl' ? (x) => width - x : (x) => x;
    this.#y = top;
  }

  get bottom(): number {
    return this.#y;
  }

  add({key, group, depth, folds, open, rows}: Lane<ClockEvent>): void {
    const lines = this.#nameLines(group, depth, folds);
    this.names.push({key, group, depth, folds, open, lines, y: this.#y + 8, rule: this.#y});
    const more = LINE * Math.max(0, lines.length - 1);
    this.#y += this.#narrow && group >= 0 ? LANE_HEADING + 8 + more : 10;
    rows.forEach((row, index) => {
      const [single] = row;
      if (row.length === 1 && single) this.#own(single);
      else this.#share(row, `${key} ${index}`, group);
    });
    // A lane whose events all stand in its nested lanes still has a line for its name.
    this.#y = Math.max(this.#y + 2, this.#narrow ? 0 : (this.names.at(-1)?.y ?? 0) + LINE + 8 + more);
  }

  #nameLines(group: number, depth: number, folds: boolean): readonly string[] {
    const {width, lanes, measure, groupTitle} = this.#input;
    const title = groupTitle(group);
    if (title === '') return [];
    const column = this.#narrow ? width : laneColumn(width, lanes) - LANE_END;
    const room = column - NAME_START - (folds ? NAME_START : 0) - 14 * Math.min(depth, 2);
    return breakLine([{text: title, font: 'day'}], room, measure).map((line) =>
      line.map(({text}) => text.trimEnd()).join(' '),
    );
  }

  /** Where labels may stand: beside the lane's name, to the very end. */
  get #room(): {readonly from: number; readonly to: number} {
    const {width, lanes} = this.#input;
    return {from: labelsFrom(width, lanes), to: width};
  }

  #candidate({event, count, span}: Bin): Candidate {
    const {measure} = this.#input;
    const {from, to} = this.#room;
    const mark = extentOf(event, this.#place(0));
    const {start, end} = this.#scale.range;
    const within = (instant: number): number => Math.min(Math.max(this.#scale.x(instant), start), end);
    const room = {row: to - from - EDGE, afterMark: to - mark.from - EDGE, stacked: this.#narrow};
    let label: SetLabel | undefined;
    return {
      event,
      mark,
      count,
      span,
      from: count === 1 ? mark.from : Math.min(mark.from, within(span.from)),
      to: count === 1 ? mark.to : Math.max(mark.to, within(span.to)),
      least: () => (this.#narrow ? 0 : measure(event.shortTitle, 'title')),
      label: () => (label ??= setLabel(event.wordings, room, measure)),
    };
  }

  #place(y: number): MarkPlace {
    return {scale: this.#scale, y, at: this.#at, gutter: gutterOf(this.#input.width)};
  }

  /** One event on a row of its own: it keeps it even when it is out of sight. */
  #own(event: ClockEvent): void {
    const span = {from: startOf(event), to: endOf(event)};
    const candidate = this.#candidate({event, count: 1, span});
    const height = rowHeight(candidate.label().lines.length);
    this.#name(candidate, this.#y, height);
    this.#y += height;
  }

  #share(row: readonly ClockEvent[], key: string, group: number): void {
    const {selected, measure, countText} = this.#input;
    const y = this.#y;
    const lines = this.#narrow ? 3 : 1;
    const height = rowHeight(lines);
    const bar = y + LINE * lines + TO_BAR;
    const bins = rowIndex(row).bins(this.#scale, selected);
    const candidates = bins.map((bin) => this.#candidate(bin));
    const pillWidth = (count: number): number => measure(countText(count), 'badge') + PILL_EDGE;
    const {named, counted, alone, bars} = shareRow(candidates, {...this.#room, lines, pillWidth, selected});
    const boxes = bars.map((stretch): ClockMark => {
      return {key: '', id: key, group, part: 'count', d: boxPath({...stretch, y: bar}, this.#at)};
    });
    const unnamed = alone.flatMap(({event}) => marksOf(event, this.#place(bar)));
    this.marks.push(...joinedMarks([...boxes, ...unnamed], key));
    named.forEach((candidate) => {
      const spare = LINE * (lines - candidate.label().lines.length);
      this.#name(candidate, y + spare, height - spare);
    });
    counted.forEach((count, index) => {
      const text = countText(count.count);
      this.counts.push({...count, key: `${key} count ${index}`, group, text, y: y + LINE * lines - 21});
      this.seen = true;
    });
    this.#y += height;
  }

  #name({event, mark, label: words}: Candidate, y: number, height: number): void {
    const room = this.#room;
    const label = words();
    const selected = event.id === this.#input.selected;
    const inSight = isInSight(event.bounds, this.#scale);
    const {start} = this.#scale.range;
    const atStart = !this.#narrow && mark.from < start + 4;
    const x = labelStart(atStart ? start + 4 : mark.from, label.width + PAPER, room);
    this.marks.push(...marksOf(event, this.#place(y + height - BAR - TO_NEXT)));
    this.labels.push({...label, id: event.id, group: event.group, x, y, selected, inSight});
    if (selected)
      this.band = {group: event.group, x: Math.max(0, room.from - 12), y: y - 4, height: height - 2};
    this.seen ||= inSight;
  }
}

export type {AxisWords, ClockEvent, EpochMs, EraEvent, TextLine};
