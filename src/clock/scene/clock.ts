/** The clock as numbers: what stands where, for a part of the story and a width. The drawing only follows it. */
import {grainOf} from '../../time/grain.ts';
import type {EpochMs} from '../../time/units.ts';
import {axisOf, type Axis, type AxisWords} from './axis.ts';
import {erasOf, type EraBand, type EraEvent} from './eras.ts';
import {
  laneScene,
  LINE,
  ROW,
  type ClockLabel,
  type CountPill,
  type LaneRoom,
  type LaneScene,
  type Stub,
} from './lane-scene.ts';
import type {ClockEvent, ClockMark, Interval} from './marks.ts';
import {packClock, type Packing} from './packing/pack-clock.ts';
import {COLUMNS, gutterOf, labelsFrom, laneColumn, rangeOf} from './range.ts';
import {breakLine, type MeasureText, type TextLine} from '../../view/labels.ts';
import type {Lane} from './lanes.ts';
import {timeScale, type PlotRange, type TimeScale} from './scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';

export interface ClockInput {
  /** CSS px at a 16 px root. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly selected: string | null;
  /** "12 hechos". */
  countText(count: number): string;
  readonly measure: MeasureText;
  /** A reader looks for it. */
  isFound(id: string): boolean;
  readonly lanes: readonly Lane<ClockEvent>[];
  readonly eras: readonly EraEvent[];
  /** All of the story; `span` is what is in sight of it. */
  readonly domain: TimeSpan;
  readonly span: TimeSpan;
  readonly zone: string;
  readonly words: AxisWords;
  /** Of a group by its place in the story; empty without one. */
  groupTitle(group: number): string;
}

export interface LaneName {
  readonly key: string;
  readonly group: number;
  readonly depth: number;
  readonly folds: boolean;
  readonly open: boolean;
  readonly lines: readonly string[];
  readonly y: number;
  /** From its name to the lane's end: so far the name stays in sight. */
  readonly height: number;
  /** Where its rule stands; none above the first lane. */
  readonly rule: number;
  readonly labels: readonly ClockLabel[];
  readonly counts: readonly CountPill[];
  readonly stub: Stub | undefined;
}

/** Behind the selected event's mark and label, and round its mark. */
export interface Band extends Interval {
  readonly group: number;
  readonly y: number;
  readonly height: number;
  readonly mark: ClockLabel['mark'];
}

export interface ClockScene {
  readonly width: number;
  readonly height: number;
  readonly direction: 'ltr' | 'rtl';
  readonly span: TimeSpan;
  readonly range: PlotRange;
  readonly axisHeight: number;
  readonly axis: Axis;
  readonly eras: readonly EraBand[];
  readonly lanes: readonly LaneName[];
  /** Which row each event has, as long as a reader moves the axis. */
  readonly packing: Packing;
  readonly band: Band | undefined;
  readonly marks: readonly ClockMark[];
  readonly labels: readonly ClockLabel[];
  readonly counts: readonly CountPill[];
  /** Nothing of the story is in sight. */
  readonly lost: boolean;
}

/** CSS px. */
const AXIS = 26;
/** With the dates on a line of their own. */
const TALL_AXIS = 44;
const LANE_HEADING = 25;
const LANE_PADDING = 5;
/** Of a lane's name: its shape with the space after it, and clear of the axis. */
const NAME_START = 22;
const LANE_END = 10;
/** Clear of the drawing's end. */
const EDGE = 8;
/** Rows of all lanes, with a column for the names, and where these stand above. */
const BUDGET = 24;
const BUDGET_NARROW = 32;

export interface Before {
  /** Rows stay as they were packed. */
  readonly packing?: Packing | undefined;
  /** On the way from its former place to its own. */
  moved?(event: ClockEvent): ClockEvent;
}

