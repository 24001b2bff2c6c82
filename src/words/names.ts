/** What things are called inside a sentence. */
import {primaryLanguage} from '../story/language.ts';
import type {Text} from '../story/story.ts';
import {localText} from '../story/text.ts';
import {fill} from './fill.ts';
import type {Words} from './messages.ts';
import type {WordsContext} from './words-context.ts';

/** An event as it stands after "after": its name, where it has one in the language of the interface; else its title, quoted. */
export function nameOf(words: WordsContext, id: string): string {
  const event = words.eventOf(id);
  if (!event) return '';
  const {messages, readerLang, story} = words;
  const name = event.name === undefined ? undefined : localText(event.name, readerLang, story.lang);
  if (name?.text && primaryLanguage(name.lang) === messages.language) return name.text;
  return fill(messages.unnamed, {title: quoted(textOf(event.title, words), messages)});
}

/** A source in a list of sources: its publisher, else its title, quoted, so that a comma in it parts nothing. */
export function citedName(words: WordsContext, id: string): string {
  const source = words.story.sources?.[id];
  return textOf(source?.publisher, words) || quoted(sourceName(words, id), words.messages);
}

/** A source as it stands in a sentence: its publisher, else its title. */
export function sourceName(words: WordsContext, id: string): string {
  const source = words.story.sources?.[id];
  return textOf(source?.publisher ?? source?.title, words) || id;
}

/** An author's text in the reader's language; empty where there is none. */
export function textOf(
  text: Text | undefined,
  {readerLang, story}: Pick<WordsContext, 'readerLang' | 'story'>,
): string {
  return text === undefined ? '' : localText(text, readerLang, story.lang).text;
}

/** In the language's own quotation marks; such marks inside become its inner ones, as it prints them. */
export function quoted(text: string, {quotes}: Pick<Words, 'quotes'>): string {
  const [open, close, innerOpen, innerClose] = quotes;
  return `${open}${text.replaceAll(open, innerOpen).replaceAll(close, innerClose)}${close}`;
}
