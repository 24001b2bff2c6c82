import type {WhenPhrase} from '../words/when.ts';
import {sentenceCase} from '../words/sentence.ts';
import {badges} from './badges.ts';
import type {ViewContext} from './context.ts';

/** What is known of an event's time: the phrases in a row, each with its badges. */
export function whenTemplate(phrases: readonly WhenPhrase[], {words}: ViewContext): readonly unknown[] {
  return phrases.map(({text, badges: list}, index) => [
    index === 0 ? sentenceCase(text, words.lang) : [words.messages.semicolon, text],
    badges(list),
  ]);
}
