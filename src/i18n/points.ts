/** Single moments as a sentence needs them: as a noun ("las 06:00", "el 19 de junio") and with their preposition. */
import type {Moment} from '../story/story.ts';
import {spanOf} from '../time/moment.ts';
import {epochMs, type EpochMs} from '../time/units.ts';
import {fillPhrase, plural} from './fill.ts';
import {dayKey, formatDate, hourIn, isMidnight, type DateStyle} from './format.ts';
import type {Extent, WordsContext} from './words-context.ts';

export interface Point {
  readonly precision: 'year' | 'month' | 'day' | 'time';
  readonly at: EpochMs;
  /** A date is a date everywhere: it is told in UTC, where it was read; a time in the zone that the reader chose. */
  readonly zone: string;
}

/** How much of its date a time says. */
export type Dated = 'no' | 'weekday' | 'day' | 'full';

export const timePoint = (at: number, {zone}: Pick<WordsContext, 'zone'>): Point => ({
  precision: 'time',
  at: epochMs(at),
  zone,
});

/** The first and the last point that a moment of an event names; the same one, unless it is an hour such as `T02`. */
export function pointsOf(moment: Moment, words: WordsContext, timeZone?: string): readonly [Point, Point] {
  const date = /^([+-]?\d{4,})(?:-(\d\d))?(?:-(\d\d))?$/.exec(moment);
  if (date) {
    const [, year, month, day] = date;
    const point: Point = {
      precision: day ? 'day' : month ? 'month' : 'year',
      at: utcDate(year, month, day),
      zone: 'UTC',
    };
    return [point, point];
  }
  const span = spanOf(moment, timeZone ?? words.story.timeZone ?? 'UTC');
  return [timePoint(span.first, words), timePoint(span.last, words)];
}

function utcDate(year = '1970', month = '1', day = '1'): EpochMs {
  const date = new Date(0);
  // Not `Date.UTC`, which takes the year 44 for 1944.
  return epochMs(date.setUTCFullYear(Number(year), Number(month) - 1, Number(day)));
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
  if (point.precision !== 'time')
    return bareDate(point, words, messages[point.precision === 'day' ? 'theDay' : 'thePeriod']);
  const time = theTime(point, words, end);
  if (dated === 'no') return time;
  return fillPhrase(messages.timeOnDay, {time, day: dayOf(point, words, dated, end)}, messages);
}

/** "a las 02:22", "el 19 de junio de 2024", "en 1984". */
export function phrase(point: Point, words: WordsContext, dated: Dated): string {
  const {messages} = words;
  const {precision} = point;
  if (precision === 'time') return fillPhrase(messages.atTime, {time: noun(point, words, dated)}, messages);
  if (precision === 'day') return fillPhrase(messages.onDay, {day: noun(point, words, dated)}, messages);
  return fillPhrase(messages.inPeriod, {period: noun(point, words, dated)}, messages);
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
  return dayKey(from.at, from.zone) === dayKey(epochMs(Math.max(from.at, to.at - 1)), to.zone);
}

function theTime({at, zone}: Point, words: WordsContext, end: boolean): string {
  const midnight = end && isMidnight(at, zone);
  const hour = midnight ? 24 : hourIn(at, zone);
  const time = midnight
    ? formatDate(at, zone, 'time', words).replace('00', '24')
    : formatDate(at, zone, 'time', words);
  return plural(words, words.messages.theTime, hour, {time});
}

const bareDate = (point: Point, words: WordsContext, template: string): string => {
  const date = formatDate(point.at, point.zone, styleOf(point), words);
  return fillPhrase(template, {day: date, period: date}, words.messages);
};

const styleOf = ({precision}: Point): DateStyle => (precision === 'time' ? 'day' : precision);
