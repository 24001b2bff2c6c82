/**
 * Both tags in the JSX of React 19: `import 'visit-timeline/react'`, or `"types": ["visit-timeline/react"]` in `tsconfig.json`.
 * React sets what is a property of the element as a property, and takes `ontimeline-select` for its events.
 */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {StoryTimeline, VisitTimeline} from '../index.js';
import type {StoryTimelineEventMap, TimelineAttributes, TimelineProperties} from './attributes.js';

type Listeners = {
  [Name in keyof StoryTimelineEventMap as `on${Name}`]?: (event: StoryTimelineEventMap[Name]) => void;
};

type Props<Tag extends HTMLElement> = Omit<
  DetailedHTMLProps<HTMLAttributes<Tag>, Tag>,
  keyof TimelineAttributes
> &
  TimelineAttributes &
  TimelineProperties &
  Listeners & {class?: string | undefined};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'story-timeline': Props<StoryTimeline>;
      'visit-timeline': Props<VisitTimeline>;
    }
  }
}
