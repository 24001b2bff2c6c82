/** What a reader's search finds: worked out once for the events that are shown and a query. */
import {shownSequence, type TimelineState} from '../state.ts';
import {fold} from '../story/match.ts';
import {plainText} from '../story/rich-text.ts';
import type {Event} from '../story/story.ts';
import {textOf} from '../words/names.ts';
import type {WordsContext} from '../words/words-context.ts';

export interface Found {
  /** Ids of the events that hold what is looked for, in the order that is shown. */
  readonly ids: readonly string[];
  has(id: string): boolean;
}

interface Context {
  readonly state: TimelineState;
  readonly words: WordsContext;
}

export const isSearching = ({query}: Pick<TimelineState, 'query'>): boolean => query.trim() !== '';

/** Undefined while nobody searches. */
export function foundIn({state, words}: Context): Found | undefined {
  if (!isSearching(state)) return undefined;
  const known = indexes.get(words) ?? new SearchIndex(words);
  indexes.set(words, known);
  return known.find(state.query, shownSequence(state).ids);
}

export const isHit = (context: Context, id: string): boolean => foundIn(context)?.has(id) ?? false;

/** Something is found, and not this. */
export const isDimmed = (context: Context, id: string): boolean => {
  const found = foundIn(context);
  return found !== undefined && found.ids.length > 0 && !found.has(id);
};

/** So many finds come out of their folds; of more, those that a reader goes to. */
const MOST_REVEALED = 200;

/** Is an event out of its fold because it is selected, new or found? */
export function isRevealed(context: Context, id: string): boolean {
  const {selected, news} = context.state;
  if (id === selected) return true;
  if (news && news.fresh.size <= MOST_REVEALED && news.fresh.has(id)) return true;
  const found = foundIn(context);
  return found !== undefined && found.ids.length <= MOST_REVEALED && found.has(id);
}

/** The find before or after the selected event, around the ends; undefined where nothing is found. */
export function nextFind(context: Context, by: 1 | -1): string | undefined {
  const {state} = context;
  const found = foundIn(context);
  if (!found) return undefined;
  const here = found.ids.indexOf(state.selected ?? '');
  if (here >= 0) return found.ids.at((here + by) % found.ids.length);
  const {ids} = shownSequence(state);
  const from = ids.indexOf(state.selected ?? '');
  const ahead = by > 0 ? ids.slice(from + 1) : ids.slice(0, Math.max(from, 0)).reverse();
  return ahead.find((id) => found.has(id)) ?? found.ids.at(by > 0 ? 0 : -1);
}

const indexes = new WeakMap<WordsContext, SearchIndex>();

/** The words of each event, without case and accents, once somebody searches. */
class SearchIndex {
  readonly #words: WordsContext;
  readonly #texts = new Map<string, string>();
  #last: {readonly wanted: string; readonly among: readonly string[]; readonly found: Found} | undefined;

  constructor(words: WordsContext) {
    this.#words = words;
  }

  find(query: string, among: readonly string[]): Found {
    const wanted = fold(query.trim());
    const last = this.#last?.among === among ? this.#last : undefined;
    if (last?.wanted === wanted) return last.found;
    // A letter more finds nothing that was not found before.
    const candidates = last && wanted.includes(last.wanted) ? last.found.ids : among;
    const ids = candidates.filter((id) => this.#textOf(id).includes(wanted));
    const set = new Set(ids);
    const found = {ids, has: (id: string) => set.has(id)};
    this.#last = {wanted, among, found};
    return found;
  }

  #textOf(id: string): string {
    const known = this.#texts.get(id);
    if (known !== undefined) return known;
    const event = this.#words.eventOf(id);
    const text = event ? fold(saidIn(event, this.#words)) : '';
    this.#texts.set(id, text);
    return text;
  }
}

function saidIn({title, short, text, place, people = [], says = []}: Event, words: WordsContext): string {
  const told = [title, short, place, ...people, ...says.flatMap(({quote, speaker}) => [quote, speaker])];
  const shown = [...told.map((one) => textOf(one, words)), plainText(textOf(text, words))];
  // Between two texts nothing is found that stands in neither.
  return [...shown, ...says.map(({sentence}) => sentence)].filter(Boolean).join('\n');
}
