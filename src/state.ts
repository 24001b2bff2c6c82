/** What the timeline is showing, and the one way to change it. */
import {modelOf, type Model} from './story/model.ts';
import type {Solution} from './story/solve/solution.ts';
import type {Story} from './story/story.ts';
import {initiallyHidden} from './story/solve/statements.ts';
import {preferredView} from './story/order/preferred-view.ts';
import type {TimeSpan} from './time/time-span.ts';
import {px, type Px} from './time/units.ts';

export type View = 'sequence' | 'clock' | 'table';

const VIEWS: readonly unknown[] = ['sequence', 'clock', 'table'] satisfies readonly View[];

export const isView = (value: unknown): value is View => VIEWS.includes(value);

/** The zone that times are told in: the story's own, the reader's, or an IANA name such as `UTC`. */
export type ZoneChoice = 'story' | 'reader' | (string & {});

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

/** Which end of the story the sequence begins with. */
export type ReadingOrder = 'oldest' | 'newest';

/** What reading a story left out, for those who read it. */
export interface Losses {
  /** Ids of the events of whose time something was written that could not be read. */
  readonly unreadable: ReadonlySet<string>;
  /** How many events are missing. */
  readonly lost: number;
}

const NO_LOSSES: Losses = {unreadable: new Set(), lost: 0};

