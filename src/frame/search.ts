/** Search: a button, and in its place a field, how much is found, and the way from find to find. */
import {html, nothing, type TemplateResult} from 'lit';
import type {TimelineState} from '../state.ts';
import {fill, plural} from '../words/fill.ts';
import {formatNumber} from '../words/time/numbers.ts';
import type {ViewContext} from '../view/context.ts';
import {foundIn, isSearching, nextFind} from '../view/found.ts';
import {arrow, closeIcon, searchIcon} from '../view/icons.ts';

/** The key of what stands open. */
export const SEARCH = 'search';

/** Does the field stand in place of its button? */
export const isSearchOpen = (state: TimelineState): boolean => state.open.has(SEARCH) || isSearching(state);

/** The button, or the field once it was pressed. */
export const searchTool = (context: ViewContext): TemplateResult =>
  isSearchOpen(context.state) ? searchField(context) : searchButton(context);

const searchButton = ({words: {messages}, openSearch}: ViewContext): TemplateResult =>
  html`<button
    type="button"
    class="button search-button"
    aria-label=${messages.search}
    title=${messages.search}
    @click=${openSearch}
  >
    ${searchIcon()}
  </button>`;

function searchField(context: ViewContext): TemplateResult {
  const {state, words, dispatch, closeSearch} = context;
  const {messages} = words;
  const type = ({target}: InputEvent): void =>
    dispatch({type: 'search', query: (target as HTMLInputElement).value});
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing || event.key !== 'Enter') return;
    event.preventDefault();
    go(context, event.shiftKey ? -1 : 1);
  };
  return html`<div class="search" role="search">
    ${searchIcon()}
    <input
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      part="search"
      aria-label=${messages.search}
      .value=${state.query}
      @input=${type}
      @keydown=${press}
    />
    ${finds(context)}
    <button
      type="button"
      class="search-close"
      aria-label=${messages.searchClear}
      title=${messages.searchClear}
      @click=${closeSearch}
    >
      ${closeIcon()}
    </button>
  </div>`;
}

function finds(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words} = context;
  const {messages} = words;
  if (!isSearching(state)) return nothing;
  const none = foundIn(context)?.ids.length === 0;
  const step = (by: 1 | -1, label: string): TemplateResult =>
    html`<button
      type="button"
      class="search-step"
      aria-label=${label}
      title=${label}
      aria-disabled=${none ? 'true' : nothing}
      @click=${() => go(context, by)}
    >
      ${arrow(by)}
    </button>`;
  return html`<span class="found">${foundOf(context)}</span> ${step(-1, messages.searchPrevious)}
    ${step(1, messages.searchNext)}`;
}

function go(context: ViewContext, by: 1 | -1): void {
  const id = nextFind(context, by);
  if (id !== undefined) context.show(id);
}

/** "2 of 8"; "8 found" while none of them is open. */
function foundOf(context: ViewContext): string {
  const {state, words} = context;
  const ids = foundIn(context)?.ids ?? [];
  const at = ids.indexOf(state.selected ?? '');
  const [i, n] = [at + 1, ids.length].map((number) => formatNumber(number, words.lang)) as [string, string];
  return at < 0
    ? plural(words, words.messages.searchHits, ids.length)
    : fill(words.messages.searchFound, {i, n});
}

/** How much is found, or that there is nothing; empty while nobody searches. */
export function describeFound(context: ViewContext): string {
  const {state, words} = context;
  if (!isSearching(state)) return '';
  return foundIn(context)?.ids.length === 0
    ? fill(words.messages.searchNothing, {q: state.query.trim()})
    : foundOf(context);
}
