/** What a `Moment` of a story means: the text as fields, and the fields in a zone as instants. */
import type {WallMs} from './calendar.ts';
import {parseDate, type Precision, type Qualifier} from './date.ts';
import {parseOneOf, type Choice} from './one-of.ts';
import {DAY, durationMs, epochMs, HOUR, MINUTE, SECOND, type DurationMs, type Span} from './units.ts';
import {wallToInstant} from './wall-clock.ts';

/** A moment as its text says it, before a zone gives it its place: `wallFields` of calendar.ts tells year, month and day. */
export interface ParsedMoment {
  /** The smallest unit that is told; `set` for one of several dates. */
  readonly precision: Precision | 'hour' | 'minute' | 'second' | 'set';
  /** The wall clock's `[first, last)`; equal for an instant, ±Infinity at the open end of a set. */
  readonly first: WallMs;
  readonly last: WallMs;
  /** How many digits of a second's fraction are told. */
  readonly decimals?: number;
  /** Of the clock from UTC, where the text has one; else the clock is the event's or the story's. */
  readonly offset?: DurationMs;
  /** Uncertain, approximate, both. It has no width: `first` and `last` are those of the date. */
  readonly qualifier?: Qualifier;
  /** EDTF's code, 21 to 41, where `precision` is `season`. */
  readonly season?: number;
  /** `2004-XX`, `1985-04-XX`: some month or day within what `precision` tells. */
  readonly unspecified?: boolean;
  /** The dates of a set. */
  readonly oneOf?: readonly Choice[];
  /** It yields first in a contradiction: a qualified date, or a season, whose limits the source did not set. */
  readonly soft: boolean;
}

/**
 * Reads ISO 8601 of every precision, in its extended format, or a date of EDTF (see date.ts and one-of.ts); undefined
 * for any other text, such as one with an impossible date. A date, and an hour (`T02`), are a span; a time to the
 * minute or finer, or with a decimal fraction, is an instant. `24:00` is the end of its day. Seconds end at 59.
 */
export function parseMoment(text: string): ParsedMoment | undefined {
  const [date = '', time, ...more] = text.split('T');
  if (more.length > 0) return undefined;
  if (time !== undefined) return parseTime(date, time);
  return date.startsWith('[') ? parseOneOf(date) : parseDate(date);
}

const OF_DAY = '([01]\\d|2[0-3])(?::([0-5]\\d)(?::([0-5]\\d))?)?([.,]\\d+)?';
const OFFSET = '([+\\-\u2212])([01]\\d|2[0-3])(?::?([0-5]\\d))?';
const TIME = new RegExp(`^(?:${OF_DAY}|24:00(?::00(?:[.,]0+)?)?)(?:Z|${OFFSET})?$`);

function parseTime(date: string, time: string): ParsedMoment | undefined {
  const day = parseDate(date);
  const match = TIME.exec(time);
  if (!match || day?.precision !== 'day' || day.qualifier) return undefined;
  const {lasts, begins, ...told} = timeOfDay(match);
  const first = day.first + begins;
  const offset = time.endsWith('Z') ? durationMs(0) : offsetOf(match);
  return {...told, first, last: first + lasts, ...(offset !== undefined && {offset}), soft: false};
}

type Groups = readonly (string | undefined)[];

function timeOfDay([, hour, minute, second, decimals]: Groups): {
  readonly precision: 'hour' | 'minute' | 'second';
  readonly decimals?: number;
  readonly begins: number;
  readonly lasts: number;
} {
  if (!hour) return {precision: 'minute', begins: DAY, lasts: 0};
  const precision = second ? 'second' : minute ? 'minute' : 'hour';
  const unit = {hour: HOUR, minute: MINUTE, second: SECOND}[precision];
  const fraction = decimals ? Number(decimals.replace(',', '.')) * unit : 0;
  const begins = Number(hour) * HOUR + Number(minute ?? 0) * MINUTE + Number(second ?? 0) * SECOND + fraction;
  const digits = precision === 'second' && decimals ? {decimals: decimals.length - 1} : {};
  return {precision, ...digits, begins, lasts: precision === 'hour' && !decimals ? HOUR : 0};
}

function offsetOf([, , , , , sign, hours, minutes]: Groups): DurationMs | undefined {
  if (!sign) return undefined;
  const ahead = Number(hours) * HOUR + Number(minutes ?? 0) * MINUTE;
  return durationMs(sign === '+' ? ahead : 0 - ahead);
}

/** The instants `[first, last)` of a moment, its wall clock being that of the zone unless it has an offset. Throws RangeError for an unknown zone. */
export function resolveMoment({first, last, offset}: ParsedMoment, zone: string): Span {
  if (offset !== undefined) return {first: epochMs(first - offset), last: epochMs(last - offset)};
  const start = wallToInstant(first, zone);
  return {first: start, last: first === last ? start : wallToInstant(last, zone)};
}

/** The same of a text; undefined where it is no moment. */
export function momentSpan(text: string, zone: string): Span | undefined {
  const moment = parseMoment(text);
  return moment && resolveMoment(moment, zone);
}
