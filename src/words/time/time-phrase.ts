/** A statement of time in words: "entre las 00:00 y las 06:00", "desde el 3 de marzo", "hacia 1984". */
import type {PlacedMoment} from '../../story/solve/statement.ts';
import {fillPhrase} from '../fill.ts';
import {oneOfDates} from './one-of.ts';
import {
  aboutThen,
  datedIn,
  isPlainYear,
  noun,
  phrase,
  pointsOf,
  sameDay,
  type Dated,
  type Point,
} from './points.ts';
import type {WordedStatement} from '../statements.ts';
import type {WordsContext} from '../words-context.ts';

export interface TimePhrase {
  /** Empty where both ends are open. */
  readonly text: string;
  /** Does it name a date? A weekday alone is none. */
  readonly saysDate: boolean;
}

type Ends = readonly [Point, Point] | undefined;

export function timePhrase({content}: Pick<WordedStatement, 'content'>, words: WordsContext): TimePhrase {
  const dated = datedIn(words);
  const ends = (moment: PlacedMoment | undefined): Ends => moment && pointsOf(moment, words);
  const say = (text: string, ...points: readonly (Point | undefined)[]): TimePhrase => ({
    text,
    saysDate: points.some(
      (point) => point && (point.precision !== 'time' || dated === 'day' || dated === 'full'),
    ),
  });
  if (content.kind === 'on') {
    const at = pointsOf(content.at, words);
    return say(onPhrase(at, words, dated), at[0]);
  }
  if (content.kind === 'around') {
    const [at] = pointsOf(content.at, words);
    return say(aroundPhrase(at, words, dated), at);
  }
  if (content.kind !== 'from' && content.kind !== 'between') return {text: '', saysDate: false};
  const [from, to] = [ends(content.from), ends(content.to)];
  const text =
    content.kind === 'between'
      ? boundsPhrase(bounded(from?.[0]), bounded(to?.[1]), words, dated)
      : extentPhrase(from, to, words, dated);
  return say(text, from?.[0], to?.[1]);
}

/** The open end of a set bounds nothing. */
const bounded = (point: Point | undefined): Point | undefined =>
  point && Number.isFinite(point.at) ? point : undefined;

function onPhrase([first, last]: readonly [Point, Point], words: WordsContext, dated: Dated): string {
  if (first.oneOf) return oneOfDates(first.oneOf, words, true);
  return first.at === last.at ? phrase(first, words, dated) : boundsPhrase(first, last, words, dated);
}

/** Of one of several dates, which may be open, all are told. */
function aroundPhrase(at: Point, words: WordsContext, dated: Dated): string {
  const {messages} = words;
  if (!at.oneOf) return aboutThen(at, words, dated);
  return fillPhrase(messages.around, {a: oneOfDates(at.oneOf, words)}, messages);
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
  const [first, last] = once ? dayOnce(words, dated) : apart(from, to, dated);
  const b = to && noun(to, words, last, true);
  if (!from) return b ? fillPhrase(messages.notAfter, {b}, messages) : '';
  if (!to || b === undefined) return fillPhrase(messages.notBefore, {a: noun(from, words, first)}, messages);
  if (from.at === to.at) return phrase(from, words, dated);
  return fillPhrase(messages.between, {a: noun(from, words, first), b}, messages);
}

/** Two days have to be told apart, even where all that a source names lies in one. */
const apart = (from: Point | undefined, to: Point | undefined, dated: Dated): readonly [Dated, Dated] =>
  from && to && dated === 'no' ? ['weekday', 'weekday'] : [dated, dated];

/** The end that says the day of both: the last, or the first where a language puts the day before the time. */
function dayOnce({messages: {timeOnDay}}: WordsContext, dated: Dated): readonly [Dated, Dated] {
  return timeOnDay.indexOf('{day}') < timeOnDay.indexOf('{time}') ? [dated, 'no'] : ['no', dated];
}

/** From then to then: each end may itself be no more than an hour such as `T02`. */
export function extentPhrase(from: Ends, to: Ends, words: WordsContext, dated: Dated): string {
  const once = from && to && sameDay(from[0], to[1]);
  const [first, last] = once ? dayOnce(words, dated) : apart(from?.[0], to?.[1], dated);
  const a = from && endPhrase(from, words, first);
  const b = to && endPhrase(to, words, last, true);
  return joinEnds(a, b, to !== undefined && isPlainYear(to[0]), words);
}

function joinEnds(
  a: string | undefined,
  b: string | undefined,
  isYear: boolean,
  {messages}: WordsContext,
): string {
  if (a && b) return fillPhrase(isYear ? messages.fromToYears : messages.fromTo, {a, b}, messages);
  if (a) return fillPhrase(messages.from, {a}, messages);
  return b ? fillPhrase(isYear ? messages.untilYear : messages.until, {b}, messages) : '';
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
