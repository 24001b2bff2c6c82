/** What follows from a network: how far points can be from one, and whether all its limits can hold. */
import {Labels} from './labels.ts';
import type {Edge, Network} from './network.ts';
import {Search} from './search.ts';

export interface Paths {
  /** From the start to each point, or from each point to it. */
  readonly distances: Labels;
  /** The index of the edge at each point that its shortest path ends with, or begins with; -1 at the start and where there is no path. */
  readonly via: Int32Array;
}

/**
 * The shortest paths from a point to all others, or `backward` from all others to it. Strictness does not change how far
 * a point can be, only whether it can be just there. The network must be without contradiction (see `Consistency`).
 */
export function shortestPaths<Reason>(network: Network<Reason>, start: number, backward = false): Paths {
  const distances = new Labels(network.size, Infinity);
  distances.set(start, 0);
  const search = new Search({network, labels: distances, backward}, [start]);
  search.run();
  return {distances, via: search.via};
}

/** Looks for contradictions in a network, one after the other, and keeps what it has found out. */
export class Consistency<Reason> {
  readonly #network: Network<Reason>;
  readonly #aside = new Set<Reason>();
  readonly #search: Search<Reason>;
  #edgesOf: ReadonlyMap<Reason | undefined, readonly number[]> | undefined;

  constructor(network: Network<Reason>) {
    this.#network = network;
    // As if a further point had a path of some length to every point: a cycle is found wherever it is.
    const labels = new Labels(network.size, 0);
    const stricts = Uint8Array.from(network.edges, ({strict}) => (strict ? 1 : 0));
    const points = Array.from({length: network.size}, (_, point) => point);
    this.#search = new Search({network, labels, stricts, without: this.#aside}, points);
  }

  /** The edges of a negative cycle, in order; undefined if there is none without what is set aside. */
  findCycle(): readonly Edge<Reason>[] | undefined {
    return this.#search.run();
  }

  setAside(reasons: Iterable<Reason>): void {
    for (const reason of reasons) {
      this.#aside.add(reason);
      this.#search.cut(this.#edges(reason));
    }
  }

  putBack(reasons: Iterable<Reason>): void {
    for (const reason of reasons) {
      this.#aside.delete(reason);
      this.#search.goOnFrom(this.#edges(reason).map((index) => this.#network.edges[index]!.from));
    }
  }

  #edges(reason: Reason): readonly number[] {
    this.#edgesOf ??= indexesBy(this.#network.edges, ({reason}) => reason);
    return this.#edgesOf.get(reason) ?? [];
  }
}

function indexesBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly number[]> {
  const indexes = new Map<Key, number[]>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    const found = indexes.get(key);
    if (found) found.push(index);
    else indexes.set(key, [index]);
  });
  return indexes;
}
