/** What keys do, beyond what the browser does by itself. */
import {commandOf} from './interact/keyboard.ts';
import type {ActionsHost} from './reader-actions.ts';
import type {Command} from './state.ts';
import type {DetailContext} from './view/context.ts';
import {focusScrubber, focusTitle, reveal} from './view/focus.ts';

export class ReaderKeys {
  readonly #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  /** Keys count only inside the sequence, and not on the buttons and links of a card; `?` counts wherever nobody writes. */
  press(event: KeyboardEvent, {direction, openHelp}: DetailContext): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || event.defaultPrevented) return;
    if (event.key === '?' && !target.matches('input, select')) return openHelp();
    if (event.key === 'Escape') return this.#close(target, event);
    if (!target.matches('.scrubber, .sequence [data-title]')) return;
    if (/^( |Enter)$/.test(event.key) && target.matches('.scrubber')) return this.#enter(event);
    const command = commandOf(event, direction);
    const from = target.getAttribute('data-title') ?? undefined;
    if (command) this.#walk(command.type === 'step' ? {...command, from} : command, target, event);
  }

  #walk(command: Command, target: Element, event: KeyboardEvent): void {
    event.preventDefault();
    this.#host.act(command);
    void this.#host.rendered().then(() => {
      const root = this.#host.root();
      const id = this.#selected;
      if (!id) return;
      if (target.matches('[data-title]')) focusTitle(root, id);
      reveal(root, id, 'nearest');
    });
  }

  #enter(event: KeyboardEvent): void {
    event.preventDefault();
    if (!this.#selected) this.#host.act({type: 'first'});
    void this.#host.rendered().then(() => focusTitle(this.#host.root(), this.#selected ?? ''));
  }

  /** Escape closes the card; focus goes back to its row, or stays on the scrubber. */
  #close(target: Element, event: KeyboardEvent): void {
    const id = this.#selected;
    if (!id || !target.closest('.body')) return;
    event.preventDefault();
    this.#host.act({type: 'select', id: null});
    void this.#host.rendered().then(() => {
      if (target.matches('.scrubber')) focusScrubber(this.#host.root());
      else focusTitle(this.#host.root(), id);
    });
  }

  get #selected(): string | null {
    return this.#host.context()?.state.selected ?? null;
  }
}
