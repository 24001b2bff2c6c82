/** What is said around the drawing, once for the reader's words: each of these passes over all events. */
import {dateBadges} from '../words/time/date-badges.ts';
import {describeAssumptions, describeReading} from '../words/reasons/reading.ts';
import type {WordsContext} from '../words/words-context.ts';
import {isBeyondDate} from '../time/calendar.ts';
import {epochMs} from '../time/units.ts';
import {yearIn} from '../words/time/ages.ts';
import {formatDates} from '../words/time/format.ts';
import {placedIn} from './domain.ts';
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

/** From when to when the whole story goes, in short: years, or the days of one. Empty where an end has no date. */
export const yearsOf = once((words: WordsContext): string => {
  const starts = placedIn(words).map(({earliestStart}) => earliestStart);
  const ends = placedIn(words).map(({latestEnd}) => latestEnd);
  const finite = (instants: readonly number[]): readonly number[] => instants.filter(Number.isFinite);
  const [first, last] = [least(finite(starts)), -least(finite(ends).map((end) => -end))];
  // Where `Date` ends, the words of both ends are longer than the room.
  if (![first, last].every((end) => Number.isFinite(end) && !isBeyondDate(end))) return '';
  const days = [epochMs(first), epochMs(Math.max(first, last - 1))] as const;
  const isOneYear = yearIn(days[0], words.zone) === yearIn(days[1], words.zone);
  return formatDates(days, words.zone, isOneYear ? 'dayOfYear' : 'year', words);
});

/** Not `Math.min`, which takes no more arguments than a call can have. */
const least = (instants: readonly number[]): number =>
  instants.reduce((least, one) => Math.min(least, one), Infinity);
