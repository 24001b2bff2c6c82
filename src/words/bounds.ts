/** Where all statements together put an event, in digits. */
import type {Bound, SolvedEvent, StatementRef} from '../story/solve/solution.ts';
import {isBeyondDate} from '../time/calendar.ts';
import {DAY, epochMs, type EpochMs} from '../time/units.ts';
import {badge, type Badge} from './badges.ts';
import {fillPhrase} from './fill.ts';
import {dayIn, formatDate, formatDates, formatDayEnd, isMidnight} from './format.ts';
import {noun, timePoint, timeText} from './points.ts';
import {isImplied, isPlaced, type WordsContext} from './when.ts';
import {describeZone} from './zone-words.ts';

export interface Bounds {
  readonly text: string;
  readonly badges: readonly Badge[];
}

/** "miércoles, 19 de junio de 2024, 01:30–24:00, hora de Pyongyang (UTC+9)"; undefined where nothing places the event. */
export function describeBounds(id: string, words: WordsContext): Bounds | undefined {
  const solved = words.solution.event(id);
  if (!solved || !isPlaced(id, words)) return undefined;
  const text = span(solved, words);
  return {text, badges: boundBadges(id, words)};
}

/** Whose the limits are: ours, where one rests on what we infer about another event; an outside source's, where one rests on it. */
export function boundBadges(id: string, words: WordsContext): readonly Badge[] {
  const refs = (['earliestStart', 'latestEnd'] as const).flatMap((bound) => writtenReasons(id, bound, words));
  const outside = [...new Set(refs.flatMap(({source}) => source))].filter(
    (source) => words.story.sources?.[source]?.outside,
  );
  const limits = refs.some(({basis, event}) => basis === 'inferred' && event !== id)
    ? [badge('limit', words)]
    : [];
  return outside.length > 0 ? [...limits, badge('outside', words, {sources: outside})] : limits;
}

/** The statements that a bound rests on and that somebody wrote. */
export function writtenReasons(id: string, bound: Bound, {solution}: WordsContext): readonly StatementRef[] {
  return solution.reasons(id, bound).filter(({path}) => !isImplied(path));
}

function span({earliestStart, latestEnd}: SolvedEvent, words: WordsContext): string {
  const {zone, messages, story} = words;
  const [from, to] = [epochMs(earliestStart), epochMs(latestEnd)];
  const own = story.timeZone ?? 'UTC';
  const limits = [from, to].filter((limit) => Number.isFinite(limit));
  // Whole days were meant as days, and days are not converted.
  const deep = limits.some(isBeyondDate);
  const whole = !deep && from < to && limits.every((limit) => isMidnight(limit, own));
  const text = limits.length < 2 ? oneSided(from, to, whole, words) : undefined;
  // Deep time has years, in no zone.
  if (deep) return text ?? formatDates([from, from < to ? epochMs(to - DAY) : to], 'UTC', 'year', words);
  if (whole) return (text ?? days(from, to, own, words)) + messages.comma + describeZone(words, own);
  return (text ?? hours(from, to, zone, words)) + messages.comma + describeZone(words);
}

/** "no antes de las 12:00", "no después del 19 de junio de 2024". */
function oneSided(from: EpochMs, to: EpochMs, whole: boolean, words: WordsContext): string {
  const {messages, story} = words;
  const say = (limit: EpochMs, day: EpochMs, end: boolean): string => {
    const point = timePoint(limit, words);
    if (!whole) return noun(point, words, 'full', end);
    return noun({...point, precision: 'day', at: day, zone: story.timeZone ?? 'UTC'}, words, 'full');
  };
  if (Number.isFinite(from)) return fillPhrase(messages.notBefore, {a: say(from, from, false)}, messages);
  return fillPhrase(messages.notAfter, {b: say(to, epochMs(to - 1), true)}, messages);
}

function days(from: EpochMs, to: EpochMs, zone: string, words: WordsContext): string {
  const last = epochMs(to - 1);
  if (dayIn(from, zone) === dayIn(last, zone)) return formatDate(from, zone, 'full', words);
  return formatDates([from, last], zone, 'full', words);
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
