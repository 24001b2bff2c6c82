import {html, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {px} from '../time/units.ts';
import {toHTML} from '../story/html/to-html.ts';
import type {Issue} from '../story/read/issue.ts';
import {parseStory} from '../story/read/parse.ts';
import type {SolvedEvent} from '../story/solve/solution.ts';
import type {Story} from '../story/story.ts';
import {titledEvents} from '../story/titled-events.ts';
import {directionOf, speak} from '../words/language.ts';
import type {Messages, Words} from '../words/messages.ts';
import {isNarrow} from '../state.ts';
import {roomInside} from '../view/measure.ts';
import {sizeOf} from '../view/size.ts';
import {failureTemplate, loadingTemplate} from '../view/status.ts';
import {warn, warnOfIssues} from './author-console.ts';
import type {Reader} from './context-factory.ts';
import {CustomStates} from './custom-states.ts';
import {timelineEvent} from './events.ts';
import {describeFailure, type Failure} from './failure.ts';
import {HashController} from './hash.ts';
import {LanguageController} from './language-controller.ts';
import {dictionaryFiles} from './languages.ts';
import {ReaderLanguage} from './reader-language.ts';
import {RefreshController} from './refresh.ts';
import {ResizeController} from './resize.ts';
import {StorySource} from './story-source.ts';
import {stylesWith} from './styles.ts';
import {TimelineElement} from './timeline-element.ts';
import {VisibilityController} from './visibility.ts';

/** Milliseconds after which an element without any story is reported. */
const WITHOUT_STORY = 3000;

/**
 * A news timeline: what is known, how well it is known, and who says so. It shows the story that it is given, and
 * nothing else.
 *
 * @slot - A list to read where no script runs, while a story loads, and where it cannot be loaded.
 */
export class StoryTimeline extends TimelineElement {
  static override styles = stylesWith([]);

  static override properties: PropertyDeclarations = {
    story: {attribute: false, noAccessor: true},
    src: {},
    loading: {},
    headingLevel: {attribute: 'heading-level', type: Number},
    refresh: {type: Number},
    messages: {attribute: false},
  };

  /** Address of a story, fetched without credentials when the element comes near the viewport. */
  declare src: string | null;
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
  readonly #words = new ReaderLanguage(dictionaryFiles, () => this.requestUpdate());
  readonly #source = new StorySource(
    this,
    {
      receive: (input) => this.#read(input),
      expect: () => this.session.expect(),
      receiveNothing: (wasGiven) => this.receiveNothing(wasGiven),
      fail: (failure) => this.#fail(failure, []),
    },
    new VisibilityController(this),
  );
  readonly #hash = new HashController(this, (id, scroll) => this.follow(id, scroll));
  #missing: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.src = null;
    this.loading = null;
    this.headingLevel = 2;
    this.refresh = null;
    this.messages = {};
    this.addController({hostDisconnected: () => clearTimeout(this.#missing)});
    new ResizeController(this, () => this.#resize());
    new RefreshController(this, () => void this.#source.refresh());
  }

  /** The story that is shown. Takes anything `parseStory` takes, an object or JSON text; undefined takes it back. */
  get story(): Story | undefined {
    return this.session.state?.model.story;
  }
  set story(input: Story | string | object | undefined) {
    this.#source.give(input);
  }

  /** What was wrong with the story, for its author. */
  get issues(): readonly Issue[] {
    return this.session.issues;
  }

  /** The events that are shown, in the story's order, solved. */
  get events(): readonly (SolvedEvent & {readonly title: string})[] {
    const {model} = this.session.state ?? {};
    return model ? titledEvents(model.story, model.solution, this.language) : [];
  }

  /** The story as light-DOM HTML, for pages without script. Empty while there is none. */
  toHTML(): string {
    const {story, headingLevel, language: lang} = this;
    return story ? toHTML(story, {lang, headingLevel}) : '';
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
    const messages = this.#messages();
    return messages && {lang: this.language, messages, headingLevel: this.headingLevel};
  }

  /** The page gives no story: what it wrote is shown as it is. `wasGiven`: it gave one before. */
  protected receiveNothing(_wasGiven: boolean): void {
    this.session.clear();
    clearTimeout(this.#missing);
    this.#missing = setTimeout(() => {
      if (!this.silent && !this.session.state)
        warn(this.localName, 'no story was given: set "src" or "story", or write a list inside.');
    }, WITHOUT_STORY);
  }

  /** Shows a story that was read already. */
  protected show(story: Story, issues: readonly Issue[]): void {
    clearTimeout(this.#missing);
    this.session.show(story, issues);
    this.#hash.check();
    if (!this.silent) warnOfIssues(this.localName, issues);
    void this.updateComplete.then(() => this.dispatchEvent(timelineEvent('timeline-ready', {issues})));
  }

  /** A file of the component did not arrive. */
  protected failToLoad(): void {
    this.#fail({kind: 'part'}, []);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') && this.hasUpdated) this.#source.restart();
    this.#words.follow(this.language);
    const {state, failure} = this.session;
    this.#states.set({
      loading: this.#source.status === 'loading',
      failed: failure !== undefined,
      ready: state !== undefined && this.reader !== undefined,
      narrow: state !== undefined && isNarrow(state),
    });
  }

  protected override render(): TemplateResult {
    return html`<div
      class="root"
      lang=${this.language}
      dir=${directionOf(this.language)}
      data-size=${sizeOf(this.session.state?.width ?? px(0))}
      @keydown=${(event: KeyboardEvent) => this.press(event)}
    >
      ${this.storyTemplate() ?? this.#pageContent()}
    </div>`;
  }

  /** Resolves once what the page holds is read, and the words and the view in force are there too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([this.#source.settled, this.#words.settled]);
    return super.getUpdateComplete();
  }

  protected override refused(error: unknown): void {
    if (!this.silent) warn(this.localName, `could not be drawn. ${String(error)}`);
    this.#states.set({failed: true, ready: false});
  }

  /** What the page wrote stays where it is until the drawing replaces it; a message stands after it. */
  #pageContent(): TemplateResult {
    const messages = this.#messages();
    return html`<slot></slot>${messages && this.#notice(speak(messages, 'sources'))}`;
  }

  #notice(words: Words): TemplateResult | undefined {
    const {failure} = this.session;
    if (failure) return failureTemplate(words, describeFailure(failure, words), () => this.#source.retry());
    const isEmpty = this.childElementCount === 0;
    return isEmpty && this.#source.status === 'loading' ? loadingTemplate(words) : undefined;
  }

  #messages(): Messages | undefined {
    const {messages} = this;
    // The page may have set anything.
    return this.#words.messages(typeof messages === 'object' && messages !== null ? messages : NONE);
  }

  #read(input: unknown): void {
    const {story, issues} = parseStory(input, {lang: this.language});
    if (story) return this.show(story, issues);
    if (!this.silent) warnOfIssues(this.localName, issues);
    this.#fail({kind: issues[0]?.code === 'not-json' ? 'json' : 'story'}, issues);
  }

  #fail(failure: Failure, issues: readonly Issue[]): void {
    clearTimeout(this.#missing);
    this.session.fail(failure, issues);
    void this.updateComplete.then(() => {
      const messages = this.#messages();
      const said = messages ? describeFailure(failure, speak(messages, 'sources')) : failure.kind;
      const message = issues[0]?.message ?? said;
      if (!this.silent && issues.length === 0) warn(this.localName, message);
      this.dispatchEvent(timelineEvent('timeline-error', {message, issues}));
    });
  }

  #resize(): void {
    const width = roomInside(this.ground);
    if (width > 0) this.session.apply({type: 'resize', width});
  }
}

const NONE = {};
