/** Which events have a place in time. */
import type {SolvedEvent} from '../story/solve/solution.ts';
import type {WordsContext} from './words-context.ts';

/** Does any written statement bound the event in time? */
export function isPlaced(id: string, {solution}: WordsContext): boolean {
  const solved = solution.event(id);
  if (!solved) return false;
  if (Number.isFinite(solved.earliestStart)) return true;
  // Each event was over when it was reported; that places none.
  return Number.isFinite(solved.latestEnd) && solution.told(id, 'latestEnd')?.reported === false;
}

/** What stands on a clock: without the background. */
export const placedEvents = (words: WordsContext): readonly SolvedEvent[] =>
  words.solution.events.filter(({id}) => (words.eventOf(id)?.weight ?? 0) >= 0 && isPlaced(id, words));

/** Does the statement follow from the event's status and a date of publication, so that no author wrote it? */
export const isImplied = (path: string): boolean => path.endsWith('.status');
