/** A story on the screen: the context that every template is given, and the order of the parts. */
import {html, type TemplateResult} from 'lit';
import type {FirstMessages} from '../words/messages.ts';
import {directionOf} from '../words/language.ts';
import {isFull, wordsContext, type WordsContext} from '../words/words-context.ts';
import {zoneInForce, type TimelineState} from '../state.ts';
import type {Text} from '../story/story.ts';
import {localText, type LocalText} from '../story/text.ts';
import type {Actions, DetailContext, Details, ViewContext} from '../view/context.ts';
import {footTemplate, headTemplate} from '../frame/frame.ts';

const NO_TEXT: LocalText = {text: '', lang: '', dir: 'ltr'};

export interface Reader {
  readonly lang: string;
  readonly messages: FirstMessages;
  readonly headingLevel: number;
}

/** The ways back from a template. */
export interface Ways extends Pick<ViewContext, 'dispatch' | 'fetchAgain'> {
  /** Once what lies beyond the first view is fetched. */
  readonly further: (Actions & {readonly details: Details}) | undefined;
}

/** Makes contexts; remembers the last words, which take a pass over the story to prepare. */
export class ContextFactory {
  #words: {readonly key: readonly unknown[]; readonly words: WordsContext} | undefined;

  create(state: TimelineState, reader: Reader, ways: Ways): ViewContext {
    const {lang} = reader;
    const words = this.#wordsOf(state, reader);
    const first = {
      state,
      words,
      text: (text: Text | undefined): LocalText =>
        text === undefined ? NO_TEXT : localText(text, lang, state.story.lang),
      headingLevel: Math.min(Math.max(Math.trunc(reader.headingLevel) || 2, 2), 6),
      direction: directionOf(lang),
      dispatch: ways.dispatch,
      fetchAgain: ways.fetchAgain,
    };
    if (!ways.further || !isFull(words)) return {...first, full: undefined};
    const full: DetailContext = {
      ...first,
      ...ways.further,
      words,
      get full() {
        return full;
      },
    };
    return full;
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
      ${footTemplate(context)}
    </section>
    <div class="spoken" role="status">${announcement}</div>`;
}
