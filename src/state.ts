/** What the timeline is showing, and the one way to change it. */
import {choose, withoutFilter} from './state/choose.ts';
import type {Command} from './state/command.ts';
import {neighbour, select, withoutTraces} from './state/select.ts';
import {receive, showWaiting} from './state/set-again.ts';
import {shownIds} from './state/shown.ts';
import {switchSources} from './state/switch-sources.ts';
import type {Column, Sort, TimelineState} from './state/timeline-state.ts';

export type {Command} from './state/command.ts';
export {neighbour} from './state/select.ts';
export {
  areSwitched,
  cardPlace,
  effectiveView,
  isFresh,
  isNarrow,
  isNewestFirst,
  NARROW,
  shownIds,
  shownSequence,
  WIDE,
  zoneInForce,
} from './state/shown.ts';
export {initialState, isView} from './state/timeline-state.ts';
export type {
  Column,
  Copied,
  Losses,
  ReadingOrder,
  Sort,
  TimelineState,
  View,
  Waiting,
  ZoneChoice,
} from './state/timeline-state.ts';

export function update(state: TimelineState, command: Command): TimelineState {
  switch (command.type) {
    case 'story':
      return receive(state, command);
    case 'news':
      return showWaiting(state);
    case 'select':
      return select(state, command.id);
    case 'step':
      return select(state, neighbour(state, command.by, command.from));
    case 'first':
      return select(state, shownIds(state)[0] ?? null);
    case 'last':
      return select(state, shownIds(state).at(-1) ?? null);
    case 'view':
      return withoutTraces({...state, requestedView: command.view});
    case 'sources':
      return switchSources(state, command.hidden);
    case 'toggle':
      return withoutTraces({...state, open: toggled(state.open, command.key)});
    case 'zone':
      return withoutTraces({...state, zone: command.zone});
    case 'span':
      return {...state, span: command.span};
    case 'search':
      return withoutTraces({...state, query: command.query});
    case 'filter':
      return choose(state, command.by, command.key);
    case 'unfilter':
      return withoutFilter(state);
    case 'sort':
      return withoutTraces({...state, sort: nextSort(state.sort, command.column)});
    case 'copied':
      return {...withoutTraces(state), copied: command.copied};
    case 'media':
      return withMedia(state, command.src, command.outcome);
    case 'order':
      return {...state, requestedOrder: command.order};
    case 'start':
      return {...state, requestedStart: command.start};
    case 'mediaHosts':
      return {...state, mediaHosts: command.hosts};
    case 'resize':
      return state.width === command.width ? state : {...state, width: command.width};
  }
}

/** Up, then down, then back to reading order. */
function nextSort(sort: Sort | null, column: Column): Sort | null {
  if (sort?.column !== column) return {column, descending: false};
  return sort.descending ? null : {column, descending: true};
}

function withMedia(state: TimelineState, src: string, outcome: 'wanted' | 'failed'): TimelineState {
  const key = outcome === 'wanted' ? 'wantedMedia' : 'failedMedia';
  return {...state, [key]: new Set([...state[key], src])};
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
