/** Registers the tag. */
import {VisitTimeline} from './story-timeline.ts';

// A second copy on the page is not an error: whichever came first serves every tag.
if (!customElements.get('visit-timeline')) customElements.define('visit-timeline', VisitTimeline);
