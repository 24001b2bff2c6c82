/** A story that comes while another one is shown. */
import {modelOf, type Model} from '../story/model.ts';
import {isNoNews, newsOf, type News} from '../story/news.ts';
import {preferredView} from '../story/order/preferred-view.ts';
import {initiallyHidden} from '../story/solve/statements.ts';
import type {Story} from '../story/story.ts';
import {stillChosen} from './choose.ts';
import {sameIds} from './same-ids.ts';
import {shownIds} from './shown.ts';
import {NO_LOSSES, stateOf, type Losses, type TimelineState} from './timeline-state.ts';

export interface Arrival {
  readonly story: Story;
  readonly losses?: Losses;
  /** Somebody reads what it would move. */
  readonly isRead?: boolean;
}

/** New events wait where they would move what somebody reads; what only changes is shown at once. */
export function receive(state: TimelineState, {story, losses = NO_LOSSES, isRead}: Arrival): TimelineState {
  const hiddenSources = stillHidden(state, story);
  const model = modelOf(story, hiddenSources);
  const news = newsOf(model, state.model);
  const isBusy = isRead || state.selected !== null;
  if (news && isBusy && news.fresh.size > 0) return {...state, waiting: {model, losses, news}};
  return withModel(state, {model, losses, news});
}

/** What waited is shown, with the sources that are switched off by now. */
export function showWaiting(state: TimelineState): TimelineState {
  if (!state.waiting) return state;
  const {model, losses, news} = state.waiting;
  const hiddenSources = stillHidden(state, model.story);
  const now = sameIds(hiddenSources, model.hiddenSources) ? model : modelOf(model.story, hiddenSources);
  return withModel(state, {model: now, losses, news: newsOf(now, state.model) ?? news});
}

interface Next {
  readonly model: Model;
  readonly losses: Losses;
  /** Undefined where it is another story. */
  readonly news: News | undefined;
}

/** A story set again keeps what the reader did, where the ids survive; of an update, what was looked for too. */
function withModel(state: TimelineState, {model, losses, news}: Next): TimelineState {
  const {requestedView, requestedOrder, requestedStart, mediaHosts, width, open, zone, span} = state;
  const next: TimelineState = {
    ...stateOf(model, losses, preferredAtFirst(model)),
    requestedView,
    requestedOrder,
    requestedStart,
    mediaHosts,
    width,
    open,
    zone,
    span,
    ...(news && stillWanted(state, model)),
    news: news ? (isNoNews(news) ? state.news : news) : null,
  };
  const {selected} = state;
  return selected !== null && shownIds(next).includes(selected) ? {...next, selected} : next;
}

function stillWanted(
  {query, filter, sort, wantedMedia, failedMedia}: TimelineState,
  model: Model,
): Partial<TimelineState> {
  return {query, filter: stillChosen(filter, model), sort, wantedMedia, failedMedia};
}

/** The view that its own data call for, with its initial sources. */
function preferredAtFirst(model: Model): TimelineState['preferredView'] {
  const {story, hiddenSources} = model;
  const atFirst = initiallyHidden(story);
  const initial = sameIds(hiddenSources, atFirst) ? model : modelOf(story, atFirst);
  return preferredView(story, initial.solution);
}

/** The sources that the reader switched off, and those of the new story's own that are off at first. */
function stillHidden({model}: TimelineState, story: Story): readonly string[] {
  const known = new Set(Object.keys(story.sources ?? {}));
  const before = new Set(Object.keys(model.story.sources ?? {}));
  const atFirst = initiallyHidden(story).filter((id) => !before.has(id));
  return [...model.hiddenSources.filter((id) => known.has(id)), ...atFirst];
}
