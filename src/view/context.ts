import type {Text} from '../story/story.ts';
import type {LocalText} from '../story/text.ts';
import type {WordsContext} from '../i18n/words-context.ts';
import type {Command, TimelineState} from '../state.ts';

/** What every template is given: the state, the reader's words, and the one way back. */
export interface ViewContext {
  readonly state: TimelineState;
  /** Messages, language and zone for `i18n/`. */
  readonly words: WordsContext;
  /** A text in the reader's language; empty where there is none. */
  text(text: Text | undefined): LocalText;
  dispatch(command: Command): void;
  /** Previous or next event, by a button that stays under the reader's finger. */
  step(by: 1 | -1): void;
  /** Puts the event's address on the clipboard. */
  copyLink(id: string): void;
  /** Level of the component's own heading, 2 to 6. */
  readonly headingLevel: number;
  readonly direction: 'ltr' | 'rtl';
}
