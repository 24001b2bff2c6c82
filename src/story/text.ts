import {directionOf, primaryLanguage} from './language.ts';
import type {Text} from './story.ts';

/** A text in one language, ready to be shown: as the content, `lang` and `dir` of an element. */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * The text in the reader's language: the exact tag, then its primary language, then the same for the story's language,
 * then whatever comes first. A plain string is in the story's language.
 */
export function localText(text: Text, lang: string, storyLang: string): LocalText {
  if (typeof text === 'string') return {text, lang: storyLang, dir: directionOf(storyLang)};
  const tags = Object.keys(text);
  const tag = closest(tags, lang) ?? closest(tags, storyLang) ?? tags[0] ?? storyLang;
  return {text: text[tag] ?? '', lang: tag, dir: directionOf(tag)};
}

function closest(tags: readonly string[], wanted: string): string | undefined {
  const exact = wanted.toLowerCase();
  const primary = primaryLanguage(wanted);
  return (
    tags.find((tag) => tag.toLowerCase() === exact) ??
    tags.find((tag) => tag.toLowerCase() === primary) ??
    tags.find((tag) => primaryLanguage(tag) === primary)
  );
}
