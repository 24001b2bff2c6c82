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
  const unscanned = new Uint8Array(network.size);
  unscanned[start] = 1;
  const search = new Search({network, labels: distances, backward}, unscanned);
  search.run();
  return {distances, via: search.via};
}

/** Looks for contradictions in a network, one after the other, and keeps what it has found out. */
export class Consistency<Reason> {
  readonly #network: Network<Reason>;
  readonly #labels: Labels;
  readonly #unscanned: Uint8Array;
  readonly #stricts: Uint8Array;

  constructor(network: Network<Reason>) {
    this.#network = network;
    // As if a further point had a path of some length to every point: a cycle is found wherever it is.
    this.#labels = new Labels(network.size, 0);
    this.#unscanned = new Uint8Array(network.size).fill(1);
    this.#stricts = Uint8Array.from(network.edges, ({strict}) => (strict ? 1 : 0));
  }

  /**
   * The edges of a negative cycle, in order; undefined if there is none among those whose reason is not `without`.
   * Reasons can be added to `without` from one call to the next; see `lookAgain` for taking some out.
   */
  findCycle(without: ReadonlySet<Reason> = new Set()): readonly Edge<Reason>[] | undefined {
    const [network, labels, stricts] = [this.#network, this.#labels, this.#stricts];
    return new Search({network, labels, stricts, without}, this.#unscanned).run();
  }

  /** Limits from these points hold that did not in the last call. */
  lookAgain(points: readonly number[]): void {
    for (const point of points) this.#unscanned[point] = 1;
  }
}
