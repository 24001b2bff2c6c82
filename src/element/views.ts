/** The ways to show a story. The sequence is always at hand; a further view is a file, fetched when it is first needed. */
import {nothing, type CSSResult, type TemplateResult} from 'lit';
import {emptyTemplate} from '../frame/hidden-line.ts';
import {SequencePart} from '../sequence/part.ts';
import {sequenceList} from '../sequence/sequence.ts';
import {effectiveView, shownIds, type Command, type View} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import type {ViewPart, ViewPartModule} from '../view/part.ts';
import {loadingTemplate, viewFailureTemplate} from '../view/status.ts';
import {Fetched} from './fetched.ts';

export interface ViewsHost {
  act(command: Command): void;
  /** A file came, or did not come. */
  changed(): void;
}

type FetchedView = Exclude<View, 'sequence'>;

/** Written out, so that bundlers see every file and split it off. */
const files: {readonly [view in FetchedView]: () => Promise<ViewPartModule>} = {
  clock: () => import('../clock/part.ts'),
  table: () => import('../table/part.ts'),
};

class FurtherView {
  readonly file: Fetched<ViewPartModule>;
  part: ViewPart | undefined;

  constructor(load: () => Promise<ViewPartModule>, {act, changed}: ViewsHost) {
    this.file = new Fetched(load, (module) => {
      this.part = module?.createPart({act, list: sequenceList});
      changed();
    });
  }
}

export class Views {
  readonly #sequence = new SequencePart();
  readonly #further: {readonly [view in FetchedView]: FurtherView};

  constructor(host: ViewsHost) {
    this.#further = {clock: new FurtherView(files.clock, host), table: new FurtherView(files.table, host)};
  }

  /** Undefined for a further view that is not there yet. */
  get(view: View): ViewPart | undefined {
    return view === 'sequence' ? this.#sequence : this.#further[view].part;
  }

  /** Starts to fetch a view, unless that failed. Answers whether nothing is to be waited for. */
  prepare(view: View): boolean {
    if (view === 'sequence') return true;
    const {part, file} = this.#further[view];
    if (!part && !file.failed) file.fetch();
    return part !== undefined || file.failed;
  }

  /** The story in the view in force; the sequence stands in for a view that could not be fetched. */
  template(context: ViewContext): TemplateResult {
    const {state, words} = context;
    if (shownIds(state).length === 0) return emptyTemplate(context);
    const view = effectiveView(state);
    if (view === 'sequence') return this.#sequence.template(context);
    if (!this.prepare(view)) return loadingTemplate(words.messages);
    const {part, file} = this.#further[view];
    if (part) return part.template(context);
    return viewFailureTemplate(words.messages, {
      retry: () => file.fetch(),
      tries: file.tries,
      instead: this.#sequence.template(context),
    });
  }

  /** What the view in force puts beside the controls. */
  tools(context: ViewContext): unknown {
    const isEmpty = context.state.model.sequence.ids.length === 0;
    return isEmpty ? nothing : (this.get(effectiveView(context.state))?.tools?.(context) ?? nothing);
  }

  /** Draws what is rendered; stops what is not. */
  draw(root: HTMLElement | DocumentFragment, context: ViewContext): void {
    this.#sequence.draw(root, context);
    for (const {part} of this.#all) part?.draw(root, context);
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
