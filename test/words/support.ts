/** Stories in a few lines, solved and ready to be put into words. */
import type {Event, Story} from '../../src/story/story.ts';
import {describeTimes} from '../../src/words/all-times.ts';
import {describeWhen, type WhenPhrase} from '../../src/words/when.ts';
import {wordsOf, type WordsOf} from '../support/dictionaries.ts';
import type {WordsContext} from '../../src/words/words-context.ts';

export interface Options extends Partial<Omit<WordsOf, 'story'>> {
  readonly story?: Partial<Story>;
}

export function wordsFor(
  events: readonly Event[],
  {story: more, hiddenSources = [], lang = 'es', ...rest}: Options = {},
): WordsContext {
  const story: Story = {version: 1, lang: 'es', title: 'Prueba', timeZone: 'Asia/Pyongyang', events, ...more};
  return wordsOf({story, hiddenSources, lang, ...rest});
}

/** The first event's time in words, badges in brackets, spaces that do not break as plain ones. */
export function whenOf(
  event: Omit<Event, 'id' | 'title'>,
  options: Options = {},
  others: readonly Event[] = [],
): string {
  return tell('e', wordsFor([{id: 'e', title: 'Hecho', ...event}, ...others], options));
}

/** All that is known of an event's time, as its card tells it. */
export const tell = (id: string, words: WordsContext): string => joined(describeTimes(id, words));

/** The one line of its row. */
export const tellLine = (id: string, words: WordsContext): string => joined(describeWhen(id, words).phrases);

const joined = (phrases: readonly WhenPhrase[]): string =>
  phrases
    .map(({text, badges}) => [text, ...badges.map((badge) => `[${badge.text}]`)].join(' '))
    .join('; ')
    .replaceAll('\u00a0', ' ');
