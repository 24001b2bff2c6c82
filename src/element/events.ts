/** What the element tells the page. All events bubble and are composed; all but the first two follow a person's action. */
import {areSwitched, effectiveView, type TimelineState, type View} from '../state.ts';
import type {Issue} from '../story/read/issues/issue.ts';

export interface StoryTimelineEventMap {
  /** A story is on the screen. `issues` lists what was wrong with it, if anything. */
  'timeline-ready': CustomEvent<{issues: readonly Issue[]}>;
  /** No story could be shown. */
  'timeline-error': CustomEvent<{message: string; issues: readonly Issue[]}>;
  'timeline-select': CustomEvent<{id: string | null}>;
  'timeline-view': CustomEvent<{view: View}>;
  /** Ends of the visible span, epoch ms. */
  'timeline-zoom': CustomEvent<{from: number; to: number}>;
  'timeline-sources': CustomEvent<{hiddenSources: readonly string[]}>;
}

declare global {
  // They bubble: any element may be listened to.
  interface HTMLElementEventMap extends StoryTimelineEventMap {}
  interface DocumentEventMap extends StoryTimelineEventMap {}
}

type Detail<Name extends keyof StoryTimelineEventMap> = StoryTimelineEventMap[Name]['detail'];

export function timelineEvent<Name extends keyof StoryTimelineEventMap>(
  name: Name,
  detail: Detail<Name>,
): CustomEvent<Detail<Name>> {
  return new CustomEvent(name, {detail, bubbles: true, composed: true});
}

/** What a person's action changed, for the page. `visible` is the span in sight after it. */
export function changesBetween(
  before: TimelineState,
  after: TimelineState,
  [from, to]: readonly [number, number],
): readonly CustomEvent[] {
  const {
    selected,
    span,
    model: {hiddenSources},
  } = after;
  const view = effectiveView(after);
  return [
    ...(selected === before.selected ? [] : [timelineEvent('timeline-select', {id: selected})]),
    ...(areSwitched(before, after) ? [timelineEvent('timeline-sources', {hiddenSources})] : []),
    ...(span === before.span ? [] : [timelineEvent('timeline-zoom', {from, to})]),
    ...(view === effectiveView(before) ? [] : [timelineEvent('timeline-view', {view})]),
  ];
}
