/** Puts events in an order that contradicts nothing that is known. */
import type {Solution} from '../solve/solution.ts';
import type {Precedence} from './precedence.ts';

export interface Arranged {
  readonly id: string;
  /** The event for whose sake it stands here: itself, or one that it is known to precede. */
  readonly host: string;
}

/** Keeps the given order, except that an event known to begin before another is moved up before it. */
export function arrange(
  wanted: readonly string[],
  precedence: Precedence,
  solution: Solution,
): readonly Arranged[] {
  const placer = new Placer(wanted, precedence, solution);
  for (const id of wanted) placer.place(id);
  return placer.order;
}

class Placer {
  readonly order: Arranged[] = [];
  readonly #seen = new Set<string>();
  readonly #place: ReadonlyMap<string, number>;
  readonly #precedence: Precedence;
  readonly #dated: Dated;

  constructor(wanted: readonly string[], precedence: Precedence, solution: Solution) {
    this.#place = new Map(wanted.map((id, index) => [id, index]));
    this.#precedence = precedence;
    this.#dated = new Dated(
      wanted.filter((id) => precedence.placed.has(id)),
      solution,
    );
  }

  /** Goes down the predecessors by a list of its own: a long story's would not fit the call stack. */
  place(host: string): void {
    const open = [this.#enter(host)];
    for (let step = open.at(-1); step; step = open.at(-1)) {
      const next = step.before.next();
      if (next.done) {
        open.pop();
        if (step.id !== undefined) this.order.push({id: step.id, host});
      } else open.push(this.#enter(next.value));
    }
  }

  #enter(id: string): {readonly id: string | undefined; readonly before: Iterator<string>} {
    if (this.#seen.has(id) || !this.#place.has(id)) return {id: undefined, before: [].values()};
    this.#seen.add(id);
    return {id, before: this.#before(id)};
  }

  *#before(id: string): Generator<string> {
    yield* this.#dated.before(id);
    const place = (one: string): number => this.#place.get(one) ?? -1;
    yield* [...this.#precedence.predecessors(id)].sort((a, b) => place(a) - place(b));
  }
}

/** Yields the events whose dates show that they began before another begins, each event once. */
class Dated {
  readonly #solution: Solution;
  readonly #byLatest: readonly string[];
  #next = 0;

  constructor(ids: readonly string[], solution: Solution) {
    this.#solution = solution;
    const latest = (id: string): number => solution.event(id)?.latestStart ?? Infinity;
    const earliest = (id: string): number => solution.event(id)?.earliestStart ?? -Infinity;
    this.#byLatest = ids
      .filter((id) => latest(id) < Infinity)
      .sort((a, b) => latest(a) - latest(b) || compare(earliest(a), earliest(b)));
  }

  *before(id: string): Generator<string> {
    const own = this.#solution.event(id);
    if (!own) return;
    const isMoment = own.earliestStart === own.latestStart;
    for (let other = this.#byLatest[this.#next]; other !== undefined; other = this.#byLatest[this.#next]) {
      const {earliestStart = Infinity, latestStart = Infinity} = this.#solution.event(other) ?? {};
      if (latestStart > own.earliestStart) return;
      // Two that begin at one instant have no order.
      const together = isMoment && earliestStart === own.earliestStart;
      if (together) return;
      this.#next++;
      yield other;
    }
  }
}

/** Of numbers that may be infinite. */
export const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
