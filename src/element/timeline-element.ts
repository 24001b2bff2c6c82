import type {CSSResult, PropertyDeclarations, TemplateResult} from 'lit';
import {isTimeZone} from '../time/zone.ts';
import {epochMs} from '../time/units.ts';
import {effectiveView, isView, type Command, type ReadingOrder, type View} from '../state.ts';
import type {Sight} from '../view/part.ts';
import {warn} from './page/author-console.ts';
import {changesBetween} from './events.ts';
import type {Reader} from './context-factory.ts';
import {shownValue, textFrom, textsFrom} from './page/page-values.ts';
import {RenderedElement} from './rendered-element.ts';
import {SchemeController} from './page/scheme-controller.ts';
import {Session} from './session.ts';
import {Stage} from './stage.ts';

/** What a page can say and ask of a timeline, whatever its story comes from. */
export abstract class TimelineElement extends RenderedElement {
  static override properties: PropertyDeclarations = {
    hiddenSources: {attribute: false, noAccessor: true},
    view: {noAccessor: true},
    selected: {noAccessor: true},
    timeZone: {attribute: 'time-zone', noAccessor: true},
    order: {noAccessor: true},
    start: {noAccessor: true},
    mediaHosts: {attribute: 'media-hosts', noAccessor: true},
    silent: {type: Boolean},
  };

  /** Nothing is written to the console. */
  declare silent: boolean;

