/** How finely an axis tells time. */
import type {TimeSpan} from './time-span.ts';
import {DAY, epochMs, YEAR} from './units.ts';
import {wallClock} from './wall-clock.ts';

export interface Grain {
  readonly tells: 'clock' | 'date' | 'year';
  /** What is the same for all that it shows. */
  readonly shares: 'nothing' | 'year' | 'day';
}

const CLOCK = 62 * DAY;
const DATE = 25 * YEAR;

export function grainOf({from, to}: TimeSpan, zone: string): Grain {
  const width = to - from;
  const tells = width <= CLOCK ? 'clock' : width <= DATE ? 'date' : 'year';
  if (tells === 'year') return {tells, shares: 'nothing'};
  // An end on midnight is of the day that it ends.
  const [a, b] = [wallClock(from, zone), wallClock(epochMs(to - 1), zone)];
  if (a.year !== b.year) return {tells, shares: 'nothing'};
  return {tells, shares: a.month === b.month && a.day === b.day ? 'day' : 'year'};
}

export const sameGrain = (a: Grain, b: Grain): boolean => a.tells === b.tells && a.shares === b.shares;
