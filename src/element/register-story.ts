/** Registers `<story-timeline>`. */
import {prepareFormats} from './page/first-format.ts';
import {StoryTimeline} from './story-timeline.ts';

// A second copy on the page is not an error: whichever came first serves every tag.
if (!customElements.get('story-timeline')) {
  customElements.define('story-timeline', StoryTimeline);
  prepareFormats();
}
