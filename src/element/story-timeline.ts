import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {changesBetween, timelineEvent} from './events.ts';
import {directionOf, speak} from '../words/language.ts';
import {setStates} from './custom-states.ts';
import {HashController} from './hash.ts';
import {LanguageController} from './language-controller.ts';
import {ResizeController} from './resize.ts';
import {StorySource, type ParseStory} from './story-source.ts';
import {VisibilityController} from './visibility.ts';
import {sizeOf} from '../view/size.ts';
import {ReaderLanguage} from './reader-language.ts';
import {Session} from './session.ts';
import {Stage} from './stage.ts';
import {effectiveView, isNarrow, isView, type View} from '../state.ts';
import type {Issue} from '../story/read/issue.ts';
import type {SolvedEvent} from '../story/solve/solution.ts';
import type {Story} from '../story/story.ts';
import {titledEvents} from '../story/titled-events.ts';
import {epochMs, px} from '../time/units.ts';
import {GuardedElement} from './guarded-element.ts';
import {roomInside} from '../view/measure.ts';
import {failureTemplate, loadingTemplate} from '../view/status.ts';
import {stylesWith} from '../view/styles.ts';

/**
 * A news timeline: what is known, how well it is known, and who says so. Without anything else it shows the built-in visit.
 * Its parts and custom properties are listed in the README.
 *
 * @slot - A list to read where no script runs, while a story loads, and where it cannot be loaded.
 */
