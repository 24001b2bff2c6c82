/** What is said around the drawing, once for the reader's words: each of these passes over all events. */
import {dateBadges} from '../words/time/date-badges.ts';
import {describeAssumptions, describeReading} from '../words/reasons/reading.ts';
import type {WordsContext} from '../words/words-context.ts';
import {once} from './once.ts';

/** How to read the clock, in one sentence. */
export const readingOf = once(describeReading);

/** Whose the dates on the axis are. */
export const dateBadgesOf = once(dateBadges);

/** What the sources say of the dates that they imply. Where none has a note, no event's reasons are asked for. */
export const assumptionsOf = once((words: WordsContext): readonly string[] => {
  const sources = Object.values(words.story.sources ?? {});
  return sources.some(({note}) => note !== undefined) ? describeAssumptions(words) : [];
});
