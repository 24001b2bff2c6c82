/** Single moments as a sentence needs them: as a noun ("las 06:00", "el 19 de junio") and with their preposition. */
import type {Moment} from '../story/story.ts';
import type {Qualifier} from '../time/date.ts';
import {parseMoment, resolveMoment} from '../time/moment.ts';
import {epochMs, type EpochMs} from '../time/units.ts';
import {wallClock} from '../time/wall-clock.ts';
import {fill, fillPhrase, plural} from './fill.ts';
import {DATE_LIMIT, dayIn, formatDate, formatDayEnd, isMidnight, YEAR, type DateStyle} from './format.ts';
import type {Extent, WordsContext} from './words-context.ts';

export interface Point {
  /** A decade and a century by their first year; `time` to the minute. */
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';
  readonly at: EpochMs;
  /** A date is a date everywhere: it is told in UTC, where it was read; a time in the zone that the reader chose. */
  readonly zone: string;
  /** EDTF's season, from 21. */
  readonly season?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
}

/** How much of its date a time says. */
export type Dated = 'no' | 'weekday' | 'day' | 'full';

export const timePoint = (at: number, {zone}: Pick<WordsContext, 'zone'>): Point => ({
  precision: 'time',
  at: epochMs(at),
  zone,
});

/** The first and the last point that a moment names: the same one, unless it is an hour such as `T02` or one of a set. */
export function pointsOf(moment: Moment, words: WordsContext, timeZone?: string): readonly [Point, Point] {
  const parsed = parseMoment(moment);
  if (!parsed) return [timePoint(NaN, words), timePoint(NaN, words)];
  const {precision, first, last, season, qualifier} = parsed;
  if (precision === 'hour' || precision === 'minute' || precision === 'second') {
    const span = resolveMoment(parsed, timeZone ?? words.story.timeZone ?? 'UTC');
    return [timePoint(span.first, words), timePoint(span.last, words)];
  }
  const date = (at: number, unit: Point['precision']): Point => ({
    precision: unit,
    at: epochMs(at),
    zone: 'UTC',
    season,
    qualifier,
  });
  if (precision === 'set') return [date(first, 'day'), date(last - 1, 'day')];
  // Quarters and other parts of the year have no name: their months say what they are.
  if (precision === 'season' && (season ?? 0) > 32) return [date(first, 'month'), date(last - 1, 'month')];
  return [date(first, precision), date(first, precision)];
}

const DATED: {readonly [extent in Extent]: Dated} = {day: 'no', week: 'weekday', year: 'day', long: 'full'};

/** How much of the date a time needs beside it, where the whole story lies in one day, one week, one year, or further apart. */
export const datedIn = ({extent}: Pick<WordsContext, 'extent'>): Dated => DATED[extent];

/** The same in an explanation, which names the day even where all lies in one. */
export const lineDated = ({extent}: Pick<WordsContext, 'extent'>): Dated =>
  extent === 'day' ? 'weekday' : DATED[extent];

/** "las 06:00 del 19 de junio", "el 19 de junio de 2024", "junio de 2024". An end at midnight is 24:00 of the day it ends. */
export function noun(point: Point, words: WordsContext, dated: Dated, end = false): string {
  const {messages} = words;
  if (point.precision !== 'time') return withDoubt(bareDate(point, words), point, words);
  const time = theTime(point, words, end);
  if (dated === 'no') return time;
  return fillPhrase(messages.timeOnDay, {time, day: dayOf(point, words, dated, end)}, messages);
}

/** A date as it is written, and in brackets that its source was not sure of it. */
function withDoubt(text: string, {qualifier}: Point, {messages}: WordsContext): string {
  const doubts = [qualifier !== '?' && messages.approximate, qualifier !== '~' && messages.uncertain].filter(
    Boolean,
  );
  return qualifier ? fill(messages.parentheses, {text, aside: doubts.join(messages.comma)}) : text;
}

/** "a las 02:22", "el 19 de junio de 2024", "en 1984". */
export function phrase(point: Point, words: WordsContext, dated: Dated): string {
  const {messages} = words;
  const {precision, qualifier} = point;
  if (qualifier === '~')
    return fillPhrase(messages.around, {a: noun({...point, qualifier: undefined}, words, dated)}, messages);
  const text = noun(point, words, dated);
  if (precision === 'time') return fillPhrase(messages.atTime, {time: text}, messages);
  if (precision === 'day') return fillPhrase(messages.onDay, {day: text}, messages);
  // "Between 1900 and 1999" and "4.5 billion years ago" bring their own.
  return precision === 'century' || point.at < -DATE_LIMIT
    ? text
    : fillPhrase(messages.inPeriod, {period: text}, messages);
}

/** A moment by itself, for "updated" and "published". */
export function momentPhrase(moment: Moment, words: WordsContext): string {
  const [point] = pointsOf(moment, words);
  const date = formatDate(point.at, point.zone, styleOf(point), words);
  if (point.precision !== 'time') return date;
  return `${date}${words.messages.comma}${formatDate(point.at, point.zone, 'time', words)}`;
}

/** "el miércoles", "el 19 de junio de 2024": the day that a time lies in. */
export function dayOf(point: Point, words: WordsContext, dated: Dated, end = false): string {
  const at = end ? epochMs(point.at - 1) : point.at;
  const style = dated === 'weekday' ? 'weekday' : dated === 'day' ? 'dayOfYear' : 'day';
  return fillPhrase(words.messages.theDay, {day: formatDate(at, point.zone, style, words)}, words.messages);
}

/** Do the two lie in one day, where an end at midnight belongs to the day it ends? */
export function sameDay(from: Point, to: Point): boolean {
  return dayIn(from.at, from.zone) === dayIn(epochMs(Math.max(from.at, to.at - 1)), to.zone);
}

function theTime({at, zone}: Point, words: WordsContext, end: boolean): string {
  const midnight = end && isMidnight(at, zone);
  const time = midnight ? formatDayEnd(at, zone, words) : formatDate(at, zone, 'time', words);
  return plural(words, words.messages.theTime, midnight ? 24 : wallClock(at, zone).hour, {time});
}

function bareDate(point: Point, words: WordsContext): string {
  const {messages} = words;
  const {precision, zone, at, season = 21} = point;
  const date = formatDate(at, zone, styleOf(point), words);
  if (precision === 'day') return fillPhrase(messages.theDay, {day: date}, messages);
  if (precision === 'decade') return fill(messages.decade, {year: date});
  if (precision === 'season') return fill(messages.seasons[(season - 21) % 4] ?? '', {year: date});
  if (precision !== 'century') return date;
  const last = formatDate(epochMs(at + 99.5 * YEAR), zone, 'year', words);
  return fill(messages.between, {a: date, b: last});
}

function styleOf({precision}: Point): DateStyle {
  if (precision === 'time') return 'day';
  return precision === 'day' || precision === 'month' ? precision : 'year';
}