export function clockScene(
  input: ClockInput,
  {packing: before, moved = (event) => event}: Before = {},
): ClockScene {
  const {width, direction, span} = input;
  const range = rangeOf(width, input.lanes);
  const scale = timeScale(span, range);
  const narrow = width < COLUMNS;
  const axisHeight = input.words.badged ? TALL_AXIS : AXIS;
  const room = {...roomOf(input, scale), moved};
  const packing = before ?? packOf(input, room);
  const {lanes, bottom} = setLanes(input, {packing, room, top: axisHeight});
  const labels = lanes.flatMap((lane) => lane.labels);
  return {
    width,
    height: bottom,
    direction,
    span,
    range,
    axisHeight,
    axis: axisOf({...input, scale, narrow, column: laneColumn(width, input.lanes) - LANE_END}),
    eras: erasOf(input.eras, scale),
    lanes,
    packing,
    band: labels.flatMap((label) => (label.selected ? [bandOf(label)] : []))[0],
    marks: lanes.flatMap((lane) => lane.marks),
    labels,
    counts: lanes.flatMap(({counts}) => counts),
    lost: lanes.length > 0 && !lanes.some((lane) => lane.labels.length + lane.counts.length > 0),
  };
}

const bandOf = ({group, hit, mark}: ClockLabel): Band => ({group, ...hit, mark});

function roomOf(input: ClockInput, scale: TimeScale): Omit<LaneRoom, 'moved'> {
  const {width, direction, selected, measure, lanes, countText} = input;
  const at = direction === 'rtl' ? (x: number) => width - x : (x: number) => x;
  return {
    from: labelsFrom(width, lanes),
    to: width - EDGE,
    place: {scale, y: 0, at, gutter: gutterOf(width)},
    narrow: width < COLUMNS,
    selected,
    measure,
    countText,
  };
}

function packOf({lanes, span, zone, width, isFound}: ClockInput, room: Omit<LaneRoom, 'moved'>): Packing {
  const {place, measure, from, to, narrow} = room;
  const budget = width < WIDE ? BUDGET_NARROW : BUDGET;
  return packClock({
    lanes,
    grain: grainOf(span, zone),
    measure,
    place,
    isFound,
    room: {from, to, narrow, budget},
  });
}

interface Setting {
  readonly packing: Packing;
  readonly room: LaneRoom;
  /** Where the first lane begins. */
  readonly top: number;
}

type SetLane = LaneName & Pick<LaneScene, 'marks'>;

/** One lane under the other. */
function setLanes(
  input: ClockInput,
  {packing, room, top}: Setting,
): {readonly lanes: readonly SetLane[]; readonly bottom: number} {
  const {narrow} = room;
  let bottom = top;
  const lanes = input.lanes.map((lane, index): SetLane => {
    const {key, group, depth, folds, open} = lane;
    const start = bottom;
    const lines = nameLines(input, {group, depth, folds});
    const more = LINE * Math.max(0, lines.length - 1);
    const heading = narrow && group >= 0 ? LANE_HEADING + more : 0;
    const rows = packing.lanes[index] ?? NO_ROWS;
    const {height: rowsHeight, ...scene} = laneScene(lane, rows, start + LANE_PADDING + heading, room);
    const least = narrow ? heading : NAME_TOP + LINE + more;
    bottom = start + LANE_PADDING + Math.max(heading + rowsHeight, least) + LANE_PADDING;
    const y = start + LANE_PADDING + NAME_TOP;
    return {key, group, depth, folds, open, lines, y, height: bottom - y, rule: start, ...scene};
  });
  return {lanes, bottom};
}

/** In the middle of the first row. */
const NAME_TOP = (ROW - LINE) / 2;
const NO_ROWS = {rows: [], left: [], rest: [], isCut: false};
/** From this width on a drawing has fewer rows. */
const WIDE = 960;

function nameLines(
  {width, lanes, measure, groupTitle}: ClockInput,
  {group, depth, folds}: Pick<LaneName, 'group' | 'depth' | 'folds'>,
): readonly string[] {
  const title = groupTitle(group);
  if (title === '') return [];
  const column = width < COLUMNS ? width : laneColumn(width, lanes) - LANE_END;
  const room = column - NAME_START - (folds ? NAME_START : 0) - 14 * Math.min(depth, 2);
  return breakLine([{text: title, font: 'day'}], room, measure).map((line) =>
    line.map(({text}) => text.trimEnd()).join(' '),
  );
}

export {LINE, ROW};
export type {AxisWords, ClockEvent, ClockLabel, CountPill, EpochMs, EraEvent, Stub, TextLine};
