import './element/register.ts';
import type {VisitTimeline} from './element/story-timeline.ts';

export * from './index.ts';

declare global {
  interface HTMLElementTagNameMap {
    'visit-timeline': VisitTimeline;
  }
}
