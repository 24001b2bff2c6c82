/** Makes the context that every template is given. */
import {directionOf} from '../words/language.ts';
import type {Messages} from '../words/messages.ts';
import {wordsContext, type WordsContext} from '../words/words-context.ts';
import {zoneInForce, type TimelineState} from '../state.ts';
import type {Text} from '../story/story.ts';
import {localText, type LocalText} from '../story/text.ts';
import type {Actions, ViewContext} from '../view/context.ts';

const NO_TEXT: LocalText = {text: '', lang: '', dir: 'ltr'};

export interface Reader {
  /** The reader's language tag. */
  readonly lang: string;
  readonly messages: Messages;
  readonly headingLevel: number;
}

/** Remembers the last words, which take a pass over the story to prepare, and the last context. */
export class ContextFactory {
  #words: {readonly key: readonly unknown[]; readonly words: WordsContext} | undefined;
  #context: {readonly key: readonly unknown[]; readonly context: ViewContext} | undefined;

  create(state: TimelineState, reader: Reader, actions: Actions): ViewContext {
    const {lang, messages, headingLevel} = reader;
    const key = [state, lang, messages, headingLevel, actions];
    if (this.#context && sameKey(this.#context.key, key)) return this.#context.context;
    const {story} = state.model;
    const context: ViewContext = {
      ...actions,
      state,
      words: this.#wordsOf(state, reader),
      text: (text: Text | undefined): LocalText =>
        text === undefined ? NO_TEXT : localText(text, lang, story.lang),
      headingLevel: Math.min(Math.max(Math.trunc(headingLevel) || 2, 2), 6),
      direction: directionOf(lang),
    };
    this.#context = {key, context};
    return context;
  }

  #wordsOf(state: TimelineState, {lang, messages}: Reader): WordsContext {
    const {
      model,
      losses: {unreadable},
    } = state;
    const zone = zoneInForce(state);
    const key = [model, unreadable, zone, lang, messages];
    if (this.#words && sameKey(this.#words.key, key)) return this.#words.words;
    const words = wordsContext({model, lang, zone, messages, unreadable});
    this.#words = {key, words};
    return words;
  }
}

const sameKey = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.every((part, index) => part === b[index]);
