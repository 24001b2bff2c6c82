/** From when to when: "del 18 al 19 de junio de 2024". */
import type {SolvedEvent} from '../../story/solve/solution.ts';
import {isBeyondDate, wallFields} from '../../time/calendar.ts';
import {DAY, epochMs} from '../../time/units.ts';
import {offsetAt} from '../../time/zone.ts';
import {fillPhrase} from '../fill.ts';
import {datesApart, formatDate, isMidnight} from './format.ts';
import {phrase, type Dated, type Point} from './points.ts';
import {extentPhrase} from './time-phrase.ts';
import {hasClockTimes} from './story-times.ts';
import type {WordsContext} from '../words-context.ts';

const UNITS = ['day', 'month', 'year'] as const;

/** Where events lie, as finely as that is known; no end is told that any of them leaves open. Empty where none is placed. */
export function describeStretch(placed: readonly SolvedEvent[], words: WordsContext): string {
  let [first, firstAtLatest, last, lastAtEarliest] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const {earliestStart, latestStart, earliestEnd, latestEnd} of placed) {
    first = Math.min(first, earliestStart);
    firstAtLatest = Math.min(firstAtLatest, latestStart);
    last = Math.max(last, latestEnd);
    lastAtEarliest = Math.max(lastAtEarliest, earliestEnd);
  }
  // What lies in one day is told with the day of the week.
  if (words.extent === 'day' && words.domain && hasClockTimes(words))
    return formatDate(words.domain[0], words.zone, 'full', words);
  return stretchPhrase(
    endPoint(first, [first, firstAtLatest], words),
    endPoint(last, [lastAtEarliest, last], words),
    words,
  );
}

/** Two dates are told by one unit, and what they share is said once. */
export function stretchPhrase(
  from: Point | undefined,
  to: Point | undefined,
  words: WordsContext,
  dated: Dated = 'full',
): string {
  const {messages} = words;
  const precision = UNITS.findLast((unit) => unit === from?.precision || unit === to?.precision);
  if (!from || !to || !precision) return extentPhrase(from && [from, from], to && [to, to], words, dated);
  const [a, b] = datesApart([from.at, to.at], 'UTC', precision, words);
  if (b === undefined) return phrase({...from, precision}, words, dated);
  const said = (date = ''): string =>
    precision === 'day' ? fillPhrase(messages.theDay, {day: date}, messages) : date;
  return fillPhrase(
    precision === 'year' ? messages.fromToYears : messages.stretch,
    {a: said(a), b: said(b)},
    messages,
  );
}

/** The first or the last of an end's two limits, as a date. */
function endPoint(limit: number, [a, b]: readonly [number, number], words: WordsContext): Point | undefined {
  if (!Number.isFinite(limit)) return undefined;
  const own = words.story.timeZone ?? 'UTC';
  // Whole days were meant as days, and days are not converted.
  const zone = isMidnight(epochMs(limit), own) ? own : words.zone;
  const offset = offsetAt(epochMs(limit), zone);
  const deep = isBeyondDate(limit);
  const last = b > a ? b - (deep ? DAY : 1) : b;
  const precision = deep ? 'year' : unitOf(limit + offset, a + offset, last + offset);
  return {precision, at: epochMs((limit === a ? a : last) + offset), zone: 'UTC'};
}

/** The day, where an end is known to lie in one; else that of which it is the limit. */
function unitOf(limit: number, a: number, last: number): (typeof UNITS)[number] {
  const {month, day} = wallFields(limit);
  if (day > 1 || limit % DAY !== 0 || Math.floor(a / DAY) === Math.floor(last / DAY)) return 'day';
  return month > 1 ? 'month' : 'year';
}
