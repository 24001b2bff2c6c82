/** What one element shows: the state of a story, or why there is none. */
import {initialState, update, type Command, type TimelineState} from '../state.ts';
import type {Issue} from '../story/read/issue.ts';
import type {Story} from '../story/story.ts';

export interface SessionListener {
  /** Something is to be shown anew. */
  changed(): void;
  /** A person's action led from one state to another. */
  acted(before: TimelineState, after: TimelineState): void;
}

export class Session {
  readonly #listener: SessionListener;
  #state: TimelineState | undefined;
  #failure: string | undefined;
  #issues: readonly Issue[] = [];
  #expecting = true;
  /** What the page asked for while a story was on its way. */
  #asked: readonly Command[] = [];

  constructor(listener: SessionListener) {
    this.#listener = listener;
  }

  /** Undefined before there is a story, and where none can be shown. */
  get state(): TimelineState | undefined {
    return this.#failure === undefined ? this.#state : undefined;
  }

  /** Why no story can be shown; undefined where one can, or none was tried yet. */
  get failure(): string | undefined {
    return this.#failure;
  }

  get issues(): readonly Issue[] {
    return this.#issues;
  }

  show(story: Story, issues: readonly Issue[]): void {
    const asked = this.#asked;
    this.#asked = [];
    this.#expecting = false;
    this.#failure = undefined;
    this.#issues = issues;
    const shown = this.#state ? update(this.#state, {type: 'story', story}) : initialState(story);
    this.#state = asked.reduce(update, shown);
    this.#listener.changed();
  }

  /** Another story is on its way: what the page asks for meanwhile is meant for that one too. */
  expect(): void {
    this.#expecting = true;
  }

  fail(reason: string, issues: readonly Issue[]): void {
    this.#expecting = false;
    this.#failure = reason;
    this.#issues = issues;
    this.#listener.changed();
  }

  /** A change that the page made, or the window. Remembered until there is a story. */
  apply(command: Command): void {
    if (this.#expecting || !this.#state) this.#asked = [...this.#asked, command];
    this.#change(command);
  }

  #change(command: Command): void {
    if (!this.#state) return;
    const next = update(this.#state, command);
    if (next === this.#state) return;
    this.#state = next;
    this.#listener.changed();
  }

  /** A change that a person made, of the story on the screen: the page is told. */
  act(command: Command): void {
    const before = this.#state;
    this.#change(command);
    if (before && this.#state && this.#state !== before) this.#listener.acted(before, this.#state);
  }
}
