/** Single moments as a sentence needs them: as a noun ("las 06:00", "el 19 de junio") and with their preposition. */
import type {PlacedMoment} from '../../story/solve/statement.ts';
import type {Moment} from '../../story/story.ts';
import {isBeyondDate} from '../../time/calendar.ts';
import type {ParsedDate, Qualifier} from '../../time/date.ts';
import {parseMoment, resolveMoment} from '../../time/moment.ts';
import type {Choice} from '../../time/one-of.ts';
import {DAY, epochMs, MINUTE, YEAR, type EpochMs} from '../../time/units.ts';
import {isSecondTime, wallClock} from '../../time/wall-clock.ts';
import {isTimeZone} from '../../time/zone.ts';
import {isDayAbove, isYearAbove} from './above.ts';
import {isRoundAge} from './ages.ts';
import {fill, fillPhrase, plural} from '../fill.ts';
import {
  dayIn,
  FIRST_PLAIN_YEAR,
  formatDate,
  formatDayEnd,
  formatOffset,
  formatTime,
  isMidnight,
  type DateStyle,
} from './format.ts';
import {hasTwelveHours} from '../interface-tag.ts';
import type {Extent, WordsContext} from '../words-context.ts';

export interface Point {
  /** A decade and a century by their first year. */
  readonly precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';
  readonly at: EpochMs;
  /** A date is a date everywhere: it is told in UTC, where it was read; a time in the zone that the reader chose. */
  readonly zone: string;
  /** EDTF's season, from 21. */
  readonly season?: number | undefined;
  readonly qualifier?: Qualifier | undefined;
  /** Of a time: how many digits of its second's fraction are told; undefined where it is told to the minute. */
  readonly decimals?: number | undefined;
  /** It is an end of a set of these. */
  readonly oneOf?: readonly Choice[] | undefined;
}

/** How much of its date a time says. */
export type Dated = 'no' | 'weekday' | 'day' | 'full';

/** An instant that follows from what is told: as fine as it must be to be exact. */
export const timePoint = (at: number, {zone, story}: Pick<WordsContext, 'zone' | 'story'>): Point => ({
  precision: 'time',
  at: epochMs(at),
  zone,
  decimals: decimalsOf(at, story.timeZone ?? 'UTC'),
});

/** On the story's own clock: in a zone whose clocks are seconds away from it nobody knows a time better. */
function decimalsOf(at: number, zone: string): number | undefined {
  const {second, millisecond} = wallClock(epochMs(at), isTimeZone(zone) ? zone : 'UTC');
  const digits = String(Math.min(Math.round(millisecond), 999))
    .padStart(3, '0')
    .replace(/0+$/, '');
  return digits ? digits.length : second ? 0 : undefined;
}

/** The first and the last point that a moment names: the same one, unless it is an hour such as `T02` or one of a set. */
export function pointsOf(
  moment: Pick<PlacedMoment, 'parsed' | 'first' | 'last'>,
  words: WordsContext,
): readonly [Point, Point] {
  const {parsed} = moment;
  const {precision, oneOf = []} = parsed;
  if (precision === 'hour' || precision === 'minute' || precision === 'second') return timesOf(moment, words);
  if (precision !== 'set') return dayPoints({...parsed, precision});
  const open = (at: number): Point => ({precision: 'day', at: epochMs(at), zone: 'UTC', oneOf});
  const ends = oneOf.flatMap(({from, to}) => [
    ...(from ? dayPoints(from) : []),
    ...(to ? dayPoints(to) : []),
  ]);
  const sorted = ends.map((end) => ({...end, oneOf})).toSorted((a, b) => a.at - b.at);
  return [
    (Number.isFinite(parsed.first) && sorted[0]) || open(parsed.first),
    (Number.isFinite(parsed.last) && sorted.at(-1)) || open(parsed.last),
  ];
}

/** A minute and what is shorter has one point; an hour is told by its two ends. */
function timesOf(
  {parsed, first, last}: Pick<PlacedMoment, 'parsed' | 'first' | 'last'>,
  words: WordsContext,
): readonly [Point, Point] {
  const told = parsed.precision === 'second' && {decimals: parsed.decimals ?? 0};
  const point = (at: EpochMs): Point => ({...timePoint(at, words), ...told});
  return [point(first), point(last - first > MINUTE ? last : first)];
}

