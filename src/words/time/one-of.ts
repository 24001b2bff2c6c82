/** One of several dates, as what it is: "en 1984 o 1986", "en uno de los años de 1667 a 1672". */
import type {Precision} from '../../time/date.ts';
import type {Choice} from '../../time/one-of.ts';
import {fillPhrase} from '../fill.ts';
import type {Words} from '../messages.ts';
import {formatList} from './numbers.ts';
import {dayPoints, noun, phrase, type Point} from './points.ts';
import type {WordsContext} from '../words-context.ts';

/** `alone`: with the preposition that its first date takes. */
export function oneOfDates(choices: readonly Choice[], words: WordsContext, alone = false): string {
  const told = choices.map((choice, place) => choiceText(choice, words, alone && place === 0));
  return formatList(told, words.lang, 'disjunction');
}

function choiceText({from, to}: Choice, words: WordsContext, alone: boolean): string {
  const {messages} = words;
  const say = (point: Point): string => (alone ? phrase : noun)(point, words, 'full');
  const [first, last] = [from && dayPoints(from)[0], to && dayPoints(to)[1]];
  if (first && last && from !== to) return runText(first, last, words, alone);
  if (first && last) return first.at === last.at ? say(first) : between(first, last, words);
  if (first) return fillPhrase(messages.orLater, {a: say(first)}, messages);
  return last ? fillPhrase(messages.orEarlier, {b: say(last)}, messages) : '';
}

const RUNS: {readonly [unit in Precision]?: 'oneOfYears' | 'oneOfMonths' | 'oneOfDays'} = {
  year: 'oneOfYears',
  month: 'oneOfMonths',
  day: 'oneOfDays',
};

function runText(first: Point, last: Point, words: WordsContext, alone: boolean): string {
  const {messages} = words;
  const unit = first.precision;
  const run = unit === 'time' || unit !== last.precision ? undefined : RUNS[unit];
  if (!run) return between(first, last, words);
  const text = fillPhrase(messages[run], ends(first, last, words), messages);
  const preposition: keyof Words = unit === 'day' ? 'onDay' : 'inPeriod';
  return alone ? fillPhrase(messages[preposition], {day: text, period: text}, messages) : text;
}

const between = (first: Point, last: Point, words: WordsContext): string =>
  fillPhrase(words.messages.between, ends(first, last, words), words.messages);

const ends = (first: Point, last: Point, words: WordsContext): {readonly a: string; readonly b: string} => ({
  a: noun(first, words, 'full'),
  b: noun(last, words, 'full', true),
});
