/** How the clock's width is shared between the lanes' names and the axis. */
import type {ClockEvent} from './marks.ts';
import type {Lane} from './lanes.ts';
import type {PlotRange} from './scale.ts';

/** From this width lane names have a column of their own. */
export const COLUMNS = 480;

/** Room that a moment's dot and a selected row's bar have at the start. */
const LEAST_START = 8;

type Lanes = readonly Lane<ClockEvent>[];

/** Of the lanes' names; 0 where there are none, or where they stand above their lanes. */
export function laneColumn(width: number, lanes: Lanes): number {
  if (width < COLUMNS || lanes.every(({group}) => group < 0)) return 0;
  return width < 960 ? 132 : 148;
}

/** Where labels may begin. */
export const labelsFrom = (width: number, lanes: Lanes): number =>
  Math.max(laneColumn(width, lanes), LEAST_START);

export const gutterOf = (width: number): number => (width < COLUMNS ? 14 : 24);

/** Whether any event has no beginning, for as long as there are those lanes. */
const opening = new WeakMap<Lanes, boolean>();

/** Where the axis begins and ends. An event without a beginning needs room for its arrow before it. */
export function rangeOf(width: number, lanes: Lanes): PlotRange {
  const gutter = gutterOf(width);
  const opens =
    opening.get(lanes) ??
    lanes.some(({events}) => events.some(({bounds}) => bounds.earliestStart === -Infinity));
  opening.set(lanes, opens);
  const start = Math.max(laneColumn(width, lanes) + (opens ? gutter : 0), LEAST_START);
  return {start, end: Math.max(width - gutter, start + 50)};
}