  protected readonly session: Session = new Session({
    changed: () => this.requestUpdate(),
    isRead: () => this.#stage.isRead(),
    received: (before) => this.#stage.receive(before),
    acted: (before, after) => {
      this.#stage.announce(before);
      for (const change of changesBetween(before, after, this.visibleSpan)) this.dispatchEvent(change);
    },
  });
  readonly #stage = new Stage({
    root: () => this.renderRoot,
    rendered: () => this.updateComplete,
    requestUpdate: () => this.requestUpdate(),
    state: () => this.session.state,
    reader: () => this.reader,
    act: (command) => this.session.act(command),
  });

  constructor() {
    super();
    this.silent = false;
    new SchemeController(this);
    this.addController({hostDisconnected: () => this.#stage.stop()});
  }

  /** Who reads, in which words; undefined until the words are there. */
  protected abstract get reader(): Reader | undefined;

  /** The view that was asked for; null lets the story and the width decide. */
  get view(): View | null {
    const asked = this.session.asked('view');
    return asked ? asked.view : (this.session.last?.requestedView ?? null);
  }
  set view(view: View | null) {
    this.#expect('view', view, isView(view));
    this.session.apply({type: 'view', view: isView(view) ? view : null});
  }

  /** The view in force. */
  get effectiveView(): View {
    const {state} = this.session;
    return state ? effectiveView(state) : 'sequence';
  }

  /** Id of the selected event. */
  get selected(): string | null {
    const {state} = this.session;
    return state ? state.selected : (this.session.asked('select')?.id ?? null);
  }
  set selected(id: string | null) {
    const text = textFrom(id);
    this.#expect('selected', id, text !== undefined);
    this.session.apply({type: 'select', id: text ?? null});
  }

  /** The zone that times are told in: an IANA name, `UTC` or `reader`; null is the story's own. */
  get timeZone(): string | null {
    const zone = this.session.asked('zone')?.zone ?? this.session.last?.zone ?? 'story';
    return zone === 'story' ? null : zone;
  }
  set timeZone(zone: string | null) {
    const name = textFrom(zone);
    const isKnown = name !== undefined && (name === 'reader' || name === 'story' || isTimeZone(name));
    this.#expect('time-zone', zone, isKnown);
    this.session.apply({type: 'zone', zone: isKnown ? name : 'story'});
  }

  /** Ids of the sources that are switched off. */
  get hiddenSources(): readonly string[] {
    const {state} = this.session;
    return state ? state.model.hiddenSources : (this.session.asked('sources')?.hidden ?? []);
  }
  set hiddenSources(hidden: readonly string[]) {
    const ids = textsFrom(hidden);
    this.#expect('hiddenSources', hidden, ids !== undefined);
    this.session.apply({type: 'sources', hidden: ids ?? []});
  }

  /** `newest`: the sequence begins with the latest. Null leaves it to the story. */
  get order(): ReadingOrder | null {
    const asked = this.session.asked('order');
    return asked ? asked.order : (this.session.last?.requestedOrder ?? null);
  }
  set order(order: ReadingOrder | null) {
    const isKnown = order === 'newest' || order === 'oldest';
    this.#expect('order', order, isKnown);
    this.session.apply({type: 'order', order: isKnown ? order : null});
  }

  /** What the clock opens at: a Moment, a span `a/b`, `now` or `end`. Null leaves it to the story. */
  get start(): string | null {
    const asked = this.session.asked('start');
    return asked ? asked.start : (this.session.last?.requestedStart ?? null);
  }
  set start(start: string | null) {
    const text = textFrom(start);
    this.#expect('start', start, text !== undefined);
    this.session.apply({type: 'start', start: text ?? null});
  }

  /** Hosts, separated by spaces, whose media load unasked, beside the page's own. */
  get mediaHosts(): string | null {
    const hosts = this.session.asked('mediaHosts')?.hosts ?? this.session.last?.mediaHosts ?? [];
    return hosts.length > 0 ? hosts.join(' ') : null;
  }
  set mediaHosts(hosts: string | null) {
    const text = textFrom(hosts);
    this.#expect('media-hosts', hosts, text !== undefined);
    this.session.apply({type: 'mediaHosts', hosts: (text ?? '').split(/\s+/).filter(Boolean)});
  }

  select(id: string): void {
    this.selected = id;
  }

  next(): void {
    this.session.apply({type: 'step', by: 1});
  }

  previous(): void {
    this.session.apply({type: 'step', by: -1});
  }

  /** The part of the clock that is in sight, epoch ms. `[NaN, NaN]` where no clock is shown, or the story has no time. */
  get visibleSpan(): readonly [number, number] {
    const {span} = this.#stage.sight() ?? {};
    return [span?.from ?? NaN, span?.to ?? NaN];
  }

  /** Shows a part of the clock, epoch ms. Kept within the story and its surroundings. Throws RangeError where `from` is not before `to`. */
  zoomTo(from: number, to: number): void {
    const isSpan = Number.isFinite(from) && Number.isFinite(to) && from < to;
    if (!isSpan)
      throw new RangeError(`zoomTo needs a span: ${shownValue(from)} is not before ${shownValue(to)}`);
    this.session.apply({type: 'span', span: {from: epochMs(from), to: epochMs(to)}});
  }

  /** Comes closer by a factor above 1, moves away by one below. Throws RangeError for any other factor. */
  zoomBy(factor: number): void {
    if (!(typeof factor === 'number' && factor > 0 && factor < Infinity))
      throw new RangeError(`zoomBy needs a factor above 0, not ${shownValue(factor)}`);
    this.#move((sight) => sight.zoomed(factor));
  }

  /** Moves on by a fraction of what is in sight; back where it is negative. Throws RangeError for what is no number. */
  panBy(fraction: number): void {
    if (!Number.isFinite(fraction))
      throw new RangeError(`panBy needs a fraction, not ${shownValue(fraction)}`);
    this.#move((sight) => sight.panned(fraction));
  }

  /** Shows the whole story. */
  fit(): void {
    this.session.apply({type: 'span', span: this.#stage.sight()?.whole ?? null});
  }

  /** What is shown as an SVG document of its own, its text selectable; of the table, the sequence. Empty before `updateComplete`. */
  toSVG(): string {
    return this.#stage.toSVG();
  }

  /** Starts to fetch the view that will be shown. Answers whether nothing is to be waited for. */
  protected prepare(): boolean {
    const {state} = this.session;
    const view = state ? effectiveView(state) : this.view;
    return view === null || this.#stage.prepare(view);
  }

  protected override stylesInForce(): readonly CSSResult[] {
    return this.#stage.styles;
  }

  /** The story on the screen; undefined while there is none. */
  protected storyTemplate(): TemplateResult | undefined {
    return this.#stage.template();
  }

  protected press(event: KeyboardEvent): void {
    this.#stage.press(event);
  }

  /** Selects the event of an address. Answers whether there is one. */
  protected follow(id: string, scroll: boolean): boolean {
    if (!this.session.state?.model.sequence.ids.includes(id)) return false;
    this.session.apply({type: 'select', id});
    if (scroll) this.#stage.scrollTo(id);
    return true;
  }

  protected override draw(): void {
    this.#stage.draw();
  }

  /** Resolves once the view in force is there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#stage.complete;
    return super.getUpdateComplete();
  }

  /** What is wrong is refused with a message; the default takes its place, as it does for null and undefined. */
  #expect(name: string, value: unknown, isRight: boolean): void {
    if (isRight || value === null || value === undefined) return;
    const message = `${name} cannot be ${shownValue(value)}.`;
    // Not before `silent` is there, if the page sets it in the same breath.
    queueMicrotask(() => this.silent || warn(this.localName, message));
  }

  #move(span: (sight: Sight) => Extract<Command, {type: 'span'}>['span']): void {
    const sight = this.#stage.sight();
    if (sight) this.session.apply({type: 'span', span: span(sight)});
  }
}
