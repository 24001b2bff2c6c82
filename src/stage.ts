/** A story on the screen: lit's templates, d3's drawings, and what a reader does with them. */
import type {TemplateResult} from 'lit';
import {directionOf} from './i18n/language.ts';
import {copyAddress} from './interact/copy-address.ts';
import {commandOf} from './interact/keyboard.ts';
import {ZoomGestures} from './interact/zoom.ts';
import {sameSpan} from './layout/clock-span.ts';
import type {Command, TimelineState, VisibleSpan} from './state.ts';
import {announcement} from './view/announce.ts';
import {ClockDrawing} from './view/clock-drawing.ts';
import {clockSpan, type InSight} from './view/clock-domain.ts';
import type {ViewContext} from './view/context.ts';
import {focusScrubber, focusTitle, hold, release, reveal} from './view/focus.ts';
import {SequenceDrawing} from './view/sequence-drawing.ts';
import {ContextFactory, timelineTemplate, type Reader} from './view/timeline-view.ts';

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
  readonly #sequence = new SequenceDrawing();
  readonly #clock = new ClockDrawing();
  readonly #gestures = new ZoomGestures({
    target: () => this.#clock.shown,
    preview: (span) => this.#clock.preview(span),
    settle: (span) => this.#settle(span),
    hint: () => this.#clock.hint(this.#host.reader().messages.zoomHint),
  });
  #announcement = '';

  constructor(host: StageHost) {
    this.#host = host;
  }

  template(): TemplateResult | undefined {
    const context = this.#context();
    return context && timelineTemplate(context, this.#announcement);
  }

  /** After lit has rendered: what is measured is drawn. */
  draw(): void {
    const context = this.#context();
    if (!context) return this.stop();
    this.#sequence.show(this.#host.root(), context);
    this.#clock.show(this.#host.root(), context);
    this.#gestures.update();
  }

  stop(): void {
    this.#sequence.stop();
    this.#clock.stop();
    this.#gestures.stop();
  }

  /** Which part of the clock is in sight; undefined where the story has no time. */
  sight(): InSight | undefined {
    const context = this.#context();
    return context && clockSpan(context.state, context.words);
  }

  /** Tells a screen reader what a person's action came to. */
  announce(before: TimelineState): void {
    const context = this.#context();
    if (context) this.#announcement = announcement(before, context);
  }

  /** Brings an event to the top of the window, once it is rendered. */
  scrollTo(id: string): void {
    void this.#host.rendered().then(() => reveal(this.#host.root(), id, 'start'));
  }

  /** Keys count only inside the sequence, and not on the buttons and links of a card. */
  press(event: KeyboardEvent): void {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || event.defaultPrevented) return;
    if (event.key === 'Escape') return this.#close(target, event);
    if (!target.matches('.scrubber, .sequence [data-title]')) return;
    if (event.key === 'Enter' && target.matches('.scrubber')) return this.#enter(event);
    const command = commandOf(event, directionOf(this.#host.reader().lang));
    if (command) this.#walk(command, target, event);
  }

  #context(): ViewContext | undefined {
    const state = this.#host.state();
    return (
      state &&
      this.#contexts.create(state, this.#host.reader(), {
        dispatch: (command) => this.#host.act(command),
        step: (by) => void this.#step(by),
        copyLink: (id) => void this.#copyLink(id),
      })
    );
  }

  /** The whole story is no part of it. */
  #settle(span: VisibleSpan): void {
    const {domain} = this.#clock.shown ?? {};
    this.#host.act({type: 'span', span: domain && sameSpan(span, domain) ? null : span});
  }

  async #step(by: 1 | -1): Promise<void> {
    const held = hold(this.#host.root(), by);
    this.#host.act({type: 'step', by});
    await this.#host.rendered();
    if (held) release(this.#host.root(), held);
  }

  async #copyLink(id: string): Promise<void> {
    if (await copyAddress(id)) return this.#host.act({type: 'copied', id});
    this.#announcement = this.#host.reader().messages.copyFailed;
    this.#host.requestUpdate();
  }

  #walk(command: Command, target: Element, event: KeyboardEvent): void {
    event.preventDefault();
    this.#host.act(command);
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

  /** Escape closes the card; focus goes back to its row, or stays on the scrubber. */
  #close(target: Element, event: KeyboardEvent): void {
    const id = this.#host.state()?.selected;
    if (!id || !target.closest('.body')) return;
    event.preventDefault();
    this.#host.act({type: 'select', id: null});
    void this.#host.rendered().then(() => {
      if (target.matches('.scrubber')) focusScrubber(this.#host.root());
      else focusTitle(this.#host.root(), id);
    });
  }
}
