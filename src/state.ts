/** What the timeline is showing, and the one way to change it. */
import type {Solution} from './story/solve/solution.ts';
import type {Story} from './story/story.ts';
import {solve} from './story/solve/solve.ts';
import {initiallyHidden} from './story/solve/statements.ts';
import {preferredView} from './story/order/preferred-view.ts';
import {sequence, type Sequence} from './story/order/sequence.ts';
import {px, type EpochMs, type Px} from './time/units.ts';

export type View = 'sequence' | 'clock' | 'table';

const VIEWS: readonly unknown[] = ['sequence', 'clock', 'table'] satisfies readonly View[];

export const isView = (value: unknown): value is View => VIEWS.includes(value);

/** The zone that times are told in: the story's own, the reader's, or an IANA name such as `UTC`. */
export type ZoneChoice = 'story' | 'reader' | (string & {});

/** The visible part of the clock's axis. */
export interface VisibleSpan {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

export interface Copied {
  readonly id: string;
  /** Nothing, where the page or the reader does not allow it. */
  readonly what: 'link' | 'citation' | 'nothing';
}

export type Column = 'when' | 'event' | 'group' | 'source';

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

export interface TimelineState {
  readonly story: Story;
  /** The story solved with the sources that are on. */
  readonly solution: Solution;
  /** Roles and reading order of the events that are shown. */
  readonly sequence: Sequence;
  readonly hiddenSources: readonly string[];
  /** Events that went with the last source switch, still shown as hidden until the next action. */
  readonly leaving: readonly string[];
  /** The solution before the last source switch, for the dotted outline of former bounds; until the next action. */
  readonly former: Solution | null;
  /** Asked for by an attribute or a control; null lets the story and the width decide. */
  readonly requestedView: View | null;
  /** What the story's own data call for, decided once with its initial sources. */
  readonly preferredView: View;
  readonly width: Px;
  readonly selected: string | null;
  /** Keys of the folds and disclosures that stand open: `background`, `sources`, `why`, `table`, `more:` and a phase, a group's id. */
  readonly open: ReadonlySet<string>;
  readonly zone: ZoneChoice;
  /** Null shows the whole story. */
  readonly span: VisibleSpan | null;
  readonly query: string;
  /** Of the table. Null keeps the reading order. */
  readonly sort: Sort | null;
  /** What was just copied from which event, until the next action. */
  readonly copied: Copied | null;
  /** Another site's media that the reader asked for. */
  readonly wantedMedia: ReadonlySet<string>;
  /** Media that could not be loaded: their alt text stands in their place. */
  readonly failedMedia: ReadonlySet<string>;
}

export type Command =
  | {readonly type: 'story'; readonly story: Story}
  | {readonly type: 'select'; readonly id: string | null}
  /** `from`: where focus is, while nothing is selected. */
  | {readonly type: 'step'; readonly by: 1 | -1; readonly from?: string | undefined}
  | {readonly type: 'first'}
  | {readonly type: 'last'}
  | {readonly type: 'view'; readonly view: View | null}
  | {readonly type: 'sources'; readonly hidden: readonly string[]}
  | {readonly type: 'toggle'; readonly key: string}
  | {readonly type: 'zone'; readonly zone: ZoneChoice}
  | {readonly type: 'span'; readonly span: VisibleSpan | null}
  | {readonly type: 'search'; readonly query: string}
  | {readonly type: 'sort'; readonly column: Column}
  | {readonly type: 'copied'; readonly copied: Copied}
  | {readonly type: 'media'; readonly src: string; readonly outcome: 'wanted' | 'failed'}
  | {readonly type: 'resize'; readonly width: Px};

/** Below this width (CSS px) the element is `:state(narrow)`: the sequence, unless another view is asked for. */
export const NARROW = px(480);

/** From this width (CSS px) the card stands in a side panel. */
export const WIDE = px(960);

export function initialState(story: Story): TimelineState {
  const hiddenSources = initiallyHidden(story);
  const solution = solve(story, {hiddenSources});
  return {
    story,
    solution,
    sequence: sequence(story, solution),
    hiddenSources,
    leaving: [],
    former: null,
    requestedView: null,
    preferredView: preferredView(story, solution),
    width: px(0),
    selected: null,
    open: new Set(),
    zone: 'story',
    span: null,
    query: '',
    sort: null,
    copied: null,
    wantedMedia: new Set(),
    failedMedia: new Set(),
  };
}

export function effectiveView(state: TimelineState): View {
  if (state.requestedView) return state.requestedView;
  return isNarrow(state) ? 'sequence' : state.preferredView;
}

export const isNarrow = (state: TimelineState): boolean => state.width > 0 && state.width < NARROW;

/** The card stands in a side panel instead of its row. */
export const isWide = (state: TimelineState): boolean => state.width >= WIDE;

export function update(state: TimelineState, command: Command): TimelineState {
  switch (command.type) {
    case 'story':
      return withStory(state, command.story);
    case 'select':
      return select(state, command.id);
    case 'step':
      return select(state, neighbour(state, command.by, command.from));
    case 'first':
      return select(state, state.sequence.ids[0] ?? null);
    case 'last':
      return select(state, state.sequence.ids.at(-1) ?? null);
    case 'view':
      return settle({...state, requestedView: command.view});
    case 'sources':
      return switchSources(state, command.hidden);
    case 'toggle':
      return settle({...state, open: toggled(state.open, command.key)});
    case 'zone':
      return settle({...state, zone: command.zone});
    case 'span':
      return {...state, span: command.span};
    case 'search':
      return settle({...state, query: command.query});
    case 'sort':
      return settle({...state, sort: nextSort(state.sort, command.column)});
    case 'copied':
      return {...settle(state), copied: command.copied};
    case 'media':
      return withMedia(state, command.src, command.outcome);
    case 'resize':
      return state.width === command.width ? state : {...state, width: command.width};
  }
}

/** The event before or after the selected one in reading order; the ends stay where they are. */
export function neighbour(state: TimelineState, by: 1 | -1, focused?: string): string | null {
  const {ids} = state.sequence;
  const from = state.selected ?? focused ?? (isWide(state) ? leadingEvent(state) : null);
  const index = from === null ? -1 : ids.indexOf(from);
  if (index < 0) return (by > 0 ? ids[0] : ids.at(-1)) ?? null;
  return ids[Math.min(Math.max(index + by, 0), ids.length - 1)] ?? null;
}

/** What the side panel shows before anything is selected: the first step of the chain. */
export const leadingEvent = ({sequence}: TimelineState): string | null =>
  sequence.chain[0] ?? sequence.ids[0] ?? null;

/** A story set again keeps what the reader did, where the ids survive. */
function withStory(state: TimelineState, story: Story): TimelineState {
  const fresh = initialState(story);
  const known = new Set(Object.keys(story.sources ?? {}));
  const before = new Set(Object.keys(state.story.sources ?? {}));
  const hiddenSources = [
    ...state.hiddenSources.filter((id) => known.has(id)),
    ...fresh.hiddenSources.filter((id) => !before.has(id)),
  ];
  const {requestedView, width, open, zone, span} = state;
  const solution = solve(story, {hiddenSources});
  const order = sequence(story, solution);
  const selected = state.selected !== null && order.ids.includes(state.selected) ? state.selected : null;
  return {
    ...fresh,
    requestedView,
    width,
    open,
    zone,
    span,
    hiddenSources,
    solution,
    sequence: order,
    selected,
  };
}

function select(state: TimelineState, id: string | null): TimelineState {
  if (id !== null && !state.sequence.ids.includes(id)) return settle(state);
  // Of a long phase's fold the selected row alone is shown; the background stands open as a whole.
  const within = state.sequence.background.some((row) => row.id === id);
  const open = within ? new Set([...state.open, 'background']) : state.open;
  return settle({...state, selected: id, open});
}

function switchSources(state: TimelineState, hidden: readonly string[]): TimelineState {
  const hiddenSources = Object.keys(state.story.sources ?? {}).filter((id) => hidden.includes(id));
  if (sameIds(hiddenSources, state.hiddenSources)) return state;
  const solution = solve(state.story, {hiddenSources});
  const order = sequence(state.story, solution);
  const shown = new Set(order.ids);
  return {
    ...state,
    hiddenSources,
    solution,
    sequence: order,
    copied: null,
    former: state.solution,
    leaving: state.sequence.ids.filter((id) => !shown.has(id)),
    selected: state.selected !== null && shown.has(state.selected) ? state.selected : null,
  };
}

/** Any further action ends what the last source switch, or what was copied, left on the screen. */
function settle(state: TimelineState): TimelineState {
  const settled = state.former === null && state.leaving.length === 0 && state.copied === null;
  return settled ? state : {...state, former: null, leaving: [], copied: null};
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

/** The IANA zone in force. */
export function zoneInForce({zone, story}: TimelineState): string {
  if (zone === 'story') return story.timeZone ?? 'UTC';
  return zone === 'reader' ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone;
}

function toggled(keys: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