export interface TimelineState {
  /** The story, solved with the sources that are on. */
  readonly model: Model;
  /** Of the story when it was read. */
  readonly losses: Losses;
  /** Events that went with the last source switch, still shown as hidden until the next action. */
  readonly leaving: readonly string[];
  /** The solution before the last source switch, for the dotted outline of former bounds; until the next action. */
  readonly former: Solution | null;
  /** Asked for by an attribute or a control; null lets the story and the width decide. */
  readonly requestedView: View | null;
  /** What the story's own data call for, decided once with its initial sources. */
  readonly preferredView: View;
  /** Asked for by the page; null leaves it to the story. */
  readonly requestedOrder: ReadingOrder | null;
  /** What the clock opens at, asked for by the page: a Moment, a span of two, `now` or `end`; null leaves it to the story. */
  readonly requestedStart: string | null;
  /** Hosts whose media load unasked, beside the page's own. */
  readonly mediaHosts: readonly string[];
  readonly width: Px;
  readonly selected: string | null;
  /** Keys of the folds and disclosures that stand open: `background`, `sources`, `why`, `table`, `more:` and a phase, a group's id. */
  readonly open: ReadonlySet<string>;
  readonly zone: ZoneChoice;
  /** Null shows the whole story. */
  readonly span: TimeSpan | null;
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
  | {readonly type: 'story'; readonly story: Story; readonly losses?: Losses}
  | {readonly type: 'select'; readonly id: string | null}
  /** `from`: where focus is, while nothing is selected. */
  | {readonly type: 'step'; readonly by: 1 | -1; readonly from?: string | undefined}
  | {readonly type: 'first'}
  | {readonly type: 'last'}
  | {readonly type: 'view'; readonly view: View | null}
  | {readonly type: 'sources'; readonly hidden: readonly string[]}
  | {readonly type: 'toggle'; readonly key: string}
  | {readonly type: 'zone'; readonly zone: ZoneChoice}
  | {readonly type: 'span'; readonly span: TimeSpan | null}
  | {readonly type: 'search'; readonly query: string}
  | {readonly type: 'sort'; readonly column: Column}
  | {readonly type: 'copied'; readonly copied: Copied}
  | {readonly type: 'media'; readonly src: string; readonly outcome: 'wanted' | 'failed'}
  | {readonly type: 'order'; readonly order: ReadingOrder | null}
  | {readonly type: 'start'; readonly start: string | null}
  | {readonly type: 'mediaHosts'; readonly hosts: readonly string[]}
  | {readonly type: 'resize'; readonly width: Px};

/** Below this width (CSS px) the element is `:state(narrow)`: the sequence, unless another view is asked for. */
export const NARROW = px(480);

/** From this width (CSS px) the card stands in a side panel. */
export const WIDE = px(960);

/** `losses`: none where the story was not read but made. */
export function initialState(story: Story, losses: Losses = NO_LOSSES): TimelineState {
  const model = modelOf(story, initiallyHidden(story));
  return stateOf(model, losses, preferredView(story, model.solution));
}

const stateOf = (model: Model, losses: Losses, preferred: View): TimelineState => ({
  model,
  losses,
  leaving: [],
  former: null,
  requestedView: null,
  requestedOrder: null,
  requestedStart: null,
  mediaHosts: [],
  preferredView: preferred,
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
});

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

export function update(state: TimelineState, command: Command): TimelineState {
  switch (command.type) {
    case 'story':
      return withStory(state, command.story, command.losses);
    case 'select':
      return select(state, command.id);
    case 'step':
      return select(state, neighbour(state, command.by, command.from));
    case 'first':
      return select(state, state.model.sequence.ids[0] ?? null);
    case 'last':
      return select(state, state.model.sequence.ids.at(-1) ?? null);
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

/** The event before or after the selected one in reading order; the ends stay where they are. */
export function neighbour(state: TimelineState, by: 1 | -1, focused?: string): string | null {
  const {ids} = state.model.sequence;
  const from = state.selected ?? focused ?? null;
  const index = from === null ? -1 : ids.indexOf(from);
  if (index < 0) return (by > 0 ? ids[0] : ids.at(-1)) ?? null;
  return ids[Math.min(Math.max(index + by, 0), ids.length - 1)] ?? null;
}

/** A story set again keeps what the reader did, where the ids survive. */
function withStory(state: TimelineState, story: Story, losses: Losses = NO_LOSSES): TimelineState {
  const hiddenAtFirst = initiallyHidden(story);
  const hiddenSources = stillHidden(state, story, hiddenAtFirst);
  const model = modelOf(story, hiddenSources);
  const atFirst = sameIds(hiddenSources, hiddenAtFirst) ? model : modelOf(story, hiddenAtFirst);
  const {requestedView, requestedOrder, requestedStart, mediaHosts, width, open, zone, span} = state;
  return {
    ...stateOf(model, losses, preferredView(story, atFirst.solution)),
    requestedView,
    requestedOrder,
    requestedStart,
    mediaHosts,
    width,
    open,
    zone,
    span,
    selected: state.selected !== null && model.sequence.ids.includes(state.selected) ? state.selected : null,
  };
}

/** The sources that the reader switched off, and those of the new story's own that are off at first. */
function stillHidden({model}: TimelineState, story: Story, atFirst: readonly string[]): readonly string[] {
  const known = new Set(Object.keys(story.sources ?? {}));
  const before = new Set(Object.keys(model.story.sources ?? {}));
  return [...model.hiddenSources.filter((id) => known.has(id)), ...atFirst.filter((id) => !before.has(id))];
}

function select(state: TimelineState, id: string | null): TimelineState {
  if (id !== null && !state.model.sequence.ids.includes(id)) return withoutTraces(state);
  // Of a long phase's fold the selected row alone is shown; the background stands open as a whole.
  const within = state.model.sequence.background.some((row) => row.id === id);
  const open = within ? new Set([...state.open, 'background']) : state.open;
  return withoutTraces({...state, selected: id, open});
}

function switchSources(state: TimelineState, hidden: readonly string[]): TimelineState {
  const {story, solution, sequence, hiddenSources: before} = state.model;
  const hiddenSources = Object.keys(story.sources ?? {}).filter((id) => hidden.includes(id));
  if (sameIds(hiddenSources, before)) return state;
  const model = modelOf(story, hiddenSources, sequence.form);
  const shown = new Set(model.sequence.ids);
  return {
    ...state,
    model,
    copied: null,
    former: solution,
    leaving: sequence.ids.filter((id) => !shown.has(id)),
    selected: state.selected !== null && shown.has(state.selected) ? state.selected : null,
  };
}

/** Any further action ends what the last source switch, or what was copied, left on the screen. */
function withoutTraces(state: TimelineState): TimelineState {
  const isClear = state.former === null && state.leaving.length === 0 && state.copied === null;
  return isClear ? state : {...state, former: null, leaving: [], copied: null};
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
export function zoneInForce({zone, model: {story}}: TimelineState): string {
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
