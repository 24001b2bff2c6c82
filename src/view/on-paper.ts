/** Under a picture that cannot show them in full, the events with their cards, for paper alone. */
import {html, render} from 'lit';
import type {ViewContext} from './context.ts';
import {sequenceList} from './sequence.ts';

/** Written once the screen shows what it should: a browser counts its pages before a page could hear that it prints. */
export class OnPaper {
  #written: {readonly place: Element; readonly words: ViewContext['words']} | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  show(root: ParentNode, context: ViewContext): void {
    const place = root.querySelector<HTMLElement>('.on-paper');
    const {words} = context;
    if (!place || (this.#written?.place === place && this.#written.words === words)) return;
    this.#written = {place, words};
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() =>
      render(html`<div class="sequence">${sequenceList(closed(context))}</div>`, place),
    );
  }

  stop(): void {
    clearTimeout(this.#waiting);
    this.#written = undefined;
  }
}

const closed = ({state, ...context}: ViewContext): ViewContext => ({
  ...context,
  state: {...state, selected: null, leaving: []},
});
