/** What things are called inside a sentence. */
import type {Text} from '../story/story.ts';
import {localText} from '../story/text.ts';
import type {Words} from './messages.ts';
import type {WordsContext} from './words-context.ts';

/** An event as it stands after "after": its name, else its title in the language's quotation marks. */
export function nameOf(words: WordsContext, id: string): string {
  const event = words.eventOf(id);
  if (!event) return '';
  return textOf(event.name, words) || quoted(textOf(event.title, words), words.messages);
}

/** A source as it stands in a sentence: its publisher, else its title. */
export function sourceName(words: WordsContext, id: string): string {
  const source = words.story.sources?.[id];
  return textOf(source?.publisher ?? source?.title, words) || id;
}

/** An author's text in the reader's language; empty where there is none. */
export function textOf(text: Text | undefined, {lang, story}: Pick<WordsContext, 'lang' | 'story'>): string {
  return text === undefined ? '' : localText(text, lang, story.lang).text;
}

/** In the language's own quotation marks; such marks inside become its inner ones, as it prints them. */
export function quoted(text: string, {quotes}: Pick<Words, 'quotes'>): string {
  const [open, close, innerOpen, innerClose] = quotes;
  return `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;
}
