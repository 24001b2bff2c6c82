import {html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {timelineEvent, type VisitTimelineEventMap} from './events.ts';
import {directionOf, mergeMessages, resolveMessages, speak} from './i18n/language.ts';
import type {Messages} from './i18n/messages.ts';
import {copyAddress} from './interact/copy-address.ts';
import {HashController} from './interact/hash.ts';
import {commandOf} from './interact/keyboard.ts';
import {LanguageController} from './interact/language.ts';
import {ResizeController} from './interact/resize.ts';
import {StorySource} from './interact/story-source.ts';
import {VisibilityController} from './interact/visibility.ts';
import {sizeOf} from './layout/geometry.ts';
import {
  effectiveView,
  initialState,
  isNarrow,
  update,
  type Command,
  type TimelineState,
  type View,
} from './state.ts';
import type {Issue} from './story/issue.ts';
import {parseStory} from './story/parse.ts';
import type {SolvedEvent} from './story/solution.ts';
import type {Story} from './story/story.ts';
import {localText} from './story/text.ts';
import {toHTML} from './story/to-html.ts';
import {px} from './time/units.ts';
import {announcement} from './view/announce.ts';
import type {ViewContext} from './view/context.ts';
import {focusScrubber, focusTitle, hold, release, reveal} from './view/focus.ts';
import {roomInside} from './view/measure.ts';
import {SequenceDrawing} from './view/sequence-drawing.ts';
import {failureTemplate, loadingTemplate} from './view/status.ts';
import {styles} from './view/styles/styles.ts';
import {ContextFactory, timelineTemplate} from './view/timeline-view.ts';
import {visit} from './visit/visit.ts';

/**
 * A news timeline: what is known, how well it is known, and who says so. Without anything else it shows the built-in visit.
 *
 * @slot - A list to read where no script runs, while a story loads, and where it cannot be loaded.
 * @csspart title - The heading.
 * @csspart event - A row of the sequence.
 * @csspart card - The open card of an event.
 * @cssprop --visit-timeline-ink - Titles, text, stated lines; `-ink-2`, `-ink-3`, `-edge`, `-rule`, `-paper`, `-surface` likewise.
 * @cssprop --visit-timeline-group-1 - Colour of the first group; to `-group-6`.
 * @cssprop --visit-timeline-heading-font - Font family of headings. Default: the page's.
 * @cssprop --visit-timeline-padding - Padding at both sides. Default: 0.
 */
export class VisitTimeline extends LitElement {
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    src: {},
    view: {noAccessor: true},
    selected: {noAccessor: true},
    timeZone: {attribute: 'time-zone', noAccessor: true},
    headingLevel: {attribute: 'heading-level', type: Number},
    messages: {attribute: false},
    loading: {},
  };

  /** Address of a story, fetched without credentials when the element comes near the viewport. */
  declare src: string | null;
  /** `eager` fetches `src` at once. */
  declare loading: string | null;
  /** Level of the component's own heading, 2 to 6. Default 2. */
  declare headingLevel: number;
  /** Strings of the interface to say differently, by key. */
  declare messages: object;

  readonly #internals = this.attachInternals();
  readonly #language = new LanguageController(this);
  readonly #source = new StorySource(
    this,
    {
      receive: (input) => this.#read(input),
      receiveNothing: () => this.#show(visit, []),
      fail: (reason) => this.#fail(reason, []),
    },
    new VisibilityController(this),
  );
  readonly #hash = new HashController(this, (id, scroll) => this.#follow(id, scroll));
  readonly #contexts = new ContextFactory();
  readonly #drawing = new SequenceDrawing();
  #announcement = '';
  #dictionary: Messages | undefined;
  #state: TimelineState | undefined;
  #issues: readonly Issue[] = [];
  #failure: string | undefined;
  /** What the page asked for before there was a story. */
  #asked: readonly Command[] = [];

  constructor() {
    super();
    this.src = null;
    this.loading = null;
    this.headingLevel = 2;
    this.messages = {};
    this.addController({hostDisconnected: () => this.#drawing.stop()});
    new ResizeController(this, () => this.#resize());
  }

  /** The story that is shown. Takes anything `parseStory` takes: an object, or JSON text. */
  get story(): Story | undefined {
    return this.#state?.story;
  }
  set story(input: unknown) {
    this.#source.give(input);
  }

  /** The view that was asked for; null lets the story and the width decide. */
  get view(): View | null {
    return this.#state?.requestedView ?? null;
  }
  set view(view: View | null) {
    const known = view === 'sequence' || view === 'clock' || view === 'table';
    this.#apply({type: 'view', view: known ? view : null});
  }

  /** The view in force. */
  get effectiveView(): View {
    return this.#state ? effectiveView(this.#state) : 'sequence';
  }

  /** Id of the selected event. */
  get selected(): string | null {
    return this.#state?.selected ?? null;
  }
  set selected(id: string | null) {
    this.#apply({type: 'select', id});
  }

  /** The zone that times are told in: an IANA name, `UTC` or `reader`; null is the story's own. */
  get timeZone(): string | null {
    const zone = this.#state?.zone ?? 'story';
    return zone === 'story' ? null : zone;
  }
  set timeZone(zone: string | null) {
    this.#apply({type: 'zone', zone: zone ?? 'story'});
  }

  /** Ids of the sources that are switched off. */
  get hiddenSources(): readonly string[] {
    return this.#state?.hiddenSources ?? [];
  }
  set hiddenSources(hidden: readonly string[]) {
    this.#apply({type: 'sources', hidden});
  }

  /** What was wrong with the story, for its author. */
  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** The events that are shown, in the story's order, solved. */
  get events(): readonly (SolvedEvent & {readonly title: string})[] {
    const state = this.#state;
    if (!state) return [];
    const titles = new Map(state.story.events.map(({id, title}) => [id, title]));
    const {language} = this.#language;
    return state.solution.events.map((event) => ({
      ...event,
      title: localText(titles.get(event.id) ?? '', language, state.story.lang).text,
    }));
  }

  /** Selects an event, as the page; fires no event. */
  select(id: string): void {
    this.selected = id;
  }

  next(): void {
    this.#apply({type: 'step', by: 1});
  }

  previous(): void {
    this.#apply({type: 'step', by: -1});
  }

  /** The story as light-DOM HTML, for pages without script. Empty while there is none. */
  toHTML(): string {
    const {story} = this;
    return story ? toHTML(story, {lang: this.#language.language, headingLevel: this.headingLevel}) : '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.hasUpdated) this.#source.restart();
    this.#dictionary = undefined;
    const {status} = this.#source;
    this.#mark('loading', status === 'loading');
    this.#mark('failed', this.#failure !== undefined);
    this.#mark('ready', this.#state !== undefined && this.#failure === undefined);
    this.#mark('narrow', this.#state !== undefined && isNarrow(this.#state));
  }

  protected override render(): TemplateResult {
    const lang = this.#language.language;
    const size = sizeOf(this.#state?.width ?? px(0));
    return html`<div
      class="root"
      lang=${lang}
      dir=${directionOf(lang)}
      data-size=${size}
      @keydown=${this.#press}
    >
      ${this.#content()}
    </div>`;
  }

  protected override updated(): void {
    if (this.#state) this.#drawing.show(this.renderRoot, this.#state, directionOf(this.#language.language));
  }

  #content(): TemplateResult {
    if (this.#failure !== undefined) {
      const retry = this.src === null ? undefined : (): void => this.#source.restart();
      return failureTemplate(speak(this.#messages(), 'sources'), retry);
    }
    const context = this.#context();
    if (context) return timelineTemplate(context, this.#announcement);
    return loadingTemplate(speak(this.#messages(), 'sources'));
  }

  #context(): ViewContext | undefined {
    if (!this.#state) return undefined;
    const {headingLevel} = this;
    const reader = {lang: this.#language.language, messages: this.#messages(), headingLevel};
    return this.#contexts.create(this.#state, reader, {
      dispatch: (command) => this.#act(command),
      step: (by) => void this.#step(by),
      copyLink: (id) => void this.#copyLink(id),
    });
  }

  #messages(): Messages {
    this.#dictionary ??= mergeMessages(resolveMessages(this.#language.language), this.messages);
    return this.#dictionary;
  }

  #read(input: unknown): void {
    const {story, issues} = parseStory(input, {lang: this.#language.language});
    if (story) this.#show(story, issues);
    else this.#fail(issues[0]?.message ?? '', issues);
  }

  #show(story: Story, issues: readonly Issue[]): void {
    this.#failure = undefined;
    this.#issues = issues;
    const asked = this.#asked;
    this.#asked = [];
    this.#state = this.#state
      ? update(this.#state, {type: 'story', story})
      : asked.reduce(update, initialState(story));
    this.#hash.check();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#fire('timeline-ready', {issues}));
  }

  #fail(message: string, issues: readonly Issue[]): void {
    this.#failure = message;
    this.#issues = issues;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#fire('timeline-error', {message, issues}));
  }

  #resize(): void {
    const width = roomInside(this);
    if (width > 0) this.#apply({type: 'resize', width});
  }

  /** A change that the page made, or the window. */
  #apply(command: Command): void {
    if (!this.#state) {
      this.#asked = [...this.#asked, command];
      return;
    }
    const next = update(this.#state, command);
    if (next === this.#state) return;
    this.#state = next;
    this.requestUpdate();
  }

  /** A change that a person made: the page is told, and so is a screen reader. */
  #act(command: Command): void {
    const before = this.#state;
    this.#apply(command);
    const after = this.#state;
    const context = this.#context();
    if (!before || !after || !context || before === after) return;
    this.#announcement = announcement(before, context);
    if (after.selected !== before.selected) this.#fire('timeline-select', {id: after.selected});
    if (after.hiddenSources !== before.hiddenSources) {
      this.#fire('timeline-sources', {hiddenSources: after.hiddenSources});
    }
    if (effectiveView(after) !== effectiveView(before))
      this.#fire('timeline-view', {view: effectiveView(after)});
  }

  async #step(by: 1 | -1): Promise<void> {
    const held = hold(this.renderRoot, by);
    this.#act({type: 'step', by});
    await this.updateComplete;
    if (held) release(this.renderRoot, held);
  }

  async #copyLink(id: string): Promise<void> {
    if (await copyAddress(id)) return this.#act({type: 'copied', id});
    this.#announcement = this.#messages().copyFailed;
    this.requestUpdate();
  }

  /** Keys count only inside the sequence, and not on the buttons and links of a card. */
  readonly #press = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0];
    if (!(target instanceof Element) || event.defaultPrevented) return;
    if (event.key === 'Escape') return this.#close(target, event);
    if (!target.matches('.scrubber, [data-title]')) return;
    if (event.key === 'Enter' && target.matches('.scrubber')) return this.#enter(event);
    const command = commandOf(event, directionOf(this.#language.language));
    if (!command) return;
    event.preventDefault();
    this.#act(command);
    void this.updateComplete.then(() => {
      const id = this.selected;
      if (id === null) return;
      if (target.matches('[data-title]')) focusTitle(this.renderRoot, id);
      reveal(this.renderRoot, id, 'nearest');
    });
  };

  #enter(event: KeyboardEvent): void {
    event.preventDefault();
    if (this.selected === null) this.#act({type: 'first'});
    void this.updateComplete.then(() => focusTitle(this.renderRoot, this.selected ?? ''));
  }

  /** Escape closes the card; focus goes back to its row, or stays on the scrubber. */
  #close(target: Element, event: KeyboardEvent): void {
    const id = this.selected;
    if (id === null || !target.closest('.columns')) return;
    event.preventDefault();
    this.#act({type: 'select', id: null});
    void this.updateComplete.then(() => {
      if (target.matches('.scrubber')) focusScrubber(this.renderRoot);
      else focusTitle(this.renderRoot, id);
    });
  }

  #follow(id: string, scroll: boolean): boolean {
    if (!this.#state?.sequence.ids.includes(id)) return false;
    this.#apply({type: 'select', id});
    if (scroll) void this.updateComplete.then(() => reveal(this.renderRoot, id, 'start'));
    return true;
  }

  #fire<Name extends keyof VisitTimelineEventMap>(
    name: Name,
    detail: VisitTimelineEventMap[Name]['detail'],
  ): void {
    this.dispatchEvent(timelineEvent(name, detail));
  }

  #mark(state: string, on: boolean): void {
    if (on) this.#internals.states.add(state);
    else this.#internals.states.delete(state);
  }
}
