/** Registers the two tags. */
import {StoryTimeline} from './story-timeline.ts';
import {VisitTimeline} from './visit-timeline.ts';

// A second copy on the page is not an error: whichever came first serves every tag.
if (!customElements.get('story-timeline')) customElements.define('story-timeline', StoryTimeline);
if (!customElements.get('visit-timeline')) customElements.define('visit-timeline', VisitTimeline);
