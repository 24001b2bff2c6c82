/** What follows from a state, for whoever shows it. */
import {isFiltering} from '../story/filter.ts';
import type {Sequence} from '../story/order/sequence.ts';
import {px} from '../time/units.ts';
import type {TimelineState, View} from './timeline-state.ts';

/** Below this width (CSS px) the element is `:state(narrow)`: the sequence, unless another view is asked for. */
export const NARROW = px(480);

/** From this width (CSS px) the card stands in a side panel. */
export const WIDE = px(960);

export function effectiveView(state: TimelineState): View {
  if (state.requestedView) return state.requestedView;
  return isNarrow(state) ? 'sequence' : state.preferredView;
}

export const isNarrow = (state: TimelineState): boolean => state.width > 0 && state.width < NARROW;

/** Where the open card stands: beside the view, or within it; undefined while none is open. A table has its rows for it. */
export function cardPlace(state: TimelineState): 'beside' | 'within' | undefined {
  if (state.selected === null) return undefined;
  return state.width >= WIDE && effectiveView(state) !== 'table' ? 'beside' : 'within';
}

/** Of the events that pass the filter, from the end that the page, or else the story, asks for. */
export const shownSequence = ({model, requestedOrder, filter}: TimelineState): Sequence =>
  model.inOrder(requestedOrder ?? undefined, filter);

/** Every event that passes the filter, in the order of time. */
export const shownIds = ({model, filter}: TimelineState): readonly string[] =>
  isFiltering(filter) ? model.inOrder('oldest', filter).ids : model.sequence.ids;

/** Did a switch of the sources lead from one state to the other? */
export const areSwitched = (before: TimelineState, {model}: TimelineState): boolean =>
  model.story === before.model.story && model.hiddenSources !== before.model.hiddenSources;

/** Did the last update bring it? */
export const isFresh = ({news}: TimelineState, id: string): boolean => news?.fresh.has(id) ?? false;

export const isNewestFirst = ({model, requestedOrder}: TimelineState): boolean =>
  model.sequence.form.dated && (requestedOrder ?? model.story.order) === 'newest';

/** The IANA zone in force. */
export function zoneInForce({zone, model: {story}}: TimelineState): string {
  if (zone === 'story') return story.timeZone ?? 'UTC';
  return zone === 'reader' ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone;
}
