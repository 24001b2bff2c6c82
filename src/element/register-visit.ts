/** Registers both tags. */
import {register as registerStory} from './register-story.ts';
import {VisitTimeline} from './visit-timeline.ts';

/** `requests`: stories by their addresses, asked for before this file had arrived. */
export function register(requests: ReadonlyMap<string, Promise<Response>>): void {
  registerStory(requests);
  if (!customElements.get('visit-timeline')) customElements.define('visit-timeline', VisitTimeline);
}
