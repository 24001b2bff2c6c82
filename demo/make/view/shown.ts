/** What the page shows beside the draft itself, and how its parts are told what to do. */
import type {Issue} from '../../../src/story/read/issues/issue.ts';
import type {Story} from '../../../src/story/story.ts';
import type {Note} from '../../../src/import/import.ts';
import type {FindDates} from '../article/find-dates.ts';
import type {State} from '../core/state.ts';
import type {Command} from '../core/update.ts';
import type {PageLanguage, Words} from '../words.ts';

export type Pane = 'article' | 'table' | 'json';
export type Keeping = 'nothing' | 'kept' | 'restored' | 'forgotten' | 'refused';

export interface Shown {
  readonly state: State;
  readonly words: Words;
  readonly lang: PageLanguage;
  readonly pane: Pane;
  readonly keeping: Keeping;
  /** Of the last document that was taken. */
  readonly notes: readonly Note[];
  /** One sentence about the last thing that did not work. */
  readonly trouble: string;
  readonly issues: readonly Issue[];
  readonly parsed: Story | undefined;
  /** Undefined until it has arrived. */
  readonly findDates: FindDates | undefined;
  /** What the last copying came to, by its form. */
  readonly copied: Readonly<Record<string, string>>;
}

export interface Actions {
  send(command: Command): void;
  show(change: Partial<Shown>): void;
  take(text: string): Promise<void>;
  open(file: File): Promise<void>;
  save(): void;
  forget(): void;
  copy(form: string, markup: string): Promise<void>;
  /** Marks a sentence, and puts the cursor into the title of its event. */
  mark(sentence: string, paragraph: number): void;
  goTo(line: number, column: number): Promise<void>;
}
