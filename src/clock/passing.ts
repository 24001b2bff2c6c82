/** The clock's story of the events that pass the filter; the axis stays what it is for all of them. */
import {isFiltering, type Filter} from '../story/filter.ts';
import {shownIds} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {clockStory, type ClockStory} from './events.ts';

/** Made once for a filter: a frame asks for it again and again. */
const made = new WeakMap<ClockStory, {readonly filter: Filter; readonly story: ClockStory}>();

export function passingStory({
  words,
  text,
  state,
}: Pick<ViewContext, 'words' | 'text' | 'state'>): ClockStory {
  const {filter, former} = state;
  const all = clockStory({words, text}, former);
  if (!isFiltering(filter)) return all;
  const last = made.get(all);
  if (last?.filter === filter) return last.story;
  const ids = new Set(shownIds(state));
  const passes = ({id}: {readonly id: string}): boolean => ids.has(id);
  const story = {...all, events: all.events.filter(passes), shelf: all.shelf.filter(passes)};
  made.set(all, {filter, story});
  return story;
}
