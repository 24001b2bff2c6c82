/** The ways to show a story. The sequence is part of every build; a further one is a file, fetched when it is first needed. */
import type {CSSResult, TemplateResult} from 'lit';
import {effectiveView, type Command, type View} from './state.ts';
import type {ViewContext} from './view/context.ts';
import type {ViewPart, ViewPartModule} from './view/part.ts';
import {SequencePart} from './view/sequence-part.ts';
import {emptyTemplate, loadingTemplate, viewFailureTemplate} from './view/status.ts';

export interface PartsHost {
  act(command: Command): void;
  /** What there is to show has changed. */
  changed(): void;
  /** A part's styles, before it is first shown. */
  adopt(styles: CSSResult): void;
}

type FetchedView = Exclude<View, 'sequence'>;

/** Written out, so that bundlers see every file and split it off. */
const files: {readonly [view in FetchedView]: () => Promise<ViewPartModule>} = {
  clock: () => import('./clock-part.ts'),
  table: () => import('./view/table-part.ts'),
};

export class Parts {
  readonly sequence = new SequencePart();
  readonly #host: PartsHost;
  readonly #fetched = new Map<FetchedView, ViewPart>();
  readonly #pending = new Map<FetchedView, Promise<void>>();
  readonly #failed = new Set<FetchedView>();

  constructor(host: PartsHost) {
    this.#host = host;
  }

  /** Undefined while it is on its way, and where it could not be fetched. */
  get(view: View): ViewPart | undefined {
    if (view === 'sequence') return this.sequence;
    const part = this.#fetched.get(view);
    if (!part && !this.#failed.has(view)) this.#fetch(view);
    return part;
  }

  /** The story in the view in force; the sequence stands in for a view that could not be fetched. */
  template(context: ViewContext): TemplateResult {
    if (context.state.sequence.ids.length === 0) return emptyTemplate(context);
    const view = effectiveView(context.state);
    const part = this.get(view);
    if (part) return part.template(context);
    if (view === 'sequence' || !this.#failed.has(view)) return loadingTemplate(context.words.messages);
    return viewFailureTemplate(
      context.words.messages,
      () => this.#fetch(view),
      this.sequence.template(context),
    );
  }

  /** All that can be drawn by now. */
  get present(): readonly ViewPart[] {
    return [this.sequence, ...this.#fetched.values()];
  }

  /** Resolves once nothing is on its way; undefined where nothing is. */
  get settled(): Promise<unknown> | undefined {
    return this.#pending.size > 0 ? Promise.all(this.#pending.values()) : undefined;
  }

  #fetch(view: FetchedView): void {
    if (this.#pending.has(view)) return;
    this.#failed.delete(view);
    this.#pending.set(view, this.#load(view));
    this.#host.changed();
  }

  async #load(view: FetchedView): Promise<void> {
    const found = await files[view]().catch(() => undefined);
    this.#pending.delete(view);
    if (found) {
      this.#host.adopt(found.styles);
      this.#fetched.set(
        view,
        found.createPart((command) => this.#host.act(command)),
      );
    } else this.#failed.add(view);
    this.#host.changed();
  }
}
