/** A piece of what is known of an event's time. */
import type {Badge} from './badges.ts';
import {textOf} from './names.ts';
import type {WordsContext} from './words-context.ts';

export interface WhenPhrase {
  readonly text: string;
  readonly badges: readonly Badge[];
}

export const plain = (text: string): WhenPhrase => ({text, badges: []});

/** "No time in the article"; nothing where the author did write of the time, but so that it could not be read. */
export function nothingKnown(id: string, words: WordsContext): readonly WhenPhrase[] {
  if (words.unreadable.has(id)) return [];
  const {messages} = words;
  const event = words.eventOf(id);
  const isBackground = (event?.weight ?? 0) < 0;
  if (textOf(event?.note, words) !== '')
    return [plain(isBackground ? messages.noDateShort : messages.noTimeShort)];
  return [plain(isBackground ? messages.noDate : messages.noTime)];
}
