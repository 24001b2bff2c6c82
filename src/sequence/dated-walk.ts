/** Going down a dated list: what a row need not say, because it was said above it. */
import type {Row} from '../story/order/sequence.ts';
import type {Era} from '../story/story.ts';
import {erasOf} from '../words/time/eras.ts';
import {headingsOf, type Heading} from '../words/time/headings.ts';
import type {WordsContext} from '../words/words-context.ts';

/** A row with what stands above it. */
export interface Met {
  readonly row: Row;
  /** The date, where it changes. */
  readonly date: Heading | undefined;
  /** Those that begin here. */
  readonly eras: readonly Era[];
  /** The event of the row right above. */
  readonly previous: string | undefined;
}

export class DatedWalk {
  readonly #words: WordsContext;
  #date = '';
  #eras: readonly Era[] = [];
  #previous: string | undefined;

  constructor(words: WordsContext) {
    this.#words = words;
  }

  /** `isFolded`: nothing is said above what is not seen. */
  meet(row: Row, isFolded: boolean): Met {
    if (isFolded) return {row, date: undefined, eras: [], previous: undefined};
    const previous = this.#previous;
    this.#previous = row.id;
    return {row, date: this.#dateAbove(row), eras: this.#erasAbove(row), previous};
  }

  #dateAbove({id}: Row): Heading | undefined {
    const found = headingsOf(this.#words).of(id);
    if (!found || found.key === this.#date) return undefined;
    this.#date = found.key;
    return found;
  }

  /** One that a row without a time interrupts goes on after it. */
  #erasAbove({id}: Row): readonly Era[] {
    const eras = erasOf(id, this.#words);
    const begun = eras.filter((era) => !this.#eras.includes(era));
    if (eras.length > 0) this.#eras = eras;
    return begun;
  }
}
