/** How the clock's width is shared between the lanes' names and the axis. */
import type {ClockEvent} from './clock-marks.ts';
import type {Lane} from './lanes.ts';
import type {PlotRange} from './scale.ts';

/** From this width lane names have a column of their own, and labels one line. */
export const COLUMNS = 480;

export const laneColumn = (width: number): number => (width < COLUMNS ? 0 : width < 960 ? 150 : 156);
export const gutterOf = (width: number): number => (width < COLUMNS ? 14 : 24);

/** Where the axis begins and ends. An event without a beginning needs room for its arrow before it. */
export function rangeOf(width: number, lanes: readonly Lane<ClockEvent>[]): PlotRange {
  const gutter = gutterOf(width);
  const opens = lanes.some(({rows}) =>
    rows.some((row) => row.some(({bounds}) => bounds.earliestStart === -Infinity)),
  );
  return {
    start: laneColumn(width) + (opens ? gutter : 0),
    end: Math.max(width - gutter, laneColumn(width) + 50),
  };
}