export class VisitTimeline extends GuardedElement {
  static override styles = stylesWith([], []);

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
  readonly #reader = new ReaderLanguage((former) => this.#translate(former));
  readonly #session: Session = new Session({
    changed: () => this.requestUpdate(),
    acted: (before, after) => {
      this.#stage.announce(before);
      for (const change of changesBetween(before, after, this.visibleSpan)) this.dispatchEvent(change);
    },
  });
  readonly #source = new StorySource(
    this,
    {
      receive: (input, parseStory) => this.#read(input, parseStory),
      expect: () => this.#session.expect(),
      receiveNothing: () => this.#show(this.#reader.visit, []),
      fail: (reason) => this.#fail(reason, []),
    },
    new VisibilityController(this),
  );
  readonly #hash = new HashController(this, (id, scroll) => this.#follow(id, scroll));
  readonly #stage: Stage;

  constructor() {
    super();
    this.src = null;
    this.loading = null;
    this.headingLevel = 2;
    this.messages = {};
    this.#stage = new Stage({
      root: () => this.renderRoot,
      rendered: () => this.updateComplete,
      requestUpdate: () => this.requestUpdate(),
      state: () => this.#session.state,
      reader: () => ({
        lang: this.#language.language,
        messages: this.#reader.messages(this.messages, this.#stage.dictionaries),
        headingLevel: this.headingLevel,
      }),
      act: (command) => this.#session.act(command),
    });
    this.addController({hostDisconnected: () => this.#stage.stop()});
    new ResizeController(this, () => this.#resize());
  }

  /** The story that is shown. Takes anything `parseStory` takes: an object, or JSON text. */
  get story(): Story | undefined {
    return this.#session.state?.story;
  }
  set story(input: unknown) {
    this.#source.give(input);
  }

  /** The view that was asked for; null lets the story and the width decide. */
  get view(): View | null {
    return this.#session.state?.requestedView ?? null;
  }
  set view(view: View | null) {
    this.#session.apply({type: 'view', view: isView(view) ? view : null});
  }

  /** The view in force. */
  get effectiveView(): View {
    const {state} = this.#session;
    return state ? effectiveView(state) : 'sequence';
  }

  /** Id of the selected event. */
  get selected(): string | null {
    return this.#session.state?.selected ?? null;
  }
  set selected(id: string | null) {
    this.#session.apply({type: 'select', id});
  }

  /** The zone that times are told in: an IANA name, `UTC` or `reader`; null is the story's own. */
  get timeZone(): string | null {
    const zone = this.#session.state?.zone ?? 'story';
    return zone === 'story' ? null : zone;
  }
  set timeZone(zone: string | null) {
    this.#session.apply({type: 'zone', zone: zone ?? 'story'});
  }

  /** Ids of the sources that are switched off. */
  get hiddenSources(): readonly string[] {
    return this.#session.state?.hiddenSources ?? [];
  }
  set hiddenSources(hidden: readonly string[]) {
    this.#session.apply({type: 'sources', hidden});
  }

  /** What was wrong with the story, for its author. */
  get issues(): readonly Issue[] {
    return this.#session.issues;
  }

  /** The events that are shown, in the story's order, solved. */
  get events(): readonly (SolvedEvent & {readonly title: string})[] {
    const {state} = this.#session;
    return state ? titledEvents(state.story, state.solution, this.#language.language) : [];
  }

  select(id: string): void {
    this.selected = id;
  }

  next(): void {
    this.#session.apply({type: 'step', by: 1});
  }

  previous(): void {
    this.#session.apply({type: 'step', by: -1});
  }

  /** The part of the clock that is in sight, epoch ms. `[NaN, NaN]` where no clock is shown, or the story has no time. */
  get visibleSpan(): readonly [number, number] {
    const {span} = this.#stage.sight() ?? {};
    return [span?.from ?? NaN, span?.to ?? NaN];
  }

  /** Shows a part of the clock, epoch ms. Kept within the story and its surroundings. */
  zoomTo(from: number, to: number): void {
    if (!(from < to)) throw new RangeError(`zoomTo needs a span: ${from} is not before ${to}`);
    this.#session.apply({type: 'span', span: {from: epochMs(from), to: epochMs(to)}});
  }

  /** Comes closer by a factor above 1, moves away by one below, around the middle. */
  zoomBy(factor: number): void {
    if (!(factor > 0)) throw new RangeError(`zoomBy needs a factor above 0, not ${factor}`);
    const sight = this.#stage.sight();
    if (sight) this.#session.apply({type: 'span', span: sight.zoomed(factor)});
  }

  /** Moves on by a fraction of what is in sight; back where it is negative. */
  panBy(fraction: number): void {
    const sight = this.#stage.sight();
    if (sight) this.#session.apply({type: 'span', span: sight.panned(fraction)});
  }

  /** Shows the whole story. */
  fit(): void {
    this.#session.apply({type: 'span', span: null});
  }

  /** The story as light-DOM HTML, for pages without script. Empty while there is none, and before `updateComplete`. */
  toHTML(): string {
    const {story} = this;
    const {headingLevel} = this;
    return story ? this.#stage.toHTML(story, {lang: this.#language.language, headingLevel}) : '';
  }

  /** What is shown as an SVG document of its own, its text selectable; of the table, the sequence. */
  toSVG(): string {
    return this.#stage.toSVG();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.hasUpdated) this.#source.restart();
    this.#reader.follow(this.#language.language);
    const {state, failure} = this.#session;
    setStates(this.#internals.states, {
      loading: this.#source.status === 'loading',
      failed: failure !== undefined,
      ready: state !== undefined,
      narrow: state !== undefined && isNarrow(state),
    });
  }

  protected override render(): TemplateResult {
    const lang = this.#language.language;
    const size = sizeOf(this.#session.state?.width ?? px(0));
    return html`<div
      class="root"
      lang=${lang}
      dir=${directionOf(lang)}
      data-size=${size}
      @keydown=${(event: KeyboardEvent) => this.#stage.press(event)}
    >
      ${this.#content()}
    </div>`;
  }

  /** Resolves once what reads the story's list, and the view in force, are there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#source.settled;
    await super.getUpdateComplete();
    await this.#stage.settled;
    return super.getUpdateComplete();
  }

  protected override refused(error: unknown): void {
    if (this.#session.failure === undefined) this.#fail(String(error), []);
  }

  protected override updated(): void {
    this.#stage.draw();
  }

  #content(): TemplateResult {
    const {failure} = this.#session;
    const retry =
      this.src === null && this.#source.status !== 'failed' ? undefined : (): void => this.#source.retry();
    const words = speak(this.#reader.messages(this.messages), 'sources');
    // The page's own list stays readable under either.
    if (failure !== undefined)
      return html`${failureTemplate(words, {listed: this.querySelector('li') !== null, retry})}<slot></slot>`;
    return this.#stage.template() ?? html`${loadingTemplate(words)}<slot></slot>`;
  }

  #translate(former: Story): void {
    if (this.#session.state?.story === former) this.#session.show(this.#reader.visit, []);
    this.requestUpdate();
  }

  #read(input: unknown, parseStory: ParseStory): void {
    const {story, issues} = parseStory(input, {lang: this.#language.language});
    if (story) this.#show(story, issues);
    else this.#fail(issues[0]?.message ?? '', issues);
  }

  #show(story: Story, issues: readonly Issue[]): void {
    this.#session.show(story, issues);
    this.#hash.check();
    void this.updateComplete.then(() => this.dispatchEvent(timelineEvent('timeline-ready', {issues})));
  }

  #fail(message: string, issues: readonly Issue[]): void {
    this.#session.fail(message, issues);
    void this.updateComplete.then(() =>
      this.dispatchEvent(timelineEvent('timeline-error', {message, issues})),
    );
  }

  #resize(): void {
    const width = roomInside(this);
    if (width > 0) this.#session.apply({type: 'resize', width});
  }

  #follow(id: string, scroll: boolean): boolean {
    if (!this.#session.state?.sequence.ids.includes(id)) return false;
    this.#session.apply({type: 'select', id});
    if (scroll) this.#stage.scrollTo(id);
    return true;
  }
}
