/** Both tags in the markup of Svelte 5: `import 'visit-timeline/svelte'`. Its events are `ontimeline-select` and so on. */
import type {HTMLAttributes} from 'svelte/elements';
import type {StoryTimeline, VisitTimeline} from '../index.js';
import type {StoryTimelineEventMap, TimelineAttributes, TimelineProperties} from './attributes.js';

type Listeners = {
  [Name in keyof StoryTimelineEventMap as `on${Name}`]?: (event: StoryTimelineEventMap[Name]) => void;
};

type Props<Tag extends HTMLElement> = Omit<HTMLAttributes<Tag>, keyof TimelineAttributes> &
  TimelineAttributes &
  TimelineProperties &
  Listeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'story-timeline': Props<StoryTimeline>;
    'visit-timeline': Props<VisitTimeline>;
  }
}
