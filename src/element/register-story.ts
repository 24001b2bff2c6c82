/** Registers `<story-timeline>`. */
import {takeOver} from './page/fetch-story.ts';
import {StoryTimeline} from './story-timeline.ts';

/** `requests`: stories by their addresses, asked for before this file had arrived. */
export function register(requests: ReadonlyMap<string, Promise<Response>>): void {
  takeOver(requests);
  // A second copy on the page is not an error: whichever came first serves every tag.
  if (!customElements.get('story-timeline')) customElements.define('story-timeline', StoryTimeline);
}
