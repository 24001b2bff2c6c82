/** A lane's events by time, prepared once, so that a frame asks for pixel columns and never for all events. */
import type {ClockEvent} from './marks.ts';
import {endOf, startOf} from './lanes.ts';
import {MaxTree} from './max-tree.ts';
import type {TimeScale} from './scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';

/** Events that begin within one column: closer than marks are wide. */
export interface Column {
  /** The weightiest of them, the first among equals: as many as could have rows. */
  readonly events: readonly ClockEvent[];
  /** How many there are beside these. */
  readonly more: number;
  /** First start and last end of all, epoch ms. */
  readonly span: {readonly from: number; readonly to: number};
}

export interface OutOfSight {
  readonly earlier: number;
  readonly later: number;
  /** The nearest of them. */
  readonly previous: ClockEvent | undefined;
  readonly next: ClockEvent | undefined;
}

/** No two marks that begin within so many px can be told apart. */
const COLUMN = 4;
/** Of one column no more have room, on as many rows as there may be. */
const MOST_OF_COLUMN = 24;

/** One for each lane, for as long as there is that lane. */
const known = new WeakMap<readonly ClockEvent[], LaneIndex>();

export function laneIndex(events: readonly ClockEvent[]): LaneIndex {
  const index = known.get(events) ?? new LaneIndex(events);
  known.set(events, index);
  return index;
}

export class LaneIndex {
  readonly #events: readonly ClockEvent[];
  readonly #ends: MaxTree;
  readonly #weights: MaxTree;

  constructor(events: readonly ClockEvent[]) {
    this.#events = events.toSorted((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
    this.#ends = new MaxTree(this.#events.map(endOf));
    this.#weights = new MaxTree(this.#events.map(({weight}) => weight));
  }

  /** What is in sight, in the order of time. */
  columns(scale: TimeScale): readonly Column[] {
    const {from, to} = scale.span;
    const begin = this.#firstFrom(from);
    const reaching = this.#ends.atLeast(from, begin);
    const columns = reaching.length > 0 ? [this.#gathered(reaching)] : [];
    const end = this.#firstFrom(to, true);
    // On a grid of time, so that columns stay as the axis moves on.
    const width = COLUMN / scale.length(1);
    for (let place = begin; place < end;) {
      const column = Math.floor(this.#startAt(place) / width) + 1;
      const next = Math.max(place + 1, Math.min(end, this.#firstFrom(column * width)));
      columns.push(this.#column(place, next));
      place = next;
    }
    return columns;
  }

  isInSight({from, to}: TimeSpan): boolean {
    const begin = this.#firstFrom(from);
    return begin < this.#firstFrom(to, true) || this.#ends.atLeast(from, begin).length > 0;
  }

  outOfSight({from, to}: TimeSpan): OutOfSight {
    const begin = this.#firstFrom(from);
    const past = this.#firstFrom(to, true);
    const reaching = new Set(this.#ends.atLeast(from, begin));
    let previous = begin - 1;
    while (reaching.has(previous)) previous -= 1;
    return {
      earlier: begin - reaching.size,
      later: this.#events.length - past,
      previous: this.#events[previous],
      next: this.#events[past],
    };
  }

  /** Those that began before what is in sight begin at its edge. */
  #gathered(places: readonly number[]): Column {
    const sorted = places.toSorted((a, b) => (this.#weights.greater(a, b) === a ? -1 : 1));
    const events = sorted.slice(0, MOST_OF_COLUMN).flatMap((place) => this.#events[place] ?? []);
    const to = places.reduce((last, place) => Math.max(last, this.#endAt(place)), -Infinity);
    return {events, more: places.length - events.length, span: {from: this.#startAt(places[0] ?? 0), to}};
  }

  #column(first: number, end: number): Column {
    const count = end - first;
    const places =
      count <= MOST_OF_COLUMN
        ? Array.from({length: count}, (_, index) => first + index)
        : this.#weights.greatest(first, end, MOST_OF_COLUMN);
    const events = places.flatMap((place) => this.#events[place] ?? []);
    const to = this.#endAt(this.#ends.place(first, end));
    return {events, more: count - events.length, span: {from: this.#startAt(first), to}};
  }

  #startAt(place: number): number {
    const event = this.#events[place];
    return event ? startOf(event) : Infinity;
  }

  #endAt(place: number): number {
    const event = this.#events[place];
    return event ? endOf(event) : -Infinity;
  }

  /** Place of the first event that begins at an instant or after it; with `past`, after it. */
  #firstFrom(instant: number, past = false): number {
    let [low, high] = [0, this.#events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = this.#startAt(middle);
      if (past ? start <= instant : start < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
