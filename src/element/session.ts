/** What one element shows: the state of a story, or why there is none. */
import {initialState, update, type Command, type Losses, type TimelineState} from '../state.ts';
import {storyIssues, type StoryReading} from '../story/read/read-story.ts';
import type {Model} from '../story/model.ts';
import type {Issue} from '../story/read/issues/issue.ts';
import type {Story} from '../story/story.ts';
import type {Failure} from './failure.ts';

export interface SessionListener {
  /** Something is to be shown anew. */
  changed(): void;
  /** Does somebody read what rows that come would move? */
  isRead(): boolean;
  /** A story came while another was shown. */
  received(before: TimelineState): void;
  /** A person's action led from one state to another. */
  acted(before: TimelineState, after: TimelineState): void;
}

type CommandOf<Type extends Command['type']> = Extract<Command, {readonly type: Type}>;

/** What a page may ask for before there is a story: properties, of which the last value counts. */
const SETTINGS: ReadonlySet<Command['type']> = new Set([
  'select',
  'view',
  'sources',
  'zone',
  'span',
  'order',
  'start',
  'mediaHosts',
  'resize',
]);

export class Session {
  readonly #listener: SessionListener;
  readonly #asked = new Map<Command['type'], Command>();
  #state: TimelineState | undefined;
  #failure: Failure | undefined;
  #issues: readonly Issue[] = [];
  #expecting = true;
  /** False where the page took its story back. */
  #given = false;

  constructor(listener: SessionListener) {
    this.#listener = listener;
  }

  /** Undefined before there is a story, and where none can be shown. */
  get state(): TimelineState | undefined {
    return this.#failure === undefined && this.#given ? this.#state : undefined;
  }

  /** The state of the last story, shown or not. What the page set outlasts its story. */
  get last(): TimelineState | undefined {
    return this.#state;
  }

  /** Of the story that was given last: it may not be shown yet. */
  get told(): Model | undefined {
    return this.state && (this.state.waiting ?? this.state).model;
  }

  /** Why no story can be shown; undefined where one can, or none was tried yet. */
  get failure(): Failure | undefined {
    return this.#failure;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  /** What the page asked for and no story has been told yet. */
  asked<Type extends Command['type']>(type: Type): CommandOf<Type> | undefined {
    return this.#asked.get(type) as CommandOf<Type> | undefined;
  }

  /**
   * Shows a story that was read. Its contradictions are those of the model's solution: nothing is solved twice. `told`:
   * what was wrong with the document that it comes from.
   */
  read(reading: StoryReading, told: readonly Issue[] = []): void {
    const {story, unreadable, lost} = reading;
    if (!story) return this.fail(noStory(reading), [...told, ...storyIssues(reading)]);
    const issuesOf = ({solution}: Model): readonly Issue[] => [...told, ...storyIssues(reading, solution)];
    this.#show(story, {unreadable, lost}, issuesOf);
  }

  /** Shows a story that needs no reading. */
  show(story: Story): void {
    this.#show(story);
  }

  /** `issuesOf`: what is wrong with the story, given its model. */
  #show(story: Story, losses?: Losses, issuesOf: (model: Model) => readonly Issue[] = () => []): void {
    const told = losses ? {losses} : {};
    const before = this.state;
    const isRead = before !== undefined && this.#listener.isRead();
    const shown = this.#state
      ? update(this.#state, {type: 'story', story, ...told, isRead})
      : initialState(story, losses);
    this.#issues = issuesOf((shown.waiting ?? shown).model);
    this.#state = [...this.#asked.values()].reduce(update, shown);
    this.#asked.clear();
    this.#expecting = false;
    this.#failure = undefined;
    this.#given = true;
    this.#listener.changed();
    if (before) this.#listener.received(before);
  }

  /** Another story is on its way: what the page asks for meanwhile is meant for that one too. */
  expect(): void {
    this.#expecting = true;
  }

  /** The page took its story back: nothing is shown. */
  clear(): void {
    this.#given = false;
    this.#failure = undefined;
    this.#issues = [];
    this.#expecting = true;
    this.#listener.changed();
  }

  fail(failure: Failure, issues: readonly Issue[]): void {
    this.#expecting = false;
    this.#failure = failure;
    this.#issues = issues;
    this.#listener.changed();
  }

  /** A change that the page made, or the window. A setting is kept for the story that is on its way. */
  apply(command: Command): void {
    if ((this.#expecting || !this.state) && SETTINGS.has(command.type))
      this.#asked.set(command.type, command);
    this.#change(command);
  }

  /** Applies a reader's command, and tells the listener what it changed. */
  act(command: Command): void {
    const before = this.#state;
    this.#change(command);
    if (before && this.#state && this.#state !== before) this.#listener.acted(before, this.#state);
  }

  #change(command: Command): void {
    if (!this.#state) return;
    const next = update(this.#state, command);
    if (next === this.#state) return;
    this.#state = next;
    this.#listener.changed();
  }
}

/** Text that is no JSON, or JSON that is no story. */
const noStory = ({log}: StoryReading): Failure => ({
  kind: log.findings[0]?.code === 'not-json' ? 'json' : 'story',
});
