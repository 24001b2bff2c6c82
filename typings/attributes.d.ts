import type {StoryTimeline} from '../element/story-timeline.js';
import type {StoryTimelineEventMap} from '../element/events.js';
import type {StoryInput} from '../story/story-input.js';

/** What a template may write on either tag, apart from what every element has. */
export interface TimelineAttributes {
  src?: StoryTimeline['src'] | undefined;
  view?: StoryTimeline['view'] | undefined;
  selected?: StoryTimeline['selected'] | undefined;
  'time-zone'?: StoryTimeline['timeZone'] | undefined;
  'heading-level'?: number | `${number}` | undefined;
  order?: StoryTimeline['order'] | undefined;
  start?: StoryTimeline['start'] | undefined;
  refresh?: number | `${number}` | null | undefined;
  'media-hosts'?: StoryTimeline['mediaHosts'] | undefined;
  loading?: 'eager' | 'lazy' | (string & {}) | null | undefined;
  silent?: boolean | undefined;
}

/** What frameworks set as properties: they take objects. */
export interface TimelineProperties {
  story?: StoryInput | string | null | undefined;
  hiddenSources?: readonly string[] | undefined;
  messages?: object | undefined;
  timeZone?: StoryTimeline['timeZone'] | undefined;
  headingLevel?: number | undefined;
  mediaHosts?: StoryTimeline['mediaHosts'] | undefined;
}

export type {StoryTimelineEventMap};
