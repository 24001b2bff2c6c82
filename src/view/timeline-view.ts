/** A story on the screen: the context that every template is given, and the order of the parts. */
import {html, type TemplateResult} from 'lit';
import type {Messages} from '../i18n/messages.ts';
import {directionOf} from '../i18n/language.ts';
import {wordsContext, type WordsContext} from '../i18n/words-context.ts';
import {zoneInForce, type TimelineState} from '../state.ts';
import {localText, type LocalText} from '../story/text.ts';
import type {Actions, ViewContext} from './context.ts';
import {footTemplate, headTemplate} from './frame.ts';
import {helpDialog} from './help.ts';

const NO_TEXT: LocalText = {text: '', lang: '', dir: 'ltr'};

export interface Reader {
  readonly lang: string;
  readonly messages: Messages;
  readonly headingLevel: number;
}

/** Makes contexts; remembers the last words, which take a pass over the story to prepare. */
export class ContextFactory {
  #words: {readonly key: readonly unknown[]; readonly words: WordsContext} | undefined;

  create(state: TimelineState, reader: Reader, actions: Actions): ViewContext {
    const {lang} = reader;
    return {
      state,
      words: this.#wordsOf(state, reader),
      text: (text) => (text === undefined ? NO_TEXT : localText(text, lang, state.story.lang)),
      ...actions,
      headingLevel: Math.min(Math.max(Math.trunc(reader.headingLevel) || 2, 2), 6),
      direction: directionOf(lang),
    };
  }

  #wordsOf(state: TimelineState, {lang, messages}: Reader): WordsContext {
    const zone = zoneInForce(state);
    const key = [state.solution, zone, lang, messages];
    if (this.#words && this.#words.key.every((part, index) => part === key[index])) return this.#words.words;
    const {story, solution, hiddenSources} = state;
    const words = wordsContext({story, solution, hiddenSources, lang, zone, messages});
    this.#words = {key, words};
    return words;
  }
}

/** `body`: the story in the view in force. */
export function timelineTemplate(
  context: ViewContext,
  body: TemplateResult,
  announcement: string,
): TemplateResult {
  return html`<section aria-labelledby="title">
      ${headTemplate(context)}
      <div class="body">${body}</div>
      ${footTemplate(context)} ${helpDialog(context)}
    </section>
    <div class="spoken" role="status">${announcement}</div>`;
}
