/** What keys do, beyond what the browser does by itself. */
import {commandOf} from './keyboard.ts';
import type {ActionsHost} from './reader-actions.ts';
import type {Command} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {focusScrubber, focusSources, focusTitle, reveal} from '../view/focus.ts';

export class ReaderKeys {
  readonly #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  /** Keys count only inside the sequence, and not on the buttons and links of a card; `?` counts wherever nobody writes. */
  press(event: KeyboardEvent, {direction, openHelp}: ViewContext): void {
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
    // The slider's value or the focused title says it.
    this.#host.say('');
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

  /** Escape closes one thing after another, outward from focus: the sources, then the card. Focus goes to what opens it again. */
  #close(target: Element, event: KeyboardEvent): void {
    const {selected: id = null, open} = this.#host.context()?.state ?? {};
    const inside = target.closest('.body');
    const sources = open?.has('sources') && !(id && inside);
    if (target.closest('dialog, select') || !(sources || id)) return;
    event.preventDefault();
    this.#host.act(sources ? {type: 'toggle', key: 'sources'} : {type: 'select', id: null});
    void this.#host.rendered().then(() => {
      const root = this.#host.root();
      if (sources) return target.closest('.sources') && focusSources(root);
      if (target.matches('.scrubber')) focusScrubber(root);
      else if (id && inside) focusTitle(root, id);
    });
  }

  get #selected(): string | null {
    return this.#host.context()?.state.selected ?? null;
  }
}
