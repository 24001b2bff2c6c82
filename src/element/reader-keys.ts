/** What keys do, beyond what the browser does by itself. */
import {commandOf} from './keyboard.ts';
import type {ActionsHost} from './actions-host.ts';
import {FILTER} from '../frame/filter.ts';
import {isSearchOpen} from '../frame/search.ts';
import type {Command} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {focusFilter, focusScrubber, focusSources, focusTitle, reveal} from '../view/focus.ts';

/** What opens under the controls. */
const PANELS = [
  {key: 'sources', place: '.sources', focus: focusSources},
  {key: FILTER, place: '.filter', focus: focusFilter},
] as const;

export class ReaderKeys {
  readonly #host: ActionsHost;

  constructor(host: ActionsHost) {
    this.#host = host;
  }

  /** Keys count only inside the sequence, and not on the buttons and links of a card; `?` and `/` count wherever nobody writes. */
  press(event: KeyboardEvent, {direction, openHelp, openSearch}: ViewContext): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || event.defaultPrevented) return;
    const open = target.matches('input, select') ? undefined : {'?': openHelp, '/': openSearch}[event.key];
    if (open) {
      event.preventDefault();
      return open();
    }
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

  /** Escape closes one thing after another: the search, then, outward from focus, a panel and the card. Focus goes to what opens it again. */
  #close(target: Element, event: KeyboardEvent): void {
    const context = this.#host.context();
    if (!context || target.closest('dialog, select')) return;
    const {selected: id, open} = context.state;
    const inside = target.closest('.body');
    const panel = id && inside ? undefined : PANELS.find(({key}) => open.has(key));
    const isSearch = isSearchOpen(context.state);
    if (!isSearch && !panel && !id) return;
    event.preventDefault();
    if (isSearch) return context.closeSearch();
    this.#host.act(panel ? {type: 'toggle', key: panel.key} : {type: 'select', id: null});
    void this.#host.rendered().then(() => {
      const root = this.#host.root();
      if (panel) return target.closest(panel.place) && panel.focus(root);
      if (target.matches('.scrubber')) focusScrubber(root);
      else if (id && inside) focusTitle(root, id);
    });
  }

  get #selected(): string | null {
    return this.#host.context()?.state.selected ?? null;
  }
}
