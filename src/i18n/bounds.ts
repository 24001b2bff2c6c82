/** Where all statements together put an event, in digits. */
import type {Bound, SolvedEvent, StatementRef} from '../story/solution.ts';
import {isBeyondDate} from '../time/calendar.ts';
import {DAY, epochMs, type EpochMs} from '../time/units.ts';
import {badge, type Badge} from './badges.ts';
import {fillPhrase} from './fill.ts';
import {dayIn, formatDate, formatDates, formatDayEnd, formatTime, isMidnight} from './format.ts';
import {noun, timePoint} from './points.ts';
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
  if ([from, to].some((end) => Number.isFinite(end) && isBeyondDate(end))) return deep(from, to, words);
  const inZone = (text: string): string => text + messages.comma + describeZone(words);
  if (!Number.isFinite(to)) return inZone(notBefore(from, words));
  if (!Number.isFinite(from)) return inZone(fillPhrase(messages.notAfter, {b: dated(to, words)}, messages));
  const own = story.timeZone ?? 'UTC';
  // Whole days were meant as days, and days are not converted.
  if (from < to && isMidnight(from, own) && isMidnight(to, own)) return days(from, to, own, words);
  return inZone(hours(from, to, zone, words));
}

/** Years, in no zone. */
function deep(from: EpochMs, to: EpochMs, words: WordsContext): string {
  const {messages} = words;
  if (!Number.isFinite(to)) return notBefore(from, words);
  if (!Number.isFinite(from)) return fillPhrase(messages.notAfter, {b: dated(to, words)}, messages);
  return formatDates([from, from < to ? epochMs(to - DAY) : to], 'UTC', 'year', words);
}

const notBefore = (from: EpochMs, words: WordsContext): string =>
  fillPhrase(words.messages.notBefore, {a: dated(from, words)}, words.messages);

const dated = (instant: EpochMs, words: WordsContext): string =>
  noun(timePoint(instant, words), words, 'full', true);

function days(from: EpochMs, to: EpochMs, zone: string, words: WordsContext): string {
  const last = epochMs(to - 1);
  const text =
    dayIn(from, zone) === dayIn(last, zone)
      ? formatDate(from, zone, 'full', words)
      : formatDates([from, last], zone, 'full', words);
  return text + words.messages.comma + describeZone(words, zone);
}

function hours(from: EpochMs, to: EpochMs, zone: string, words: WordsContext): string {
  const {comma} = words.messages;
  const time = (instant: EpochMs): string =>
    formatTime(instant, zone, words, timePoint(instant, words).decimals);
  const day = (instant: EpochMs): string => formatDate(instant, zone, 'full', words);
  if (from === to) return day(from) + comma + time(from);
  const midnight = isMidnight(to, zone);
  const last = midnight ? epochMs(to - 1) : to;
  const until = midnight ? formatDayEnd(to, zone, words) : time(to);
  if (dayIn(from, zone) === dayIn(last, zone)) return `${day(from)}${comma}${time(from)}–${until}`;
  return `${day(from)}${comma}${time(from)} – ${day(last)}${comma}${until}`;
}
