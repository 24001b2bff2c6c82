/** The filter: which events a reader wants to see. */
import {NO_FILTER, withChoice, type Filter, type FilterKind} from '../story/filter.ts';
import type {Model} from '../story/model.ts';
import {withoutTraces} from './select.ts';
import {shownIds} from './shown.ts';
import type {TimelineState} from './timeline-state.ts';

export const choose = (state: TimelineState, by: FilterKind, key: string): TimelineState =>
  filtered(state, withChoice(state.filter, by, key));

export const withoutFilter = (state: TimelineState): TimelineState => filtered(state, NO_FILTER);

/** What a story still knows of a filter that was made for another. */
export function stillChosen({groups, people}: Filter, {facets}: Model): Filter {
  const known = facets.choices(NO_FILTER);
  const of = (chosen: ReadonlySet<string>, kind: FilterKind): ReadonlySet<string> =>
    new Set(known[kind].flatMap(({key}) => (chosen.has(key) ? [key] : [])));
  const filter = {groups: of(groups, 'groups'), people: of(people, 'people')};
  return filter.groups.size + filter.people.size > 0 ? filter : NO_FILTER;
}

/** The card of an event that does not pass closes. */
function filtered(state: TimelineState, filter: Filter): TimelineState {
  const next = withoutTraces({...state, filter});
  const {selected} = next;
  return selected === null || shownIds(next).includes(selected) ? next : {...next, selected: null};
}
