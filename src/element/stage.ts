/** A story on the screen: lit's templates, d3's drawings, and what a reader does with them. */
import {adoptStyles, type TemplateResult} from 'lit';
import type * as DetailsModule from './details-part.ts';
import {Fetched} from './fetched.ts';
import {Parts} from './parts.ts';
import {effectiveView, type Command, type TimelineState} from '../state.ts';
import type {DetailDictionaries} from '../words/language.ts';
import type {Story} from '../story/story.ts';
import type {Actions, ViewContext} from '../view/context.ts';
import {reveal} from '../view/focus.ts';
import type {Sight} from '../view/part.ts';
import {stylesWith} from '../view/styles.ts';
import {ContextFactory, timelineTemplate, type Reader} from './timeline-view.ts';

/** Milliseconds without a further movement. */
const REST = 500;

export interface StageHost {
  root(): HTMLElement | DocumentFragment;
  /** Resolves once what was last asked for is rendered. */
  rendered(): Promise<boolean>;
  requestUpdate(): void;
  /** Undefined while there is no story to show. */
  state(): TimelineState | undefined;
  reader(): Reader;
  act(command: Command): void;
}

export class Stage {
  readonly #host: StageHost;
  readonly #contexts = new ContextFactory();
  readonly #parts = new Parts({
    act: (command) => this.#host.act(command),
    changed: () => this.#arrive(),
  });
  readonly #details = new Fetched<typeof DetailsModule>(
    () => import('./details-part.ts'),
    (module) => {
      this.#answer(module);
      this.#arrive();
    },
  );
  #actions: Actions | undefined;
  #keys: DetailsModule.ReaderKeys | undefined;
  #announcement = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StageHost) {
    this.#host = host;
  }

  template(): TemplateResult | undefined {
    const context = this.#context();
    return context && timelineTemplate(context, this.#parts.template(context), this.#announcement);
  }

  /** After lit has rendered: what is measured is drawn. */
  draw(): void {
    const context = this.#context();
    if (!context) return this.stop();
    this.#parts.draw(this.#host.root(), context);
    // The first view is on its way to the screen: now the rest.
    if (!this.#details.failed) this.#details.fetch();
  }

  /** Resolves once every file that was asked for is there or has failed; undefined where nothing is on its way. */
  get settled(): Promise<unknown> | undefined {
    const pending = [this.#details.pending ?? [], this.#parts.pending].flat();
    return pending.length > 0 ? Promise.all(pending) : undefined;
  }

  /** What the built-in languages say beyond the first view; undefined until it is there. */
  get dictionaries(): DetailDictionaries | undefined {
    return this.#details.module?.dictionaries;
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#parts.stop();
  }

  /** Which part of the story's time is in sight; undefined where it has none, and in a view that shows none. */
  sight(): Sight | undefined {
    const full = this.#context()?.full;
    return full && this.#parts.get(effectiveView(full.state))?.sight?.(full);
  }

  /** What is shown, as a document that stands alone; of the table, the sequence. Empty where there is nothing to show yet. */
  toSVG(): string {
    const full = this.#context()?.full;
    const root = full && this.#host.root().firstElementChild;
    if (!root) return '';
    const part = this.#parts.get(effectiveView(full.state));
    return this.#details.module?.documentOf(full, root, part) ?? '';
  }

  /** As light-DOM HTML; empty until what writes it is there. */
  toHTML(story: Story, options: {readonly lang: string; readonly headingLevel: number}): string {
    return this.#details.module?.toHTML(story, options) ?? '';
  }

  /** Tells a screen reader what a person's action came to; of the clock's movements, where they came to rest. */
  announce(before: TimelineState): void {
    const full = this.#context()?.full;
    clearTimeout(this.#rest);
    if (full?.state.span !== before.span)
      this.#rest = setTimeout(() => this.#say(this.sight()?.spoken()), REST);
    else if (full) this.#say(this.#details.module?.announcement(before, full));
  }

  /** Brings an event to the top of the window, once it is rendered. */
  scrollTo(id: string): void {
    void this.#host.rendered().then(() => reveal(this.#host.root(), id, 'start'));
  }

  /** Keys count once what answers them is there. */
  press(event: KeyboardEvent): void {
    const full = this.#context()?.full;
    if (full) this.#keys?.press(event, full);
  }

  #say(announcement = ''): void {
    this.#announcement = announcement;
    this.#host.requestUpdate();
  }

  #context(): ViewContext | undefined {
    const state = this.#host.state();
    const {module, failed} = this.#details;
    const actions = this.#actions;
    return (
      state &&
      this.#contexts.create(state, this.#host.reader(), {
        dispatch: (command) => this.#host.act(command),
        fetchAgain: failed ? () => this.#fetchAgain() : undefined,
        further: module && actions && {...actions, details: module.details},
      })
    );
  }

  #answer(module: typeof DetailsModule | undefined): void {
    const {root, rendered, act} = this.#host;
    const say = (announcement: string): void => this.#say(announcement);
    const host = {root, rendered, act, say, context: () => this.#context()?.full, toSVG: () => this.toSVG()};
    this.#actions = module?.readerActions(host);
    this.#keys = module && new module.ReaderKeys(host);
  }

  #fetchAgain(): void {
    this.#details.fetch();
    this.#host.requestUpdate();
  }

  #arrive(): void {
    const root = this.#host.root();
    const {styles = [], paper = []} = this.#details.module ?? {};
    if (root instanceof ShadowRoot) adoptStyles(root, stylesWith([...styles, ...this.#parts.styles], paper));
    this.#host.requestUpdate();
  }
}
