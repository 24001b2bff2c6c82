/** The longest chain of events of which each is known to begin before the next. */
import type {Solution} from '../solve/solution.ts';
import {compare} from './arrange.ts';
import type {Placing} from './by-start.ts';

/** The end of a chain, and what stands before it. */
interface Path {
  readonly id: string;
  readonly length: number;
  readonly weight: number;
  /** Sum of the windows of the starts, ms. */
  readonly width: number;
  readonly before: Path | undefined;
}

/** Wide enough for any window, and still exact in a sum. */
const NO_WINDOW = 1e15;

/** `ids` are in an order that contradicts nothing. Of two chains of one length: the heavier, then that of narrower windows, then the first. */
export function datedChain(
  ids: readonly string[],
  {events, solution, precedence}: Pick<Placing, 'events' | 'solution' | 'precedence'>,
): readonly string[] {
  const weights = new Map(events.map(({id, weight = 0}) => [id, weight]));
  const paths = new Map<string, Path>();
  const ended = new BestUpTo(ids, solution);
  let longest: Path | undefined;
  for (const id of ids) {
    const {earliestStart = -Infinity, latestStart = Infinity} = solution.event(id) ?? {};
    let before = ended.upTo(earliestStart);
    for (const other of precedence.predecessors(id)) before = better(before, paths.get(other));
    const width = Math.min(latestStart - earliestStart, NO_WINDOW);
    const path = longer(before, {id, weight: weights.get(id) ?? 0, width});
    paths.set(id, path);
    ended.add(latestStart, path);
    longest = better(longest, path);
  }
  const chain: string[] = [];
  for (let path = longest; path; path = path.before) chain.push(path.id);
  return chain.reverse();
}

const longer = (before: Path | undefined, event: Pick<Path, 'id' | 'weight' | 'width'>): Path => ({
  id: event.id,
  before,
  length: (before?.length ?? 0) + 1,
  weight: (before?.weight ?? 0) + event.weight,
  width: (before?.width ?? 0) + event.width,
});

function better(a: Path | undefined, b: Path | undefined): Path | undefined {
  if (!a || !b) return a ?? b;
  return (b.length - a.length || b.weight - a.weight || a.width - b.width) > 0 ? b : a;
}

/** A Fenwick tree: the best path whose last event has begun by an instant. */
class BestUpTo {
  readonly #instants: readonly number[];
  readonly #best: (Path | undefined)[];

  constructor(ids: readonly string[], solution: Solution) {
    const latest = ids.map((id) => solution.event(id)?.latestStart ?? Infinity);
    this.#instants = [...new Set(latest)].filter((instant) => instant < Infinity).sort(compare);
    this.#best = Array.from({length: this.#instants.length + 1}, () => undefined);
  }

  add(instant: number, path: Path): void {
    if (instant === Infinity) return;
    for (let at = this.#count(instant); at < this.#best.length; at += at & -at)
      this.#best[at] = better(this.#best[at], path);
  }

  upTo(instant: number): Path | undefined {
    let best: Path | undefined;
    for (let at = this.#count(instant); at > 0; at -= at & -at) best = better(best, this.#best[at]);
    return best;
  }

  /** How many of the instants are not after it. */
  #count(instant: number): number {
    let [low, high] = [0, this.#instants.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#instants[middle] ?? Infinity) <= instant) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
