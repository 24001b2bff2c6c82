/** What the timeline is showing. */
import {NO_FILTER, type Filter} from '../story/filter.ts';
import {modelOf, type Model} from '../story/model.ts';
import type {News} from '../story/news.ts';
import {preferredView} from '../story/order/preferred-view.ts';
import type {Solution} from '../story/solve/solution.ts';
import {initiallyHidden} from '../story/solve/statements.ts';
import type {Story} from '../story/story.ts';
import type {TimeSpan} from '../time/time-span.ts';
import {px, type Px} from '../time/units.ts';

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

export const NO_LOSSES: Losses = {unreadable: new Set(), lost: 0};

/** A story that came and is not shown yet. */
export interface Waiting {
  readonly model: Model;
  readonly losses: Losses;
  /** Of the former story's events and its own. */
  readonly news: News;
}

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
  /** Which events a reader wants to see. */
  readonly filter: Filter;
  /** What the last update of the story brought; null before there was one. */
  readonly news: News | null;
  /** An update that came while somebody read: shown when asked for. */
  readonly waiting: Waiting | null;
  /** Of the table. Null keeps the reading order. */
  readonly sort: Sort | null;
  /** What was just copied from which event, until the next action. */
  readonly copied: Copied | null;
  /** Another site's media that the reader asked for. */
  readonly wantedMedia: ReadonlySet<string>;
  /** Media that could not be loaded: their alt text stands in their place. */
  readonly failedMedia: ReadonlySet<string>;
}

/** `losses`: none where the story was not read but made. */
export function initialState(story: Story, losses: Losses = NO_LOSSES): TimelineState {
  const model = modelOf(story, initiallyHidden(story));
  return stateOf(model, losses, preferredView(story, model.solution));
}

export const stateOf = (model: Model, losses: Losses, preferred: View): TimelineState => ({
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
  filter: NO_FILTER,
  news: null,
  waiting: null,
  sort: null,
  copied: null,
  wantedMedia: new Set(),
  failedMedia: new Set(),
});
