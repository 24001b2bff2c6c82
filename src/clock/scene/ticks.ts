/** Where a zone's own seconds, hours, midnights, months and years fall on the axis, and ages. */
import {
  utcDay,
  utcHour,
  utcMillisecond,
  utcMinute,
  utcMonth,
  utcSecond,
  type CountableTimeInterval,
} from 'd3-time';
import {isBeyondDate, withinDate} from '../../time/calendar.ts';
import {DAY, epochMs, HOUR, MINUTE, SECOND, YEAR, type EpochMs} from '../../time/units.ts';
import {toInstant, wallClock, wallToInstant} from '../../time/wall-clock.ts';
import {offsetAt} from '../../time/zone.ts';
import type {TimeSpan} from '../../time/time-span.ts';

/** An `age` counts years back from 1970, and on from it: at its scale that is now, and no date is known better. */
export type TickUnit = 'millisecond' | 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year' | 'age';

export interface TickStep {
  readonly unit: TickUnit;
  readonly count: number;
  /** Mean length. */
  readonly ms: number;
}

const MONTH = YEAR / 12;

const steps = (unit: TickUnit, ms: number, counts: readonly number[]): readonly TickStep[] =>
  counts.map((count) => ({unit, count, ms: count * ms}));

/** From fine to coarse; each divides the next larger unit, so that ticks fall on it. */
const STEPS: readonly TickStep[] = [
  ...steps('millisecond', 1, [1, 2, 5, 10, 20, 50, 100, 200, 500]),
  ...steps('second', SECOND, [1, 5, 10, 30]),
  ...steps('minute', MINUTE, [1, 5, 10, 30]),
  ...steps('hour', HOUR, [1, 3, 6, 12]),
  ...steps('day', DAY, [1, 2, 5, 10]),
  ...steps('month', MONTH, [1, 3, 6]),
  ...steps('year', YEAR, [1, 2, 5]),
];

/** From so many years a step counts ages. */
const LEAST_AGE = 10_000;

/** The finest step of at least so many milliseconds; beyond years 1, 2 or 5 times a power of ten of them. */
export function stepOf(least: number): TickStep {
  const step = STEPS.find(({ms}) => ms >= least);
  if (step) return step;
  const power = 10 ** Math.floor(Math.log10(least / YEAR));
  const count = ([1, 2, 5, 10].find((factor) => factor * power * YEAR >= least) ?? 10) * power;
  return {unit: count < LEAST_AGE ? 'year' : 'age', count, ms: count * YEAR};
}

const INTERVALS: {readonly [unit in TickUnit]?: CountableTimeInterval} = {
  millisecond: utcMillisecond,
  second: utcSecond,
  minute: utcMinute,
  hour: utcHour,
  month: utcMonth,
};

/** The ticks of a step within a span. */
export function ticksOf(span: TimeSpan, step: TickStep, zone: string): readonly EpochMs[] {
  if (step.unit === 'age') return ages(span, step);
  if (step.unit === 'year') return years(span, step, zone);
  // Beyond `Date` the calendar goes on as it does within it.
  const end = isBeyondDate(span.to) ? span.to : span.from;
  const shift = end - withinDate(end);
  const known = {from: epochMs(span.from - shift), to: epochMs(span.to - shift)};
  return partsOfYears(known, step, zone).map((tick) => epochMs(tick + shift));
}

function ages({from, to}: TimeSpan, {ms}: TickStep): readonly EpochMs[] {
  const first = Math.ceil(from / ms);
  // Zero without its sign.
  return Array.from({length: Math.max(0, Math.floor(to / ms) - first + 1)}, (_, place) =>
    epochMs((first + place) * ms + 0),
  );
}

/** Round years before the common era as it counts them: 1 and 100 BCE are the years 0 and -99, and between the eras is year 1. */
function years({from, to}: TimeSpan, {count}: TickStep, zone: string): readonly EpochMs[] {
  const [first, last] = [from, to].map((end) => Math.round(wallClock(end, zone).year / count)) as [
    number,
    number,
  ];
  const round = Array.from({length: last - first + 3}, (_, place) => (first - 1 + place) * count);
  const told = new Set(round.map((year) => (year > 0 ? year : year + 1)));
  return [...told].map((year) => toInstant({year}, zone)).filter((at) => at >= from && at <= to);
}

/**
 * d3-time knows local time and UTC only: so the zone's wall clock is read as if it were UTC, ticked there, and each tick
 * is brought back with the offset in force at it. An hour that a zone skips gets no tick, one that it has twice gets two.
 */
function partsOfYears({from, to}: TimeSpan, step: TickStep, zone: string): readonly EpochMs[] {
  const interval = step.unit === 'day' ? everyDay(step.count) : INTERVALS[step.unit]?.every(step.count);
  const [before, after] = [offsetAt(from, zone), offsetAt(to, zone)];
  // Where the clock goes back in between, what it shows at the end may be earlier than at the beginning.
  const change = Math.abs(after - before);
  const walls = interval?.range(new Date(from + before - change), new Date(to + after + change + 1)) ?? [];
  const instants = walls.flatMap((wall) => instantsOf(wall.getTime(), step, zone));
  return instants.filter((instant) => instant >= from && instant <= to).sort((a, b) => a - b);
}

/** Days of the month by fives and tens would crowd at its end: the last of them is left out. */
const everyDay = (count: number): ReturnType<CountableTimeInterval['every']> =>
  count === 1
    ? utcDay
    : utcDay.filter((day) => {
        const place = day.getUTCDate() - 1;
        return place % count === 0 && place + count <= 31;
      });

function instantsOf(wall: number, {unit}: TickStep, zone: string): readonly EpochMs[] {
  const [before, after] = [offsetAt(epochMs(wall - DAY), zone), offsetAt(epochMs(wall + DAY), zone)];
  if (before === after) return [epochMs(wall - before)];
  // A midnight that the zone skips begins its day all the same; a skipped hour is none.
  if (unit === 'day' || unit === 'month') return [wallToInstant(wall, zone)];
  const candidates = [...new Set([before, after])].map((offset) => epochMs(wall - offset));
  return candidates.filter((at) => at + offsetAt(at, zone) === wall).sort((a, b) => a - b);
}

/** The next larger unit that a reader needs beside the tick's own: the day of an hour, the month of a day, the year of a month. */
export function aboveUnit(unit: TickUnit): TickStep | undefined {
  if (unit === 'year' || unit === 'age') return undefined;
  if (unit === 'month') return {unit: 'year', count: 1, ms: YEAR};
  return unit === 'day' ? {unit: 'month', count: 1, ms: MONTH} : {unit: 'day', count: 1, ms: DAY};
}

const DATES: readonly TickStep[] = [
  {unit: 'day', count: 1, ms: DAY},
  {unit: 'month', count: 1, ms: MONTH},
  {unit: 'year', count: 1, ms: YEAR},
];

/** The smallest unit above a tick's that all of a span lies in: one day of hours, one year of months. */
export function sharedUnit(span: TimeSpan, unit: TickUnit, zone: string): TickUnit | undefined {
  if (unit === 'year' || unit === 'age') return undefined;
  const larger = DATES.slice(DATES.findIndex((date) => date.unit === unit) + 1);
  const isWithin = (step: TickStep): boolean =>
    step.ms > span.to - span.from - DAY &&
    !ticksOf(span, step, zone).some((at) => at > span.from && at < span.to);
  return larger.find(isWithin)?.unit;
}
