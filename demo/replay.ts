import type {Story} from '../src/index.ts';

type Told = Story['events'][number];

/** What a reader had been told before an event was corrected. */
export interface Correction {
  readonly id: string;
  /** The events after which it was corrected. */
  readonly after: number;
  readonly before: Partial<Told>;
}

/** The story as it stood after `count` events: a later correction is not known yet. */
export function storyAfter(story: Story, count: number, corrections: readonly Correction[]): Story {
  const events = story.events.slice(0, count).map((event) => {
    const correction = corrections.find(({id, after}) => id === event.id && count < after);
    if (!correction) return event;
    const {updated: _, ...asItWas} = {...event, ...correction.before};
    return asItWas;
  });
  const last = events.at(-1)?.when;
  return {...story, ...(typeof last === 'string' && {updated: last}), events};
}

/** The first number of events that a replay shows. */
const AT_FIRST = 6;

/** Milliseconds between two updates. */
const PACE = 8000;

export interface ReplayState {
  readonly count: number;
  readonly total: number;
  readonly state: 'running' | 'paused' | 'ended';
}

/**
 * A live blog that has no server: hands its story over as it stood after each event, one event at a time, until the last. It
 * waits while the element is out of sight. `show` takes the story, `tell` hears how far it is.
 */
export class Replay {
  readonly #story: Story;
  readonly #corrections: readonly Correction[];
  readonly #show: (story: Story) => void;
  readonly #tell: (state: ReplayState) => void;
  #count = AT_FIRST;
  #isPaused = false;
  #isInSight = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    story: Story,
    corrections: readonly Correction[],
    {show, tell}: {show: (story: Story) => void; tell: (state: ReplayState) => void},
  ) {
    this.#story = story;
    this.#corrections = corrections;
    this.#show = show;
    this.#tell = tell;
    this.#hand();
  }

  set isInSight(isInSight: boolean) {
    this.#isInSight = isInSight;
    this.#wait();
  }

  /** The one button: pauses, goes on, and begins again after the end. */
  press(): void {
    if (this.#hasEnded) [this.#count, this.#isPaused] = [AT_FIRST, false];
    else this.#isPaused = !this.#isPaused;
    this.#hand();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  get #hasEnded(): boolean {
    return this.#count >= this.#story.events.length;
  }

  #hand(): void {
    this.#show(storyAfter(this.#story, this.#count, this.#corrections));
    const state = this.#hasEnded ? 'ended' : this.#isPaused ? 'paused' : 'running';
    this.#tell({count: this.#count, total: this.#story.events.length, state});
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (this.#isPaused || this.#hasEnded || !this.#isInSight) return;
    this.#timer = setTimeout(() => {
      this.#count += 1;
      this.#hand();
    }, PACE);
  }
}
