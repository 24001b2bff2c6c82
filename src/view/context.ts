import type {Event, Text} from '../story/story.ts';
import type {LocalText} from '../story/text.ts';
import type {FullWordsContext, WordsContext} from '../words/words-context.ts';
import type {SequenceMotion} from '../sequence/motion.ts';
import type {Command, Copied, TimelineState} from '../state.ts';

/** What every template of the first view is given: the state, the reader's words, and the way back. */
export interface ViewContext {
  readonly state: TimelineState;
  /** Messages, language and zone for `i18n/`. */
  readonly words: WordsContext;
  /** A text in the reader's language; empty where there is none. */
  text(text: Text | undefined): LocalText;
  /** Level of the component's own heading, 2 to 6. */
  readonly headingLevel: number;
  readonly direction: 'ltr' | 'rtl';
  dispatch(command: Command): void;
  /** The same with all that a reader may open; undefined until that is fetched. */
  readonly full: DetailContext | undefined;
  /** Fetches it again; undefined unless that failed. */
  readonly fetchAgain: (() => void) | undefined;
}

/** What a reader can do beyond a command. */
export interface Actions {
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
}

/** What templates beyond the first view are given. */
export interface DetailContext extends ViewContext, Actions {
  readonly words: FullWordsContext;
  readonly details: Details;
}

/** What the first view has a place for and a further file fills. */
export interface Details {
  /** What a card says. */
  evidence(context: DetailContext, event: Event): unknown;
  /** What a reader can do with an open card. */
  actions(context: DetailContext, event: Event): unknown;
  /** The card beside the sequence. */
  sideCard(context: DetailContext): unknown;
  /** A text with what is looked for marked in it. */
  marked(context: DetailContext, text: LocalText): unknown;
  searchField(context: DetailContext): unknown;
  sourcesPanel(context: DetailContext): unknown;
  zoneSwitch(context: DetailContext): unknown;
  /** One tab stop for the drawing. */
  scrubber(context: DetailContext): unknown;
  /** What a reader's own switch took away. */
  hiddenLine(context: DetailContext): unknown;
  /** The same where nothing is left. */
  noneLeft(context: DetailContext): unknown;
  /** What lets rows travel. */
  createMotion(): SequenceMotion;
  /** The commands under every view, and the dialog of keys. */
  foot(context: DetailContext): unknown;
}
