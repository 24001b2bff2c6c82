/** What a text that was pasted or dropped is: a document of a known format, an article, or neither. */
import {importStory} from '../../../src/import/import.ts';
import type {Note} from '../../../src/import/import.ts';
import {headlineOf} from '../article/paragraphs.ts';
import {languageOf} from '../article/language.ts';
import {textOf} from './draft.ts';
import type {Members} from './draft.ts';
import {beginning} from './marked-event.ts';
import type {Command} from './update.ts';

export interface Taken {
  /** Undefined where nothing can be made of it: what was typed stays. */
  readonly command: Command | undefined;
  /** What has no place in a story, or why there is none. */
  readonly notes: readonly Note[];
}

/** `lang`: of the notes. */
export async function take(text: string, lang: string): Promise<Taken> {
  const {format, story, notes} = await importStory(text, {lang});
  if (story) {
    // A story of ours stays as its author wrote it.
    const written = format === 'story' ? text.replace(/^\ufeff/, '') : textOf(story as Members);
    return {command: {type: 'open', text: written}, notes};
  }
  return isArticle(text, notes) ? {command: articleOf(text), notes: []} : {command: undefined, notes};
}

/** Sentences, and nothing that a machine wrote. */
const isArticle = (text: string, notes: readonly Note[]): boolean =>
  !/^\s*([{[<]|BEGIN:)/i.test(text) &&
  notes.every(({code}) => /^(unknown-format|no-title-column|no-rows|open-quote)$/.test(code)) &&
  /\p{L}+\s+\p{L}+\s+\p{L}+[^\n]*[.!?…][»”"')\]]*\s*($|\s)/u.test(text);

function articleOf(text: string): Command {
  const lang = languageOf(text);
  const title = headlineOf(text, lang) || beginning(text.trim().split(/[\r\n]/, 1)[0] ?? '');
  return {type: 'article', article: {text, lang, published: ''}, title};
}
