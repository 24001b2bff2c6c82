/** What a heading says of a date, and the words that stand under it need not say again. */
import type {EpochMs} from '../../time/units.ts';
import {wallClock} from '../../time/wall-clock.ts';
import {dayIn} from './format.ts';
import type {Above, WordsContext} from '../words-context.ts';

interface Instant {
  readonly at: EpochMs;
  readonly zone: string;
}

/** Does a heading name the instant's day? */
export const isDayAbove = ({at, zone}: Instant, {above}: WordsContext): boolean =>
  above?.unit === 'day' && dayIn(at, zone) === dayIn(above.at, above.zone);

/** Does a heading name the instant's year, or a day of it? */
export const isYearAbove = ({at, zone}: Instant, {above}: WordsContext): boolean =>
  above !== undefined && wallClock(at, zone).year === wallClock(above.at, above.zone).year;

const contexts = new WeakMap<WordsContext, Map<string, WordsContext>>();

/** The same words, for what stands under a heading. One context a heading, so that what was said is remembered. */
export function wordsUnder(words: WordsContext, key: string, above: Above): WordsContext {
  const known = contexts.get(words) ?? new Map<string, WordsContext>();
  contexts.set(words, known);
  const before = known.get(key);
  if (before) return before;
  const under = {...words, above};
  known.set(key, under);
  return under;
}
