/** A story on the screen: lit's templates, d3's drawings, and what a reader does with them. */
import type {CSSResult, TemplateResult} from 'lit';
import {announcement} from '../frame/announce.ts';
import {fitSummary} from '../frame/fit-summary.ts';
import {SUMMARY} from '../frame/summary.ts';
import {describeNews} from '../frame/news-bar.ts';
import {effectiveView, type Command, type TimelineState, type View} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {firstSeen, isBeingRead, keepTitle, reveal} from '../view/focus.ts';
import {groupStyles} from '../view/colour/group-styles.ts';
import type {Sight} from '../view/part.ts';
import {ContextFactory, type Reader} from './context-factory.ts';
import {documentOf} from './document.ts';
import {readerActions} from './reader-actions.ts';
import {ReaderKeys} from './reader-keys.ts';
import {stylesWith} from './styles.ts';
import {timelineTemplate} from './timeline-template.ts';
import {Views} from './views.ts';

/** Milliseconds without a further movement. */
const REST = 500;

export interface StageHost {
  root(): HTMLElement | DocumentFragment;
  /** Resolves once what was last asked for is rendered. */
  rendered(): Promise<boolean>;
  requestUpdate(): void;
  /** Undefined while there is no story to show. */
  state(): TimelineState | undefined;
  /** Undefined while there are no words to show it in. */
  reader(): Reader | undefined;
  act(command: Command): void;
}

export class Stage {
  readonly #host: StageHost;
  readonly #contexts = new ContextFactory();
  readonly #views: Views;
  readonly #actions: ReturnType<typeof readerActions>;
  readonly #keys: ReaderKeys;
  #announcement = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: StageHost) {
    this.#host = host;
    const {root, rendered, act} = host;
    const say = (announcement: string): void => this.#say(announcement);
    const actionsHost = {
      root,
      rendered,
      act,
      say,
      context: () => this.#context(),
      toSVG: () => this.toSVG(),
      sight: () => this.sight(),
    };
    this.#views = new Views({act, changed: () => host.requestUpdate()});
    this.#actions = readerActions(actionsHost);
    this.#keys = new ReaderKeys(actionsHost);
  }

  /** Starts to fetch a view before it can be shown. Answers whether nothing is to be waited for. */
  prepare(view: View): boolean {
    return this.#views.prepare(view);
  }

  /** Undefined while there is nothing to show. */
  template(): TemplateResult | undefined {
    const context = this.#context();
    if (!context) return undefined;
    const [body, tools] = [this.#views.template(context), this.#views.tools(context)];
    return timelineTemplate(context, {body, tools, announcement: this.#announcement});
  }

  /** After lit has rendered: what is measured is drawn. */
  draw(): void {
    const context = this.#context();
    if (!context) return this.stop();
    fitSummary(this.#host.root(), context.state.open.has(SUMMARY));
    this.#views.draw(this.#host.root(), context);
  }

  /** Resolves once every file that was asked for is there or has failed; undefined where nothing is on its way. */
  get complete(): Promise<unknown> | undefined {
    const {pending} = this.#views;
    return pending.length > 0 ? Promise.all(pending) : undefined;
  }

  stop(): void {
    clearTimeout(this.#rest);
    this.#views.stop();
  }

  /** Which part of the story's time is in sight; undefined where it has none, and in a view that shows none. */
  sight(): Sight | undefined {
    const context = this.#context();
    return context && this.#views.get(effectiveView(context.state))?.sight?.(context);
  }

  /** What is shown, as a document that stands alone; of the table, the sequence. Empty where there is nothing to show yet. */
  toSVG(): string {
    const context = this.#context();
    const root = context && this.#host.root().querySelector('.root');
    if (!root) return '';
    return documentOf(context, root, this.#views.get(effectiveView(context.state)));
  }

  /** Tells a screen reader what a person's action came to; of the clock's movements, where they came to rest. */
  announce(before: TimelineState): void {
    const context = this.#context();
    clearTimeout(this.#rest);
    if (context?.state.span !== before.span)
      this.#rest = setTimeout(() => this.#say(this.sight()?.spoken()), REST);
    else if (context) this.#say(announcement(before, context));
  }

  /** Does somebody read what rows that come would move? */
  isRead(): boolean {
    return isBeingRead(this.#host.root());
  }

  /** A story came: what is read stays where it is, and what is new is said once. */
  receive(before: TimelineState): void {
    const context = this.#context();
    if (!context) return;
    const {news, waiting} = context.state;
    if (news !== before.news || waiting !== before.waiting) this.#say(describeNews(context));
    const root = this.#host.root();
    const seen = isBeingRead(root) ? firstSeen(root) : undefined;
    if (seen) void this.#host.rendered().then(() => keepTitle(root, seen.id, seen.top));
  }

  /** Brings an event to the top of the window, once it is rendered. */
  scrollTo(id: string): void {
    void this.#host.rendered().then(() => reveal(this.#host.root(), id, 'start'));
  }

  press(event: KeyboardEvent): void {
    const context = this.#context();
    if (context) this.#keys.press(event, context);
  }

  /** Of all that is there, with the colours of the story's groups. */
  get styles(): readonly CSSResult[] {
    const story = this.#host.state()?.model.story;
    return stylesWith([...this.#views.styles, ...(story ? groupStyles(story) : [])]);
  }

  #say(announcement = ''): void {
    this.#announcement = announcement;
    this.#host.requestUpdate();
  }

  #context(): ViewContext | undefined {
    const [state, reader] = [this.#host.state(), this.#host.reader()];
    return state && reader && this.#contexts.create(state, reader, this.#actions);
  }
}
