/** A story on the screen: lit's templates, d3's drawings, and what a reader does with them. */
import {adoptStyles, type CSSResult, type TemplateResult} from 'lit';
import {directionOf} from './i18n/language.ts';
import {commandOf} from './interact/keyboard.ts';
import {Parts} from './parts.ts';
import {effectiveView, type Command, type TimelineState} from './state.ts';
import {readerActions} from './reader-actions.ts';
import {px} from './time/units.ts';
import {announcement} from './view/announce.ts';
import type {Actions, ViewContext} from './view/context.ts';
import {focusScrubber, focusSources, focusTitle, reveal} from './view/focus.ts';
import {fontOf, textMeasurer} from './view/measure-text.ts';
import type {Sight} from './view/part.ts';
import {stylesWith} from './view/styles/styles.ts';
import {ContextFactory, timelineTemplate, type Reader} from './view/timeline-view.ts';

/** CSS px, of a document that is written while the element has no width. */
const SVG_WIDTH = px(680);

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
  readonly #styles: CSSResult[] = [];
  readonly #parts = new Parts({
    act: (command) => this.#host.act(command),
    changed: () => this.#host.requestUpdate(),
    adopt: (styles) => this.#adopt(styles),
  });
  readonly #actions: Actions;
  #announcement = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StageHost) {
    this.#host = host;
    this.#actions = readerActions({
      root: host.root,
      rendered: host.rendered,
      act: host.act,
      context: () => this.#context(),
      toSVG: () => this.toSVG(),
    });
  }

  template(): TemplateResult | undefined {
    const context = this.#context();
    return context && timelineTemplate(context, this.#parts.template(context), this.#announcement);
  }

  /** After lit has rendered: what is measured is drawn. */
  draw(): void {
    const context = this.#context();
    if (!context) return this.stop();
    for (const part of this.#parts.present) part.draw(this.#host.root(), context);
  }

  /** Resolves once every part that was asked for is there or has failed; undefined where nothing is on its way. */
  get settled(): Promise<unknown> | undefined {
    return this.#parts.settled;
  }

  stop(): void {
    clearTimeout(this.#rest);
    for (const part of this.#parts.present) part.stop();
  }

  /** Which part of the story's time is in sight; undefined where it has none, and in a view that shows none. */
  sight(): Sight | undefined {
    const context = this.#context();
    return context && this.#parts.get(effectiveView(context.state))?.sight?.(context);
  }

  /** What is shown, as a document that stands alone; of the table, the sequence. Empty where there is nothing to show. */
  toSVG(): string {
    const context = this.#context();
    const root = context && this.#host.root().firstElementChild;
    if (!root) return '';
    const part = this.#parts.get(effectiveView(context.state));
    const {lang} = context.words;
    const fontFamily = fontOf(root);
    const options = {
      width: context.state.width || SVG_WIDTH,
      fontFamily,
      measure: textMeasurer(fontFamily, lang),
    };
    return part?.toSVG?.(context, options) ?? this.#parts.sequence.toSVG(context, options);
  }

  /** Tells a screen reader what a person's action came to; of the clock's movements, where they came to rest. */
  announce(before: TimelineState): void {
    const context = this.#context();
    clearTimeout(this.#rest);
    if (context?.state.span !== before.span)
      this.#rest = setTimeout(() => this.#say(this.sight()?.spoken()), REST);
    else if (context) this.#say(announcement(before, context));
  }

  /** Brings an event to the top of the window, once it is rendered. */
  scrollTo(id: string): void {
    void this.#host.rendered().then(() => reveal(this.#host.root(), id, 'start'));
  }

  /** Keys count only inside the sequence, and not on the buttons and links of a card; `?` counts wherever nobody writes. */
  press(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || event.defaultPrevented) return;
    if (event.key === '?' && !target.matches('input, select')) return this.#actions.openHelp();
    if (event.key === 'Escape') return this.#close(target, event);
    if (!target.matches('.scrubber, .sequence [data-title]')) return;
    if (/^( |Enter)$/.test(event.key) && target.matches('.scrubber')) return this.#enter(event);
    const command = commandOf(event, directionOf(this.#host.reader().lang));
    const from = target.getAttribute('data-title') ?? undefined;
    if (command) this.#walk(command.type === 'step' ? {...command, from} : command, target, event);
  }

  #say(announcement = ''): void {
    this.#announcement = announcement;
    this.#host.requestUpdate();
  }

  #context(): ViewContext | undefined {
    const state = this.#host.state();
    return state && this.#contexts.create(state, this.#host.reader(), this.#actions);
  }

  #adopt(styles: CSSResult): void {
    this.#styles.push(styles);
    const root = this.#host.root();
    if (root instanceof ShadowRoot) adoptStyles(root, stylesWith(this.#styles));
  }

  #walk(command: Command, target: Element, event: KeyboardEvent): void {
    event.preventDefault();
    this.#host.act(command);
    // The slider's value or the focused title says it.
    this.#announcement = '';
    void this.#host.rendered().then(() => {
      const root = this.#host.root();
      const id = this.#host.state()?.selected;
      if (!id) return;
      if (target.matches('[data-title]')) focusTitle(root, id);
      reveal(root, id, 'nearest');
    });
  }

  #enter(event: KeyboardEvent): void {
    event.preventDefault();
    if (!this.#host.state()?.selected) this.#host.act({type: 'first'});
    void this.#host.rendered().then(() => focusTitle(this.#host.root(), this.#host.state()?.selected ?? ''));
  }

  /** Escape closes one thing after another, outward from focus: the sources, then the card. Focus goes to what opens it again. */
  #close(target: Element, event: KeyboardEvent): void {
    const {selected: id = null, open} = this.#host.state() ?? {};
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
}
