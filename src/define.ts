import './register.ts';
import type {VisitTimeline} from './visit-timeline.ts';

export * from './index.ts';

declare global {
  interface HTMLElementTagNameMap {
    'visit-timeline': VisitTimeline;
  }
}
