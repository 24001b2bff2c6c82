/** What a `Moment` of a story means: the text as fields, and the fields in a zone as instants. */
import {parseDate} from './date.ts';
import {numberAbove} from './exact.ts';
import {parseOneOf} from './one-of.ts';
import type {ParsedMoment} from './parsed-moment.ts';
import {
  DAY,
  durationMs,
  epochMs,
  HOUR,
  MINUTE,
  SECOND,
  type DurationMs,
  type EpochMs,
  type Span,
} from './units.ts';
import {readUsual} from './usual-moment.ts';
import {wallToInstant} from './wall-clock.ts';

export type {ParsedMoment};

/**
 * Reads ISO 8601 of every precision, in its extended format, or a date of EDTF (see date.ts and one-of.ts); undefined
 * for any other text, such as one with an impossible date. It names the span of its last digit: a year, a day, an hour
 * (`T02`), a minute of 60 s, a second, a tenth of one. `24:00` is the first minute after its day. Seconds end at 59.
 */
export const parseMoment = (text: string): ParsedMoment | undefined => readUsual(text) ?? readAny(text);

function readAny(text: string): ParsedMoment | undefined {
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
  // 24:00 in any of its forms.
  if (!hour) return {precision: 'minute', begins: DAY, lasts: MINUTE};
  const precision = second ? 'second' : minute ? 'minute' : 'hour';
  const unit = {hour: HOUR, minute: MINUTE, second: SECOND}[precision];
  const digits = decimals ? decimals.length - 1 : 0;
  const lasts = unit / 10 ** digits;
  const fraction = decimals ? (Number(decimals.slice(1)) * unit) / 10 ** digits : 0;
  const begins = Number(hour) * HOUR + Number(minute ?? 0) * MINUTE + Number(second ?? 0) * SECOND + fraction;
  return {precision, ...(precision === 'second' && decimals && {decimals: digits}), begins, lasts};
}

function offsetOf([, , , , , sign, hours, minutes]: Groups): DurationMs | undefined {
  if (!sign) return undefined;
  const ahead = Number(hours) * HOUR + Number(minutes ?? 0) * MINUTE;
  return durationMs(sign === '+' ? ahead : 0 - ahead);
}

/**
 * The instants `[first, last)` of a moment, its wall clock being that of the zone unless it has an offset. A minute or a
 * second is as long as ever where clocks change; what a zone's clock skips, such as an hour in spring, lies after the
 * jump. Throws RangeError for an unknown zone.
 */
export function resolveMoment(moment: ParsedMoment, zone: string): Span {
  const {first, last, offset, precision} = moment;
  const width = last - first;
  const start = offset === undefined ? wallToInstant(first, zone) : epochMs(first - offset);
  const elapsed = later(start, width);
  if (offset !== undefined || precision === 'minute' || precision === 'second')
    return {first: start, last: elapsed};
  const end = wallToInstant(last, zone);
  return {first: start, last: end > start ? end : elapsed};
}

/** Far from now numbers are more than a minute apart: a span of one holds the next number at least. */
function later(start: EpochMs, width: number): EpochMs {
  const end = epochMs(start + width);
  return end > start ? end : epochMs(numberAbove(start));
}

/** The instants of a text; undefined where it is no moment. */
export function momentSpan(text: string, zone: string): Span | undefined {
  const moment = parseMoment(text);
  return moment && resolveMoment(moment, zone);
}
