import type {Era} from '../../story/story.ts';
import {momentSpan} from '../../time/moment.ts';
import type {WordsContext} from '../words-context.ts';
import {placeAmongDates} from './written-time.ts';

/** The story's eras in which an event begins; none where nobody says when it does. */
export function erasOf(id: string, words: WordsContext): readonly Era[] {
  const {eras = [], timeZone = 'UTC'} = words.story;
  if (eras.length === 0 || !placeAmongDates(id, words)) return [];
  const start = words.solution.event(id)?.earliestStart ?? NaN;
  return eras.filter(({from, to}) => {
    const [first, last] = [momentSpan(from, timeZone), momentSpan(to, timeZone)];
    return first !== undefined && start >= first.first && start < (last?.last ?? Infinity);
  });
}
