import type {Text} from '../story/story.ts';
import type {LocalText} from '../story/text.ts';
import type {WordsContext} from '../words/words-context.ts';
import type {Command, Copied, TimelineState} from '../state.ts';

/** What a reader can do beyond a command. */
export interface Actions {
  /** Changes the state. */
  dispatch(command: Command): void;
  /** Previous or next event, by a button that stays under the reader's finger. */
  step(by: 1 | -1): void;
  /** Selects an event and brings it into the window. */
  show(id: string): void;
  /** Puts an event's address, or the event as a citation, on the clipboard. */
  copy(copied: Copied): void;
  /** The system's own sheet; undefined where there is none. */
  readonly share: ((id: string) => void) | undefined;
  downloadSVG(): void;
  openHelp(): void;
  /** The field, with focus in it. */
  openSearch(): void;
  /** Back to all events; focus goes to the button. */
  closeSearch(): void;
  /** Shows the update that waits, and goes to the first of what is new. */
  showNews(): void;
}

/** What every template is given: the state, the reader's words, and what the reader can do. */
export interface ViewContext extends Actions {
  readonly state: TimelineState;
  /** Messages, language and zone for `words/`. */
  readonly words: WordsContext;
  /** A text in the reader's language; empty where there is none. */
  text(text: Text | undefined): LocalText;
  /** Level of the component's own heading, 2 to 6. */
  readonly headingLevel: number;
  readonly direction: 'ltr' | 'rtl';
}
