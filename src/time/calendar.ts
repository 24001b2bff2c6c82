/** Dates of the proleptic Gregorian calendar, with an astronomical year 0, for any year that a number holds exactly. */
import {DAY, HOUR, MINUTE, SECOND} from './units.ts';

/** What a clock and a calendar show. Year 0 is 1 BCE. */
export interface WallFields {
  readonly year: number;
  /** 1 to 12. Default 1. */
  readonly month?: number;
  /** Default 1. */
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** May have a fraction. */
  readonly millisecond?: number;
}

/** What a wall clock shows, as the milliseconds that it would be since 1970 if the clock were in UTC. */
export type WallMs = number;

/** After 400 years the calendar, weekdays included, is the same again. */
export const CYCLE_DAYS = 146_097;

/** Beyond this, before and after 1970, `Date` and `Intl` know no instant. */
const DATE_LIMIT = 8.64e15;

export const isBeyondDate = (instant: number): boolean => Math.abs(instant) > DATE_LIMIT;

/** Beyond `Date`, adds one rounding step: an instant that was rounded down then lies in its own year. */
export const roundedUp = (instant: number): number =>
  isBeyondDate(instant) ? instant + Math.abs(instant) * Number.EPSILON : instant;

const CYCLE = CYCLE_DAYS * DAY;

/**
 * An instant of which `Date` and `Intl` know all but the year: itself, or beyond their range the same instant of a cycle
 * of 400 years within it, on the same side of the common era's beginning and away from any zone's changes.
 */
export const withinDate = (instant: number): number =>
  isBeyondDate(instant) ? (instant % CYCLE) + (instant < 0 ? -6 : 2) * CYCLE : instant;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : month % 2 === (month > 7 ? 1 : 0) ? 30 : 31;

/**
 * Days since 1970-01-01. A month beyond 12 belongs to a later year.
 * Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March, so that the leap day is the last.
 */
export function daysFromDate(year: number, month = 1, day = 1): number {
  const months = month + 9;
  const y = year + Math.floor(months / 12) - 1;
  const cycle = Math.floor(y / 400);
  const yearOfCycle = y - cycle * 400;
  const dayOfYear = Math.floor((153 * (months % 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * CYCLE_DAYS + yearOfCycle * 365 + leapDays + dayOfYear - 719_468;
}

/** The date of a day since 1970-01-01: the inverse of `daysFromDate`, from the same source. */
export function dateFromDays(days: number): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  const z = days + 719_468;
  const cycle = Math.floor(z / CYCLE_DAYS);
  const dayOfCycle = z - cycle * CYCLE_DAYS;
  const leapDays =
    Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leapDays) / 365);
  const dayOfYear =
    dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  return {year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day};
}

/** Exact to the millisecond within 285,000 years of 1970; beyond, to the nearest number (a minute in 13.8 billion years). */
export const wallMs = (fields: WallFields): WallMs =>
  daysFromDate(fields.year, fields.month, fields.day) * DAY +
  (fields.hour ?? 0) * HOUR +
  (fields.minute ?? 0) * MINUTE +
  (fields.second ?? 0) * SECOND +
  (fields.millisecond ?? 0);

/** The fields of a wall clock: the inverse of `wallMs`. `weekday` is ISO's: 1 Monday to 7 Sunday. */
export function wallFields(wall: WallMs): Required<WallFields> & {readonly weekday: number} {
  const days = Math.floor(wall / DAY);
  const rest = wall - days * DAY;
  return {
    ...dateFromDays(days),
    hour: Math.floor(rest / HOUR),
    minute: Math.floor((rest % HOUR) / MINUTE),
    second: Math.floor((rest % MINUTE) / SECOND),
    millisecond: rest % SECOND,
    weekday: ((((days + 3) % 7) + 7) % 7) + 1,
  };
}
