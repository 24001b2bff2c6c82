/** The list that is printed under a drawing: all events with their cards. The screen does not show it. */
import {html, render, type TemplateResult} from 'lit';
import type {ViewContext} from './context.ts';

/** Writes the events as a list. */
export type EventList = (context: ViewContext) => TemplateResult;

/** Written when nothing else is to do, or at the last moment: some browsers count their pages before a page hears that it prints. */
export class OnPaper {
  readonly #list: EventList;
  #written: readonly unknown[] = [];
  #waiting: AbortController | undefined;

  constructor(list: EventList) {
    this.#list = list;
  }

  show(root: ParentNode, context: ViewContext): void {
    const place = root.querySelector<HTMLElement>('.on-paper');
    const shown = [place, context.words, context.state.filter];
    if (!place || shown.every((part, index) => part === this.#written[index])) return;
    this.#written = shown;
    this.#waiting?.abort();
    const waiting = (this.#waiting = new AbortController());
    const write = (): void => {
      if (waiting.signal.aborted) return;
      waiting.abort();
      render(html`<div class="sequence">${this.#list(closed(context))}</div>`, place);
    };
    addEventListener('beforeprint', write, {signal: waiting.signal});
    whenIdle(write, waiting.signal);
  }

  stop(): void {
    this.#waiting?.abort();
    this.#written = [];
  }
}

const closed = ({state, ...context}: ViewContext): ViewContext => ({
  ...context,
  state: {...state, selected: null, leaving: [], query: ''},
});

/** ms: by then the first picture is there, which the list would hold up. */
const AFTER_PICTURE = 500;

/** Calls some time after the picture, once the page is idle, unless the signal comes first. Safari has no notion of being idle. */
function whenIdle(write: () => void, signal: AbortSignal): void {
  const timer = setTimeout(() => {
    if (!('requestIdleCallback' in globalThis)) return write();
    const idle = requestIdleCallback(write);
    signal.addEventListener('abort', () => cancelIdleCallback(idle));
  }, AFTER_PICTURE);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
