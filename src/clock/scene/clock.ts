/** The clock as numbers: what stands where, for a part of the story and a width. The drawing only follows it. */
import type {EpochMs} from '../../time/units.ts';
import {axisOf, erasOf, type Axis, type AxisWords, type EraBand, type EraEvent} from './axis.ts';
import type {ClockEvent, ClockMark} from './marks.ts';
import {COLUMNS, labelsFrom, laneColumn, rangeOf} from './range.ts';
import {
  LINE,
  RowSetter,
  type Band,
  type ClockLabel,
  type CountPill,
  type RowInput,
  type RowScene,
} from './row.ts';
import {breakLine, type TextLine} from '../../view/labels.ts';
import type {Lane} from './lanes.ts';
import {timeScale, type PlotRange, type TimeScale} from './scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';

export interface ClockInput extends RowInput {
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

/** What was drawn before, of the same lanes at the same width. */
export interface Former {
  readonly scene: ClockScene;
  /** The stretch of the drawing that can be seen, CSS px from its top: what shared rows outside of it show stays as it was. */
  readonly sight: {readonly top: number; readonly bottom: number};
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
  readonly rows: readonly RowScene[];
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
const AXIS = 44;
export const ERA = 22;
const LANE_HEADING = 26;
/** Of a lane's name: its shape with the space after it, and clear of the axis. */
const NAME_START = 22;
const LANE_END = 10;

export function clockScene(input: ClockInput, former?: Former): ClockScene {
  const {width, direction, span, measure} = input;
  const range = rangeOf(width, input.lanes);
  const scale = timeScale(span, range);
  const narrow = width < COLUMNS;
  // As many lines for the eras' names as all of the story needs: the axis keeps its height while it moves.
  const all = erasOf(input.eras, timeScale(input.domain, range), measure);
  const eraLines = Math.max(0, ...all.map(({row, lines}) => row + lines.length));
  const eras = erasOf(input.eras, scale, measure).map((era) =>
    era.row + era.lines.length > eraLines ? {...era, row: 0, lines: []} : era,
  );
  const axisHeight = AXIS + ERA * eraLines;
  const {lanes, bottom} = setLanes(input, {scale, top: axisHeight, former});
  const rows = lanes.flatMap((lane) => lane.rows);
  return {
    width,
    height: bottom,
    direction,
    span,
    range,
    axisHeight,
    eraTop: AXIS,
    axis: axisOf({...input, scale, narrow}),
    eras,
    lanes,
    band: rows.find(({band}) => band)?.band,
    marks: rows.flatMap(({marks}) => marks),
    labels: rows.flatMap(({labels}) => labels),
    counts: rows.flatMap(({counts}) => counts),
    lost: lanes.length > 0 && !rows.some(({seen}) => seen),
  };
}

interface Setting {
  readonly scale: TimeScale;
  /** Where the first lane begins. */
  readonly top: number;
  readonly former: Former | undefined;
}

/** One lane under the other. */
function setLanes(
  input: ClockInput,
  {scale, top, former}: Setting,
): {readonly lanes: readonly LaneName[]; readonly bottom: number} {
  const narrow = input.width < COLUMNS;
  const setter = new RowSetter(input, scale, labelsFrom(input.width, input.lanes));
  const before = new Map(former?.scene.lanes.flatMap(({rows}) => rows.map((row) => [row.key, row])));
  const {sight} = former ?? {};
  let bottom = top;
  const lanes = input.lanes.map(({key, group, depth, folds, open, rows}): LaneName => {
    const start = bottom;
    const lines = nameLines(input, {group, depth, folds});
    const more = LINE * Math.max(0, lines.length - 1);
    bottom += narrow && group >= 0 ? LANE_HEADING + 8 + more : 10;
    const set = rows.map((row, index): RowScene => {
      const place = {key: `${key} ${index}`, group, y: bottom};
      const old = before.get(place.key);
      const unseen = sight && old && (old.y + old.height < sight.top || old.y > sight.bottom);
      const scene = unseen ? setter.keep(row, old) : setter.set(row, place);
      bottom += scene.height;
      return scene;
    });
    // A lane whose events all stand in its nested lanes still has a line for its name.
    bottom = Math.max(bottom + 2, narrow ? 0 : start + 8 + LINE + 8 + more);
    return {key, group, depth, folds, open, lines, y: start + 8, rule: start, rows: set};
  });
  return {lanes, bottom};
}

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

export {LINE};
export type {AxisWords, ClockEvent, ClockLabel, CountPill, EpochMs, EraEvent, RowScene, TextLine};
