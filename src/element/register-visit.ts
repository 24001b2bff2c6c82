/** Registers both tags. */
import './register-story.ts';
import {VisitTimeline} from './visit-timeline.ts';

if (!customElements.get('visit-timeline')) customElements.define('visit-timeline', VisitTimeline);
