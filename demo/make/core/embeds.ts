/** The ways in which a page can show a story, as markup to copy. */
import {toHTML} from '../../../src/story/html/to-html.ts';
import type {Story} from '../../../src/story/story.ts';

export type EmbedForm = 'inline' | 'address' | 'list' | 'one-file';

export interface Embed {
  readonly form: EmbedForm;
  readonly markup: string;
  /** Does the page need the story as a file beside it? */
  readonly needsFile: boolean;
}

const SCRIPT = '<script type="module" src="story-timeline.js"></script>';

/** JSON that no text in it can end. */
const inScript = (text: string): string => text.replace(/</g, '\\u003c');

/** `text`: the story as JSON; `story`: as it was read. */
export function embedsOf(text: string, story: Story): readonly Embed[] {
  const {lang} = story;
  const inline = `<story-timeline lang="${lang}">\n<script type="application/json">\n${inScript(text)}\n</script>\n</story-timeline>`;
  const embed = (form: EmbedForm, markup: string, needsFile = false): Embed => ({form, markup, needsFile});
  return [
    embed('inline', `${SCRIPT}\n${inline}`),
    embed('address', `${SCRIPT}\n<story-timeline lang="${lang}" src="story.json"></story-timeline>`, true),
    embed('list', `${SCRIPT}\n<story-timeline lang="${lang}">\n${toHTML(story)}\n</story-timeline>`),
    embed('one-file', `<script type="module" src="story-timeline.all.js"></script>\n${inline}`),
  ];
}
