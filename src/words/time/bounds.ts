/** Where all statements together put an event, in digits. */
import {isBeyondDate} from '../../time/calendar.ts';
import {DAY, epochMs, type EpochMs} from '../../time/units.ts';
import {offsetAt} from '../../time/zone.ts';
import {badge, type Badge} from '../badges.ts';
import {fillPhrase} from '../fill.ts';
import {dayIn, formatDate, formatDates, formatDayEnd, isMidnight} from './format.ts';
import {limitOf, writtenReasons, type Limit} from './limits.ts';
import {isPlaced} from '../placed.ts';
import {noun, timePoint, timeText, type Point} from './points.ts';
import {hasClockTimes} from './story-times.ts';
import type {WordsContext} from '../words-context.ts';
import {describeZone} from './zone-words.ts';

export interface Bounds {
  readonly text: string;
  readonly badges: readonly Badge[];
}

/** "miércoles, 19 de junio de 2024, 01:30–24:00, hora de Pyongyang (UTC+9)"; undefined where nothing places the event. */
export function describeBounds(id: string, words: WordsContext): Bounds | undefined {
  if (!isPlaced(id, words)) return undefined;
  return {text: span(id, words), badges: boundBadges(id, words)};
}

/** The badges of the limits: ours where one rests on an inference, an outside source's where one rests on it. */
export function boundBadges(id: string, words: WordsContext): readonly Badge[] {
  const refs = BOUNDS.flatMap((bound) => writtenReasons(id, bound, words));
  const outside = [...new Set(refs.flatMap(({source}) => source))].filter(
    (source) => words.story.sources?.[source]?.outside,
  );
  const limits = refs.some(({basis}) => basis === 'inferred') ? [badge('limit', words)] : [];
  return outside.length > 0 ? [...limits, badge('outside', words, {sources: outside})] : limits;
}

const BOUNDS = ['earliestStart', 'latestEnd'] as const;

function span(id: string, words: WordsContext): string {
  const {messages, story, zone} = words;
  const own = story.timeZone ?? 'UTC';
  const [from, to] = BOUNDS.map((bound) => limitOf(id, bound, words));
  const text = dateSpan(from?.point, to?.point, words);
  if (text !== undefined) return text;
  const isWhole = areWholeDays(from, to, own);
  const inZone = hasClockTimes(words) ? messages.comma + describeZone(words, isWhole ? own : zone) : '';
  if (!from || !to) return oneSided(from?.point, to?.point, isWhole, words) + inZone;
  if (isWhole) return days(firstDay(from.point), lastDay(to.point), words) + inZone;
  return hours(from.instant, to.instant, zone, words) + inZone;
}

/** Whole days were meant as days, and days are not converted. */
function areWholeDays(from: Limit | undefined, to: Limit | undefined, zone: string): boolean {
  const isWhole = (limit: Limit | undefined): boolean =>
    !limit || limit.point.precision !== 'time' || isMidnight(limit.instant, zone);
  return isWhole(from) && isWhole(to) && (!from || !to || from.instant < to.instant);
}

/** Of years, months and deep time: they have neither a weekday nor a zone. Undefined for days and hours. */
function dateSpan(from: Point | undefined, to: Point | undefined, words: WordsContext): string | undefined {
  const points = [from, to].filter((point) => point !== undefined);
  if (points.some(({at}) => isBeyondDate(at))) return deepSpan(from, to, words);
  const [unit] = points.map(({precision}) => precision);
  if (unit === undefined || unit === 'day' || unit === 'time') return undefined;
  if (points.some(({precision}) => precision !== unit)) return undefined;
  if (!from || !to) return oneSided(from, to, false, words);
  if (unit === 'year' || unit === 'month') return formatDates([from.at, to.at], from.zone, unit, words);
  return from.at === to.at ? noun(from, words, 'full') : undefined;
}

function deepSpan(from: Point | undefined, to: Point | undefined, words: WordsContext): string {
  if (!from || !to) return oneSided(from, to, false, words);
  const last = to.precision === 'time' && from.at < to.at ? epochMs(to.at - DAY) : to.at;
  return formatDates([from.at, last], 'UTC', 'year', words);
}

/** "no antes de las 12:00", "no más tarde del 19 de junio de 2024". */
function oneSided(
  from: Point | undefined,
  to: Point | undefined,
  isWhole: boolean,
  words: WordsContext,
): string {
  const {messages, story} = words;
  const zone = story.timeZone ?? 'UTC';
  const day = (at: EpochMs): Point => ({precision: 'day', at, zone});
  if (from) {
    const point = isWhole && from.precision === 'time' ? day(from.at) : from;
    return fillPhrase(messages.notBefore, {a: noun(point, words, 'full')}, messages);
  }
  if (!to) return '';
  const point = isWhole && to.precision === 'time' ? day(epochMs(to.at - 1)) : to;
  return fillPhrase(messages.notAfter, {b: noun(point, words, 'full', true)}, messages);
}

interface DayPoint {
  readonly at: EpochMs;
  readonly zone: string;
}

/** The first and the last day of what two points name. */
const firstDay = ({at, zone}: Point): DayPoint => ({at, zone});
const lastDay = ({at, zone, precision}: Point): DayPoint => ({
  at: precision === 'time' ? epochMs(at - 1) : at,
  zone,
});

function days(first: DayPoint, last: DayPoint, words: WordsContext): string {
  const style = hasClockTimes(words) ? 'full' : 'day';
  const [a, b] = [first, last].map(({at, zone}) => epochMs(at + offsetAt(at, zone)));
  if (a === undefined || b === undefined || dayIn(a, 'UTC') === dayIn(b, 'UTC'))
    return formatDate(first.at, first.zone, style, words);
  return formatDates([a, b], 'UTC', style, words);
}

function hours(from: EpochMs, to: EpochMs, zone: string, words: WordsContext): string {
  const {comma} = words.messages;
  const time = (instant: EpochMs): string => timeText(timePoint(instant, words), words);
  const day = (instant: EpochMs): string => formatDate(instant, zone, 'full', words);
  if (from === to) return day(from) + comma + time(from);
  const midnight = isMidnight(to, zone);
  const last = midnight ? epochMs(to - 1) : to;
  const until = midnight ? formatDayEnd(to, zone, words) : time(to);
  if (dayIn(from, zone) === dayIn(last, zone)) return `${day(from)}${comma}${time(from)}–${until}`;
  return `${day(from)}${comma}${time(from)} – ${day(last)}${comma}${until}`;
}