/** The ends of a date as its own unit names them: the same one, but for parts of the year that have no name. */
export function dayPoints({precision, first, last, season, qualifier}: ParsedDate): readonly [Point, Point] {
  const date = (at: number, unit: Point['precision']): Point => ({
    precision: unit,
    at: epochMs(at),
    zone: 'UTC',
    season,
    qualifier,
  });
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
export function noun(point: Point, words: WordsContext, asked: Dated, end = false): string {
  const {messages} = words;
  const dated = stillToSay(point, words, asked, end);
  if (point.precision !== 'time') return withDoubt(bareDate(point, words), point, words);
  // Beyond `Date` there are only years; an end at New Year belongs to the year before it.
  if (isBeyondDate(point.at))
    return noun({...point, precision: 'year', at: end ? epochMs(point.at - DAY) : point.at}, words, dated);
  const time = theTime(point, words, end);
  if (dated === 'no') return time;
  return fillPhrase(messages.timeOnDay, {time, day: dayOf(point, words, dated, end)}, messages);
}

/** How much of its date a time needs beside it, under a heading that says a part of it. */
function stillToSay({at, zone}: Point, words: WordsContext, asked: Dated, end: boolean): Dated {
  const instant = {at: end ? epochMs(at - 1) : at, zone};
  if (isDayAbove(instant, words)) return 'no';
  return asked === 'full' && isYearAbove(instant, words) ? 'day' : asked;
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
  const {precision, qualifier, at} = point;
  if (qualifier === '~') return aboutThen({...point, qualifier: undefined}, words, dated);
  const text = noun(point, words, dated);
  if (precision === 'time' && !isBeyondDate(at)) return fillPhrase(messages.atTime, {time: text}, messages);
  if (precision === 'day') return fillPhrase(messages.onDay, {day: text}, messages);
  // "Between 1900 and 1999" and "4.5 billion years ago" bring their own.
  return isRange(point) || isAge(point) ? text : fillPhrase(messages.inPeriod, {period: text}, messages);
}

/** "hacia 1984". */
export function aboutThen(point: Point, words: WordsContext, dated: Dated): string {
  const {messages} = words;
  const a = noun(point, words, dated);
  // No language says "around 4.5 billion years ago" of its words for ago.
  if (isAge(point)) return fill(messages.parentheses, {text: a, aside: messages.approximate});
  return fillPhrase(isPlainYear(point) ? messages.aroundYear : messages.around, {a}, messages);
}

/** A year that is told by its number alone. */
export const isPlainYear = ({precision, at, zone, qualifier}: Point): boolean =>
  precision === 'year' && !qualifier && !isBeyondDate(at) && wallClock(at, zone).year >= FIRST_PLAIN_YEAR;

const isAge = ({at, zone}: Point): boolean => isRoundAge(at, zone);

/** What has no name that says which years it has: a century, its first decade ("the 1800s"), one of which the years count down. */
function isRange({precision, at, zone}: Point): boolean {
  const {year} = wallClock(at, zone);
  return precision === 'century' || (precision === 'decade' && (year < 1 || year % 100 === 0));
}

/** A moment by itself, for "updated" and "published". */
export function momentPhrase(moment: Moment, words: WordsContext): string {
  const parsed = parseMoment(moment);
  if (!parsed) return moment;
  const span = resolveMoment(parsed, words.story.timeZone ?? 'UTC');
  const point = pointsOf({parsed, ...span}, words).find(({at}) => Number.isFinite(at));
  if (!point) return moment;
  const date = formatDate(point.at, point.zone, styleOf(point), words);
  if (point.precision !== 'time') return date;
  return date + words.messages.comma + timeText(point, words);
}

/** "el miércoles", "el 19 de junio de 2024": the day that a time lies in. */
export function dayOf(point: Point, words: WordsContext, dated: Dated, end = false): string {
  const at = end ? epochMs(point.at - 1) : point.at;
  const {messages} = words;
  const style = dated === 'weekday' ? 'weekday' : dated === 'day' ? 'dayOfYear' : 'day';
  const template = dated === 'weekday' ? messages.theWeekday : messages.theDay;
  return fillPhrase(template, {day: formatDate(at, point.zone, style, words)}, messages);
}

/** Do the two lie in one day, where an end at midnight belongs to the day it ends? */
export function sameDay(from: Point, to: Point): boolean {
  return dayIn(from.at, from.zone) === dayIn(epochMs(Math.max(from.at, to.at - 1)), to.zone);
}

function theTime(point: Point, words: WordsContext, end: boolean): string {
  const {at, zone} = point;
  const midnight = end && isMidnight(at, zone);
  const isTwelve = hasTwelveHours(words.lang);
  if (midnight && isTwelve) return words.messages.midnight;
  const time = midnight ? formatDayEnd(at, zone, words) : timeText(point, words);
  const hour = midnight ? 24 : wallClock(at, zone).hour;
  return plural(words, words.messages.theTime, isTwelve ? hour % 12 || 12 : hour, {time});
}

/** "02:22", "14:31:04"; of a time that the clock shows twice, for the second, "02:30 (UTC+1)". */
export function timeText({at, zone, decimals}: Point, words: WordsContext): string {
  const text = formatTime(at, zone, words, decimals);
  if (!isSecondTime(at, zone)) return text;
  return fill(words.messages.parentheses, {text, aside: formatOffset(at, zone)});
}

function bareDate(point: Point, words: WordsContext): string {
  const {messages} = words;
  const {precision, zone, at, season = 21} = point;
  const style = precision === 'day' && isYearAbove(point, words) ? 'dayOfYear' : styleOf(point);
  const date = formatDate(at, zone, style, words);
  if (precision === 'day') return fillPhrase(messages.theDay, {day: date}, messages);
  if (precision === 'season') return fill(messages.seasons[(season - 21) % 4] ?? '', {year: date});
  if (!isRange(point)) return precision === 'decade' ? fill(messages.decade, {year: date}) : date;
  const years = precision === 'decade' ? 9.5 : 99.5;
  const last = formatDate(epochMs(at + years * YEAR), zone, 'year', words);
  return fill(messages.between, {a: date, b: last});
}

function styleOf({precision}: Point): DateStyle {
  if (precision === 'time') return 'day';
  return precision === 'day' || precision === 'month' ? precision : 'year';
}
