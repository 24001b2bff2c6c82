/** Search inside a long timeline: what is found is marked where it stands, and counted. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import type {Event} from '../story/story.ts';
import {findIn, holds} from '../story/match.ts';
import {plainText} from '../story/rich-text.ts';
import type {LocalText} from '../story/text.ts';
import type {ViewContext} from '../view/context.ts';

export function searchField(context: ViewContext): TemplateResult {
  const {state, words, dispatch} = context;
  const {messages} = words;
  const type = ({target}: InputEvent): void =>
    dispatch({type: 'search', query: (target as HTMLInputElement).value});
  const press = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && state.query !== '') {
      event.preventDefault();
      return dispatch({type: 'search', query: ''});
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const found = nextMatch(context, event.shiftKey ? -1 : 1);
    if (found) context.show(found);
  };
  return html`<input
      type="search"
      part="search"
      aria-label=${messages.search}
      placeholder=${messages.search}
      .value=${state.query}
      @input=${type}
      @keydown=${press}
    />
    ${foundTemplate(context)}`;
}

/** How many there are; where there is none, the way back. */
function foundTemplate(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words, dispatch} = context;
  const {messages} = words;
  if (state.query.trim() === '') return nothing;
  const clear = html`<button type="button" class="link" @click=${() => dispatch({type: 'search', query: ''})}>
    ${messages.searchClear}
  </button>`;
  return html`<span class="found">${describeFound(context)}</span> ${clear}`;
}

/** "4 de 20", or that there is none; empty while nobody searches. */
export function describeFound(context: ViewContext): string {
  const {state, words} = context;
  if (state.query.trim() === '') return '';
  const n = matches(context).length;
  return n > 0
    ? fill(words.messages.searchFound, {i: n, n: state.model.sequence.ids.length})
    : fill(words.messages.searchNothing, {q: state.query.trim()});
}

/** Events that hold what is looked for, in reading order. */
export function matches(context: ViewContext): readonly string[] {
  const {state, words} = context;
  if (state.query.trim() === '') return [];
  return state.model.sequence.ids.filter((id) => {
    const event = words.eventOf(id);
    return event !== undefined && holds(saidIn(context, event), state.query);
  });
}

function saidIn(context: ViewContext, {title, text, place, people = [], says = []}: Event): string {
  const texts = [title, place, ...people, ...says.flatMap(({quote, speaker}) => [quote, speaker])];
  const shown = [...texts.map((one) => context.text(one).text), plainText(context.text(text).text)];
  // Between two texts nothing is found that stands in neither.
  return [...shown, ...says.map(({sentence}) => sentence)].filter(Boolean).join('\n');
}

function nextMatch(context: ViewContext, by: 1 | -1): string | undefined {
  const found = matches(context);
  const here = found.indexOf(context.state.selected ?? '');
  if (here < 0) return by > 0 ? found[0] : found.at(-1);
  return found[(here + by + found.length) % found.length];
}

/** A text with what is looked for marked in it. */
export function marked({state}: ViewContext, {text}: Pick<LocalText, 'text'>): unknown {
  if (state.query.trim() === '') return text;
  return findIn(text, state.query).map((piece) =>
    piece.found ? html`<mark>${piece.text}</mark>` : piece.text,
  );
}
