/** A statement of time in words: "entre las 00:00 y las 06:00", "desde el 3 de marzo", "hacia 1984". */
import type {Moment} from '../story/story.ts';
import {fillPhrase} from './fill.ts';
import type {Known} from './known.ts';
import {oneOfDates} from './one-of.ts';
import {aboutThen, datedIn, noun, phrase, pointsOf, sameDay, type Dated, type Point} from './points.ts';
import type {WordsContext} from './words-context.ts';

export interface TimePhrase {
  /** Empty where both ends are open. */
  readonly text: string;
  /** Does it name a date? A weekday alone is none. */
  readonly saysDate: boolean;
}

type Ends = readonly [Point, Point] | undefined;

function readEnds(moment: unknown, event: string, words: WordsContext): Ends {
  if (moment === undefined || moment === '..') return undefined;
  return pointsOf(moment as Moment, words, words.eventOf(event)?.timeZone);
}

export function timePhrase({kind, author, event}: Known, words: WordsContext): TimePhrase {
  const dated = datedIn(words);
  const ends = (moment: unknown): Ends => readEnds(moment, event, words);
  const say = (text: string, ...points: readonly (Point | undefined)[]): TimePhrase => ({
    text,
    saysDate: points.some(
      (point) => point && (point.precision !== 'time' || dated === 'day' || dated === 'full'),
    ),
  });
  if (kind === 'on') return say(onPhrase(ends(author.on), words, dated), ends(author.on)?.[0]);
  if (kind === 'around')
    return say(aroundPhrase(ends(author.around), words, dated), ends(author.around)?.[0]);
  const [a, b] = outer({kind, author});
  const [from, to] = [ends(a), ends(b)];
  const text =
    kind === 'between'
      ? boundsPhrase(bounded(from?.[0]), bounded(to?.[1]), words, dated)
      : extentPhrase(from, to, words, dated);
  return say(text, from?.[0], to?.[1]);
}

/** The open end of a set bounds nothing. */
const bounded = (point: Point | undefined): Point | undefined =>
  point && Number.isFinite(point.at) ? point : undefined;

function outer({kind, author}: Pick<Known, 'kind' | 'author'>): readonly [unknown, unknown] {
  if (kind === 'on') return [author.on, author.on];
  if (kind === 'from') return [author.from, author.to];
  if (kind === 'between') return author.between as [Moment, Moment];
  // About then, by a margin that is told apart: neither end is a point.
  return [undefined, undefined];
}

function onPhrase(ends: Ends, words: WordsContext, dated: Dated): string {
  if (!ends) return '';
  const [first, last] = ends;
  if (first.oneOf) return oneOfDates(first.oneOf, words, true);
  return first.at === last.at ? phrase(first, words, dated) : boundsPhrase(first, last, words, dated);
}

function aroundPhrase(ends: Ends, words: WordsContext, dated: Dated): string {
  return ends ? aboutThen(ends[0], words, dated) : '';
}

/** Somewhere in there: "entre las 00:00 y las 06:00", "no antes de las 12:00". The day is said once, if both ends lie in it. */
export function boundsPhrase(
  from: Point | undefined,
  to: Point | undefined,
  words: WordsContext,
  dated: Dated,
): string {
  const {messages} = words;
  const once = from?.precision === 'time' && to?.precision === 'time' && sameDay(from, to);
  const [first, last] = once ? dayOnce(words, dated) : [dated, dated];
  const b = to && noun(to, words, last, true);
  if (!from) return b ? fillPhrase(messages.notAfter, {b}, messages) : '';
  if (!to || b === undefined) return fillPhrase(messages.notBefore, {a: noun(from, words, first)}, messages);
  if (from.at === to.at) return phrase(from, words, dated);
  return fillPhrase(messages.between, {a: noun(from, words, first), b}, messages);
}

/** The end that says the day of both: the last, or the first where a language puts the day before the time. */
function dayOnce({messages: {timeOnDay}}: WordsContext, dated: Dated): readonly [Dated, Dated] {
  return timeOnDay.indexOf('{day}') < timeOnDay.indexOf('{time}') ? [dated, 'no'] : ['no', dated];
}

/** From then to then: each end may itself be no more than an hour such as `T02`. */
export function extentPhrase(from: Ends, to: Ends, words: WordsContext, dated: Dated): string {
  const {messages} = words;
  const once = from && to && sameDay(from[0], to[1]);
  const [first, last] = once ? dayOnce(words, dated) : [dated, dated];
  const a = from && endPhrase(from, words, first);
  const b = to && endPhrase(to, words, last, true);
  if (a && b) return fillPhrase(messages.fromTo, {a, b}, messages);
  if (a) return fillPhrase(messages.from, {a}, messages);
  return b ? fillPhrase(messages.until, {b}, messages) : '';
}

function endPhrase(
  [first, last]: readonly [Point, Point],
  words: WordsContext,
  dated: Dated,
  end = false,
): string {
  if (first.oneOf) return oneOfDates(first.oneOf, words);
  if (first.at === last.at) return noun(first, words, dated, end);
  return fillPhrase(words.messages.sometime, {when: boundsPhrase(first, last, words, dated)}, words.messages);
}
