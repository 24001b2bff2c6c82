/** The ways to show a story. The sequence is part of every build; a further one is a file, fetched when it is first needed. */
import type {CSSResult, TemplateResult} from 'lit';
import {Fetched} from './fetched.ts';
import {effectiveView, type Command, type View} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import type {ViewPart, ViewPartModule} from '../view/part.ts';
import {SequencePart} from '../sequence/part.ts';
import {emptyTemplate, loadingTemplate, viewFailureTemplate} from '../view/status.ts';

export interface PartsHost {
  act(command: Command): void;
  /** A file came, or did not come. */
  changed(): void;
}

type FetchedView = Exclude<View, 'sequence'>;

/** A view that is fetched, and its file. */
class FurtherView {
  part: ViewPart | undefined;
  readonly file: Fetched<ViewPartModule>;

  constructor(load: () => Promise<ViewPartModule>, {act, changed}: PartsHost) {
    this.file = new Fetched(load, (module) => {
      this.part = module?.createPart(act);
      changed();
    });
  }
}

export class Parts {
  readonly #sequence = new SequencePart();
  readonly #further: {readonly [view in FetchedView]: FurtherView};

  constructor(host: PartsHost) {
    // Written out, so that bundlers see every file and split it off.
    this.#further = {
      clock: new FurtherView(() => import('../clock/part.ts'), host),
      table: new FurtherView(() => import('../table/part.ts'), host),
    };
  }

  /** Undefined for a further view that is not there yet. */
  get(view: View): ViewPart | undefined {
    return view === 'sequence' ? this.#sequence : this.#further[view].part;
  }

  /** The story in the view in force; the sequence stands in for a view that could not be fetched. */
  template(context: ViewContext): TemplateResult {
    const {state, words, full, fetchAgain} = context;
    if (state.sequence.ids.length === 0) return emptyTemplate(context);
    const view = effectiveView(state);
    if (view === 'sequence') return this.#sequence.template(context);
    const {part, file} = this.#further[view];
    if (part && full) return part.template(full);
    if (!file.failed) file.fetch();
    if (!file.failed && !fetchAgain) return loadingTemplate(words.messages);
    return viewFailureTemplate(
      words.messages,
      () => {
        file.fetch();
        fetchAgain?.();
      },
      this.#sequence.template(context),
    );
  }

  /** Draws what is rendered; stops what is not. */
  draw(root: HTMLElement | DocumentFragment, context: ViewContext): void {
    this.#sequence.draw(root, context);
    if (context.full) for (const {part} of this.#all) part?.draw(root, context.full);
  }

  stop(): void {
    this.#sequence.stop();
    for (const {part} of this.#all) part?.stop();
  }

  get styles(): readonly CSSResult[] {
    return this.#all.flatMap(({file}) => file.module?.styles ?? []);
  }

  /** What is on its way. */
  get pending(): readonly Promise<void>[] {
    return this.#all.flatMap(({file}) => file.pending ?? []);
  }

  get #all(): readonly FurtherView[] {
    return [this.#further.clock, this.#further.table];
  }
}
