import {VisitTimeline} from './visit-timeline.ts';

export * from './index.ts';

declare global {
  interface HTMLElementTagNameMap {
    'visit-timeline': VisitTimeline;
  }
}

// A second copy on the page is not an error: whichever came first serves every tag.
if (!customElements.get('visit-timeline')) customElements.define('visit-timeline', VisitTimeline);
