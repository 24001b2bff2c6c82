/** ISO 8601 durations. */
import {daysFromDate} from './calendar.ts';
import {numberAbove, numberBelow} from './exact.ts';
import {DAY, durationMs, HOUR, MINUTE, SECOND, type DurationMs} from './units.ts';

/** How long a duration is at least and at most. Where no number holds it, `min` is the one below and `max` the one above. */
export interface DurationBounds {
  readonly min: DurationMs;
  readonly max: DurationMs;
}

/** A duration as it was read. */
export interface ParsedDuration extends DurationBounds {
  readonly text: string;
  /** For words and comparisons: a month and a year have their mean length, 30.436875 and 365.2425 days. */
  readonly mean: DurationMs;
}

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const DURATION = new RegExp(
  `^P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`,
);
// A fraction ends the text: ISO 8601 allows it in the smallest unit only.
const FRACTION_INSIDE = /[.,]\d+[A-Z]./;
const SIZES = [7 * DAY, DAY, HOUR, MINUTE, SECOND];

/** Calendar months, and how many weeks, days (of 24 hours), hours, minutes and seconds. */
interface Parts {
  readonly months: number;
  readonly counts: readonly number[];
}

function read(text: string): Parts | undefined {
  const match = FRACTION_INSIDE.test(text) ? null : DURATION.exec(text);
  if (!match) return undefined;
  const [years = 0, months = 0, ...counts] = match
    .slice(1)
    .map((part) => Number((part ?? '0').replace(',', '.')));
  return {months: years * 12 + months, counts};
}

/** So many ms, and so many days of whole months. */
const sumOf = ({counts}: Parts, days: number): number =>
  SIZES.reduce<number>((sum, size, place) => sum + size * (counts[place] ?? 0), days * DAY);

/** What that sum misses where no number holds it: positive if it is too small. Undefined if even that is not known. */
function lostBy({counts}: Parts, days: number): number | undefined {
  const sum = sumOf({months: 0, counts}, days);
  if (sum < Number.MAX_SAFE_INTEGER) return 0;
  if (![days, sum, ...counts].every(Number.isInteger)) return undefined;
  const exact = SIZES.reduce(
    (total, size, place) => total + BigInt(size) * BigInt(counts[place] ?? 0),
    BigInt(days) * BigInt(DAY),
  );
  return Number(exact - BigInt(sum));
}

/** The mean length of a month of the Gregorian calendar: 400 years have 146,097 days. */
const MEAN_MONTH = (146_097 / 4800) * DAY;

/**
 * Reads an ISO 8601 duration such as `PT1H30M`, `P3D` or `P2M`; undefined for any other text. A day has 24 hours. What
 * follows from a duration is reckoned with how long it can be: "a month" has 28 to 31 days, "two months" 59 to 62, "a
 * year" 365 or 366. `min` and `max` are equal for whatever has no months or years.
 */
export function readDuration(text: string): ParsedDuration | undefined {
  const parts = read(text);
  if (!parts) return undefined;
  const mean = sumOf(parts, 0) + parts.months * MEAN_MONTH;
  if (!Number.isFinite(mean)) return undefined;
  const [fewest, most] = daysOfMonths(parts.months);
  const [min, max] = [sumOf(parts, fewest), sumOf(parts, most)];
  return {
    text,
    mean: durationMs(mean),
    min: durationMs((lostBy(parts, fewest) ?? -1) < 0 ? numberBelow(min) : min),
    max: durationMs((lostBy(parts, most) ?? 1) > 0 ? numberAbove(max) : max),
  };
}

/** The mean milliseconds of a duration alone; undefined for a text that is none. */
export const parseDuration = (text: string): DurationMs | undefined => readDuration(text)?.mean;

/** How long it can be alone; undefined for a text that is no duration. */
export const durationBounds = (text: string): DurationBounds | undefined => {
  const parsed = readDuration(text);
  return parsed && {min: parsed.min, max: parsed.max};
};

// Nine years after a century without a leap day hold every position in the leap cycle; from before 1700 a run of up to
// 300 years misses as many leap days as it can, from before 1900 it has as many as it can.
const STARTS = [1696, 1896].flatMap((year) =>
  Array.from({length: 9 * 12}, (_, month) => [year, month + 1] as const),
);

/** The fewest and the most days that so many months in a row can have. */
function daysOfMonths(months: number): readonly [number, number] {
  if (months === 0) return [0, 0];
  const whole = Math.floor(months);
  let [min, max] = [Infinity, 0];
  for (const [year, month] of STARTS) {
    const days = daysFromDate(year, month + whole) - daysFromDate(year, month);
    min = Math.min(min, days);
    max = Math.max(max, days);
  }
  return [min + (months - whole) * 28, max + (months - whole) * 31];
}
