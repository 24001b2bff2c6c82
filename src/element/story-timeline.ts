import {html, nothing, type CSSResult, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {TemplateResult} from 'lit';
import {px} from '../time/units.ts';
import {toHTML} from '../story/html/to-html.ts';
import type {Issue} from '../story/read/issues/issue.ts';
import {readStory} from '../story/read/read-story.ts';
import type {SolvedEvent} from '../story/solve/solution.ts';
import type {StoryInput} from '../story/story-input.ts';
import type {Story} from '../story/story.ts';
import {titledEvents} from '../story/titled-events.ts';
import {directionOf, speak} from '../words/language.ts';
import {isNarrow} from '../state.ts';
import {roomInside} from '../view/measure.ts';
import {sizeOf} from '../view/size.ts';
import {failureTemplate, loadingTemplate} from '../view/status.ts';
import {asWritten} from './page/as-written.ts';
import {warn, warnOfIssues} from './page/author-console.ts';
import type {Reader} from './context-factory.ts';
import {CustomStates} from './page/custom-states.ts';
import {timelineEvent} from './events.ts';
import {describeFailure, failureText, type Failure} from './failure.ts';
import {HashController} from './page/hash.ts';
import {LanguageController} from './page/language-controller.ts';
import {dictionaryFiles} from './languages.ts';
import {numberFrom, textFrom} from './page/page-values.ts';
import {ReaderLanguage} from './reader-language.ts';
import {RefreshController} from './page/refresh.ts';
import {ResizeController} from './page/resize.ts';
import {StorySource} from './page/story-source.ts';
import {TimelineElement} from './timeline-element.ts';
import {VisibilityController} from './page/visibility.ts';

/** Milliseconds after which an element without any story is reported. */
const WITHOUT_STORY = 3000;

/**
 * A news timeline: what is known, how well it is known, and who says so. It shows nothing but its story.
 *
 * @slot - A list to read where no script runs, while a story loads, and where it cannot be loaded.
 */
export class StoryTimeline extends TimelineElement {
  static override properties: PropertyDeclarations = {
    story: {attribute: false, noAccessor: true},
    src: {noAccessor: true},
    loading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    refresh: {type: Number},
    messages: {attribute: false},
  };

  /** `eager` fetches `src` at once. */
  declare loading: string | null;
  /** Level of the component's own heading, 2 to 6. Default 2. */
  declare headingLevel: number;
  /** Seconds, at least 15, after which `src` is asked again while the element is in sight; null for never. */
  declare refresh: number | null;
  /** Strings of the interface to say differently, by key. */
  declare messages: object;

  readonly #states = new CustomStates(this.attachInternals());
  readonly #language = new LanguageController(this);
  readonly #words = new ReaderLanguage(dictionaryFiles, (failed) =>
    failed ? this.#withoutWords() : this.requestUpdate(),
  );
  readonly #source = new StorySource(
    this,
    {
      receive: (input, told) => this.#read(input, told),
      expect: () => this.session.expect(),
      receiveNothing: (wasGiven) => this.receiveNothing(wasGiven),
      fail: (failure, issues) => this.#fail(failure, issues),
      language: () => this.language,
    },
    new VisibilityController(this),
  );
  readonly #hash = new HashController(this, (id, scroll) => this.follow(id, scroll));
  readonly #press = (event: KeyboardEvent): void => this.press(event);
  #src: string | null = null;
  #withoutStory: ReturnType<typeof setTimeout> | undefined;
  /** Is the story on the screen, and no longer the page's own content? */
  #isShown = false;
  /** What was last told on the console of a drawing that failed. */
  #thrown = '';

  constructor() {
    super();
    this.loading = null;
    this.headingLevel = 2;
    this.refresh = null;
    this.messages = {};
    this.addController({
      hostConnected: () => this.#expectStory(),
      hostDisconnected: () => clearTimeout(this.#withoutStory),
    });
    new ResizeController(this, () => this.#resize());
    new RefreshController(this, () => void this.#source.refresh());
  }

  /** The story that is shown. Takes an object or JSON text, as `parseStory` does; undefined takes it back. */
  get story(): Story | undefined {
    return this.session.told?.story;
  }
  set story(input: StoryInput | string | undefined) {
    this.#source.give(input);
  }

  /** Address of a story, fetched without credentials when the element comes near the viewport. */
  get src(): string | null {
    return this.#src;
  }
  set src(src: string | null) {
    const former = this.#src;
    this.#src = textFrom(src) ?? null;
    this.requestUpdate('src', former);
  }

  /** What was wrong with the story, for its author. */
  get issues(): readonly Issue[] {
    return this.session.issues;
  }

  /** The events that are shown, in the story's order, solved. */
  get events(): readonly (SolvedEvent & {readonly title: string})[] {
    const model = this.session.told;
    return model ? titledEvents(model.story, model.solution, this.language) : [];
  }

  /** The story as light-DOM HTML, for pages without script. Empty while there is none. */
  toHTML(): string {
    const {story, language: lang} = this;
    return story ? toHTML(story, {lang, headingLevel: numberFrom(this.headingLevel) ?? 2}) : '';
  }

  /** Did the page ever give a story? */
  protected get wasGiven(): boolean {
    return this.#source.wasGiven;
  }

  /** The reader's language tag. */
  protected get language(): string {
    return this.#language.language;
  }

  protected override get reader(): Reader | undefined {
    const messages = this.#words.messages(this.messages);
    return messages && {lang: this.language, messages, headingLevel: numberFrom(this.headingLevel) ?? 2};
  }

  /** The page gives no story: what it wrote is shown as it is. `wasGiven`: it gave one before. */
  protected receiveNothing(_wasGiven: boolean): void {
    this.session.clear();
    this.#expectStory();
  }

  /** Shows a story that needs no reading. */
  protected show(story: Story): void {
    this.session.show(story);
    this.#tell();
  }

  /** Is a story, or what it needs to be shown, on its way? */
  protected get isLoading(): boolean {
    return this.#source.status === 'loading' || this.session.state !== undefined;
  }

  /** A file of the component did not arrive. */
  protected failToLoad(): void {
    this.#fail({kind: 'part'});
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.hasUpdated) this.#source.restart();
    this.#words.follow(this.language);
    const {state, failure} = this.session;
    const isComplete = this.prepare();
    const hasPageContent = !this.#isShown && this.childElementCount > 0;
    this.#isShown = state !== undefined && this.reader !== undefined && (isComplete || !hasPageContent);
    const hasFailed = failure !== undefined || this.#words.failed;
    this.#states.set({
      loading: this.isLoading && !this.#isShown && !hasFailed,
      failed: hasFailed,
      ready: this.#isShown,
      narrow: state !== undefined && isNarrow(state),
    });
  }

  protected override render(): TemplateResult {
    if (this.#isShown) return this.#root(this.storyTemplate());
    // What the page wrote inherits nothing from the drawing's root, and stands before any message.
    const notice = this.#notice();
    return html`<slot></slot>${notice ? this.#root(notice) : nothing}`;
  }

  protected override stylesInForce(): readonly CSSResult[] {
    const styles = super.stylesInForce();
    return this.#isShown || this.childElementCount === 0 ? styles : [...styles, asWritten];
  }

  /** Resolves once what the page holds is read, and the words and the view in force are there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#source.complete, this.#words.complete]);
    return super.getUpdateComplete();
  }

  protected override renderingThrew(error: unknown): string | undefined {
    this.#isShown = false;
    this.#states.set({failed: true, ready: false});
    this.drawingThrew(error);
    return this.#words.dictionary?.failed;
  }

  protected override drawingThrew(error: unknown): void {
    const thrown = textFrom(error) ?? 'Something was thrown.';
    if (!this.silent && thrown !== this.#thrown) warn(this.localName, `could not be drawn. ${thrown}`);
    this.#thrown = thrown;
  }

  #root(content: TemplateResult | undefined): TemplateResult {
    return html`<div
      class="root"
      lang=${this.language}
      dir=${directionOf(this.language)}
      data-size=${sizeOf(this.session.state?.width ?? px(0))}
      @keydown=${this.#press}
    >
      ${content}
    </div>`;
  }

  /** What stands after the page's content while there is no story. */
  #notice(): TemplateResult | undefined {
    const messages = this.#words.messages(this.messages);
    if (!messages) return undefined;
    const words = speak(messages, 'sources');
    const {failure} = this.session;
    if (failure) return failureTemplate(words, describeFailure(failure, words), () => this.#retry());
    return this.childElementCount === 0 && this.isLoading ? loadingTemplate(words) : undefined;
  }

  #retry(): void {
    this.#words.retry();
    this.#source.retry();
  }

  #expectStory(): void {
    clearTimeout(this.#withoutStory);
    this.#withoutStory = setTimeout(() => {
      const {state, failure} = this.session;
      if (!this.silent && !this.isLoading && !state && !failure)
        warn(this.localName, 'no story was given: set "src" or "story", or write a list inside.');
    }, WITHOUT_STORY);
  }

  #read(input: unknown, told?: readonly Issue[]): void {
    this.session.read(readStory(input, {lang: this.language}), told);
    this.#tell();
  }

  #fail(failure: Failure, issues: readonly Issue[] = []): void {
    this.session.fail(failure, issues);
    this.#tell();
  }

  /** Tells the page and its author what became of the last story, once it is on the screen. */
  #tell(): void {
    clearTimeout(this.#withoutStory);
    const {failure, issues} = this.session;
    if (!failure) this.#hash.check();
    void this.updateComplete.then(() => {
      // Another story may have taken its place.
      if (issues !== this.session.issues) return;
      if (failure) this.#report(failure, issues);
      else if (this.#isShown) this.#welcome(issues);
    });
  }

  #welcome(issues: readonly Issue[]): void {
    if (!this.silent) warnOfIssues(this.localName, issues);
    this.dispatchEvent(timelineEvent('timeline-ready', {issues}));
  }

  #report(failure: Failure, issues: readonly Issue[]): void {
    const said = failureText(failure, this.#words.messages(this.messages));
    if (!this.silent && issues.length > 0) warnOfIssues(this.localName, issues);
    else if (!this.silent) warn(this.localName, said);
    this.dispatchEvent(timelineEvent('timeline-error', {message: issues[0]?.message ?? said, issues}));
  }

  /** No dictionary arrived, not even the English one: the page's own content stays. */
  #withoutWords(): void {
    this.requestUpdate();
    void this.updateComplete.then(() => this.#report({kind: 'part'}, []));
  }

  #resize(): void {
    const width = roomInside(this.ground);
    if (width > 0) this.session.apply({type: 'resize', width});
  }
}
