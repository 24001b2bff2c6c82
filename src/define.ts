import './element/register-visit.ts';
import type {StoryTimeline} from './element/story-timeline.ts';
import type {VisitTimeline} from './element/visit-timeline.ts';

export * from './index.ts';

declare global {
  interface HTMLElementTagNameMap {
    'story-timeline': StoryTimeline;
    'visit-timeline': VisitTimeline;
  }
}
