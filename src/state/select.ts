/** Opening a card, and going from one to the next. */
import {isFiltering, NO_FILTER} from '../story/filter.ts';
import {shownIds} from './shown.ts';
import type {TimelineState} from './timeline-state.ts';

/** The event before or after the selected one in reading order; the ends stay where they are. */
export function neighbour(state: TimelineState, by: 1 | -1, focused?: string): string | null {
  const ids = shownIds(state);
  const from = state.selected ?? focused ?? null;
  const index = from === null ? -1 : ids.indexOf(from);
  if (index < 0) return (by > 0 ? ids[0] : ids.at(-1)) ?? null;
  return ids[Math.min(Math.max(index + by, 0), ids.length - 1)] ?? null;
}

/** An event that does not pass the filter is shown all the same: the filter goes. */
export function select(state: TimelineState, id: string | null): TimelineState {
  if (id !== null && !state.model.sequence.ids.includes(id)) return withoutTraces(state);
  const passes = id === null || !isFiltering(state.filter) || shownIds(state).includes(id);
  // Of a long phase's fold the selected row alone is shown; the background stands open as a whole.
  const within = state.model.sequence.background.some((row) => row.id === id);
  const open = within ? new Set([...state.open, 'background']) : state.open;
  return withoutTraces({...state, selected: id, open, filter: passes ? state.filter : NO_FILTER});
}

/** Any further action ends what the last source switch, or what was copied, left on the screen. */
export function withoutTraces(state: TimelineState): TimelineState {
  const isClear = state.former === null && state.leaving.length === 0 && state.copied === null;
  return isClear ? state : {...state, former: null, leaving: [], copied: null};
}
