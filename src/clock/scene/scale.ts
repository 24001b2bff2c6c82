/** From instants to the screen and back: one straight line, so that a distance is a time. */
import type {TimeSpan} from '../../time/time-span.ts';
import {epochMs, type EpochMs} from '../../time/units.ts';

/** The axis' two ends, CSS px from the drawing's start edge: the left one, or the right one where text runs to the left. */
export interface PlotRange {
  readonly start: number;
  readonly end: number;
}

export interface TimeScale {
  readonly span: TimeSpan;
  readonly range: PlotRange;
  /** CSS px from the start edge. */
  x(instant: number): number;
  instant(x: number): EpochMs;
  /** CSS px that a length of time takes. */
  length(ms: number): number;
}

export function timeScale(span: TimeSpan, range: PlotRange): TimeScale {
  // Not d3's linear scale: it makes NaN of ±Infinity, and an open end has a place: beyond everything.
  const perMs = (range.end - range.start) / (span.to - span.from);
  return {
    span,
    range,
    x: (instant) => range.start + (instant - span.from) * perMs,
    instant: (x) => epochMs(span.from + (x - range.start) / perMs),
    length: (ms) => ms * perMs,
  };
}

export const widthOf = ({from, to}: TimeSpan): number => to - from;
