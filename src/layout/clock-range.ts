/** How the clock's width is shared between the lanes' names and the axis. */
import type {ClockEvent} from './clock-marks.ts';
import type {Lane} from './lanes.ts';
import type {PlotRange} from './scale.ts';

/** From this width lane names have a column of their own, and labels one line. */
export const COLUMNS = 480;

export const laneColumn = (width: number): number => (width < COLUMNS ? 0 : width < 960 ? 150 : 156);
export const gutterOf = (width: number): number => (width < COLUMNS ? 14 : 24);

/** Whether any event has no beginning, for as long as there are those lanes. */
const opening = new WeakMap<readonly Lane<ClockEvent>[], boolean>();

/** Where the axis begins and ends. An event without a beginning needs room for its arrow before it. */
export function rangeOf(width: number, lanes: readonly Lane<ClockEvent>[]): PlotRange {
  const gutter = gutterOf(width);
  const opens =
    opening.get(lanes) ??
    lanes.some(({rows}) => rows.some((row) => row.some(({bounds}) => bounds.earliestStart === -Infinity)));
  opening.set(lanes, opens);
  return {
    start: laneColumn(width) + (opens ? gutter : 0),
    end: Math.max(width - gutter, laneColumn(width) + 50),
  };
}
