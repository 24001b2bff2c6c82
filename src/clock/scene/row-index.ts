/** A row's events by time, prepared once, so that a frame asks for pixel columns and never for all events. */
import type {ClockEvent} from './marks.ts';
import {endOf, startOf} from './lanes.ts';
import type {TimeScale} from './scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';

/** Events of a row that begin within one column: closer than marks are wide. */
export interface Bin {
  readonly count: number;
  /** The weightiest of them, the first among equals. */
  readonly event: ClockEvent;
  /** First start and last end, epoch ms. */
  readonly span: {readonly from: number; readonly to: number};
}

/** No two marks that begin within so many px can be told apart. */
const COLUMN = 4;

/** One for each row, for as long as there is that row. */
const known = new WeakMap<readonly ClockEvent[], RowIndex>();

export function rowIndex(row: readonly ClockEvent[]): RowIndex {
  const index = known.get(row) ?? new RowIndex(row);
  known.set(row, index);
  return index;
}

class RowIndex {
  readonly #events: readonly ClockEvent[];
  readonly #places: ReadonlyMap<string, number>;
  readonly #ends: MaxTree;
  readonly #weights: MaxTree;

  constructor(row: readonly ClockEvent[]) {
    this.#events = [...row].sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
    this.#places = new Map(this.#events.map(({id}, place) => [id, place]));
    this.#ends = new MaxTree(this.#events.map(endOf));
    this.#weights = new MaxTree(this.#events.map(({weight}) => weight));
  }

  /** What is in sight, in the order of time, by columns. The selected event is never hidden behind a weightier one. */
  bins(scale: TimeScale, selected: string | null): readonly Bin[] {
    const {from, to} = scale.span;
    const chosen = (selected === null ? undefined : this.#places.get(selected)) ?? -1;
    const begin = this.#firstFrom(from);
    const bins = this.#reachingIn(this.#ends.atLeast(from, begin), chosen);
    const end = this.#firstFrom(to, true);
    // On a grid of time, so that columns stay as the axis moves on.
    const width = COLUMN / scale.length(1);
    for (let place = begin; place < end;) {
      const column = Math.floor(this.#startAt(place) / width) + 1;
      const next = Math.max(place + 1, Math.min(end, this.#firstFrom(column * width)));
      bins.push(this.#bin(place, next, chosen));
      place = next;
    }
    return bins;
  }

  isInSight({from, to}: TimeSpan): boolean {
    const begin = this.#firstFrom(from);
    return begin < this.#firstFrom(to, true) || this.#ends.atLeast(from, begin).length > 0;
  }

  /** Those that began before what is in sight lie on one another at its edge. */
  #reachingIn(places: readonly number[], chosen: number): Bin[] {
    const [first = -1] = places;
    if (places.length < 2) return places.map((place) => this.#bin(place, place + 1, chosen));
    const last = places.reduce((one, other) => this.#ends.greater(one, other), first);
    const best = places.includes(chosen)
      ? chosen
      : places.reduce((one, other) => this.#weights.greater(one, other), first);
    const [event, until] = [this.#events[best], this.#events[last]];
    if (!event || !until) return [];
    return [{count: places.length, event, span: {from: this.#startAt(first), to: endOf(until)}}];
  }

  #bin(first: number, next: number, chosen: number): Bin {
    const best = chosen >= first && chosen < next ? chosen : this.#weights.place(first, next);
    const event = this.#events[best];
    if (!event) throw new RangeError('A bin needs an event');
    const last = this.#events[this.#ends.place(first, next)] ?? event;
    return {count: next - first, event, span: {from: this.#startAt(first), to: endOf(last)}};
  }

  #startAt(place: number): number {
    const event = this.#events[place];
    return event ? startOf(event) : Infinity;
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

/** The greatest of any stretch of values, in as many steps as their number has binary digits. */
class MaxTree {
  readonly #values: readonly number[];
  readonly #size: number;
  /** Place of the greatest below each node; the leaves are the second half. */
  readonly #nodes: Int32Array;

  constructor(values: readonly number[]) {
    this.#values = values;
    this.#size = 2 ** Math.ceil(Math.log2(Math.max(values.length, 1)));
    this.#nodes = new Int32Array(2 * this.#size).fill(-1);
    values.forEach((_, place) => (this.#nodes[this.#size + place] = place));
    for (let node = this.#size - 1; node > 0; node--) {
      this.#nodes[node] = this.greater(this.#nodes[2 * node] ?? -1, this.#nodes[2 * node + 1] ?? -1);
    }
  }

  /** Where the greatest of [from, to) is; the first among equals. */
  place(from: number, to: number): number {
    let best = -1;
    let [left, right] = [from + this.#size, to + this.#size];
    for (; left < right; left >>= 1, right >>= 1) {
      if (left & 1) best = this.greater(best, this.#nodes[left++] ?? -1);
      if (right & 1) best = this.greater(best, this.#nodes[--right] ?? -1);
    }
    return best;
  }

  /** Places before `to` whose value is at least so much, in order. */
  atLeast(value: number, to: number): readonly number[] {
    const found: number[] = [];
    const visit = (node: number, first: number, width: number): void => {
      const best = this.#nodes[node] ?? -1;
      if (first >= to || best < 0 || (this.#values[best] ?? -Infinity) < value) return;
      if (width === 1) return void found.push(first);
      visit(2 * node, first, width / 2);
      visit(2 * node + 1, first + width / 2, width / 2);
    };
    visit(1, 0, this.#size);
    return found;
  }

  /** The place of the greater of two; of equals, the first. */
  greater(a: number, b: number): number {
    if (a < 0 || b < 0) return Math.max(a, b);
    const [one, other] = [this.#values[a] ?? -Infinity, this.#values[b] ?? -Infinity];
    return other > one || (other === one && b < a) ? b : a;
  }
}
