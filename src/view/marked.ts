import {html} from 'lit';
import {findIn} from '../story/match.ts';
import type {LocalText} from '../story/text.ts';
import type {ViewContext} from './context.ts';
import {isSearching} from './found.ts';

/** A text with what is looked for marked in it. */
export function marked({state}: Pick<ViewContext, 'state'>, {text}: Pick<LocalText, 'text'>): unknown {
  if (!isSearching(state)) return text;
  return findIn(text, state.query).map((piece) =>
    piece.found ? html`<mark>${piece.text}</mark>` : piece.text,
  );
}
