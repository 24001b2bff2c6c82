/** Events that relations join, and what follows for each of them from all that is said of any. */
import {
  createNetwork,
  findCycle,
  isLess,
  ORIGIN,
  shortestPaths,
  type Edge,
  type Network,
  type Paths,
} from '../../time/network.ts';
import type {Limits} from './limits.ts';
import {endOf, startOf} from './meanings.ts';
import type {Bound} from './solution.ts';
import type {TimeStatement} from './statements.ts';

export class Cluster {
  readonly #network: Network<TimeStatement>;
  /** Places of events in the network, by their index in the story. */
  readonly #places = new Map<number, number>();
  /** For each event `b`: 1 at the place of each event that is over before it begins. */
  readonly #over = new Map<number, Uint8Array>();
  #potentials: Float64Array<ArrayBuffer> | undefined;
  #earliest: Paths<TimeStatement> | undefined;
  #latest: Paths<TimeStatement> | undefined;

  /** Of the events that the statements name, and of further ones. */
  constructor(statements: Iterable<TimeStatement>, events: readonly number[] = []) {
    const edges: Edge<TimeStatement>[] = [];
    for (const event of events) this.#place(event);
    for (const statement of statements) {
      this.#place(statement.event);
      if (statement.meaning.other !== undefined) this.#place(statement.meaning.other);
      edges.push(...this.#edges(statement));
    }
    // Last, so that of two paths of one length the one that a statement explains is taken.
    for (const event of this.#places.keys())
      edges.push({from: this.#end(event), to: this.#start(event), weight: 0});
    this.#network = createNetwork(1 + 2 * this.#places.size, edges);
  }

  #place(event: number): void {
    if (!this.#places.has(event)) this.#places.set(event, this.#places.size);
  }

  #point(storyPoint: number): number {
    return 1 + 2 * (this.#places.get(storyPoint >> 1) ?? -1) + (storyPoint & 1);
  }

  #start(event: number): number {
    return this.#point(startOf(event));
  }

  #end(event: number): number {
    return this.#point(endOf(event));
  }

  #edges(reason: TimeStatement): readonly Edge<TimeStatement>[] {
    const {event} = reason;
    const {limits, links = []} = reason.meaning;
    const between = links.map(({from, to, weight}) => ({
      from: this.#point(from),
      to: this.#point(to),
      weight,
      reason,
    }));
    if (!limits) return between;
    const [start, end] = [this.#start(event), this.#end(event)];
    const own = [
      {from: start, to: ORIGIN, weight: 0 - limits.earliestStart, reason},
      {from: ORIGIN, to: start, weight: limits.latestStart, reason},
      {from: end, to: ORIGIN, weight: 0 - limits.earliestEnd, reason},
      {from: ORIGIN, to: end, weight: limits.latestEnd, reason},
      {from: start, to: end, weight: limits.maxDuration, reason},
      ...(limits.minDuration > 0 ? [{from: end, to: start, weight: 0 - limits.minDuration, reason}] : []),
    ];
    return own.filter(({weight}) => weight < Infinity);
  }

  /** The edges of a contradiction among the statements, but for some; everything else needs a cluster without. */
  findCycle(without: ReadonlySet<TimeStatement>): readonly Edge<TimeStatement>[] | undefined {
    this.#potentials ??= new Float64Array(this.#network.size);
    return findCycle(this.#network, without, this.#potentials);
  }

  #toOrigin(): Paths<TimeStatement> {
    return (this.#earliest ??= shortestPaths(this.#network, ORIGIN, true));
  }

  #fromOrigin(): Paths<TimeStatement> {
    return (this.#latest ??= shortestPaths(this.#network, ORIGIN));
  }

  /** The tightest bounds of an event. Those of its duration take a search of their own each, and are found when asked for. */
  limits(event: number): Limits {
    const [start, end] = [this.#start(event), this.#end(event)];
    const longest = this.#distance(start, end);
    const shortest = this.#distance(end, start);
    const {distances: before} = this.#toOrigin();
    const {distances: after} = this.#fromOrigin();
    return {
      earliestStart: 0 - at(before, start),
      latestStart: at(after, start),
      earliestEnd: 0 - at(before, end),
      latestEnd: at(after, end),
      get minDuration() {
        return 0 - shortest();
      },
      get maxDuration() {
        return longest();
      },
    };
  }

  #distance(from: number, to: number): () => number {
    let distance: number | undefined;
    return () => (distance ??= at(shortestPaths(this.#network, from).distances, to));
  }

  /** Does the network, dates aside, put the end of `a` before the beginning of `b`? */
  isOver(a: number, b: number): boolean {
    let over = this.#over.get(b);
    if (!over) {
      const {distances} = shortestPaths(this.#network, this.#start(b));
      const ends = Array.from(this.#places.keys(), (event) =>
        isLess(0, at(distances, this.#end(event))) ? 0 : 1,
      );
      this.#over.set(b, (over = Uint8Array.from(ends)));
    }
    return over[this.#places.get(a) ?? -1] === 1;
  }

  /** The statements along the shortest path between an event and the origin, from the event on; none where there is no path. */
  reasons(event: number, bound: Bound): readonly TimeStatement[] {
    const backward = bound.startsWith('earliest');
    const {via} = backward ? this.#toOrigin() : this.#fromOrigin();
    const found = new Set<TimeStatement>();
    let point = bound.endsWith('Start') ? this.#start(event) : this.#end(event);
    while (point !== ORIGIN) {
      const edge = via[point];
      if (!edge) return [];
      if (edge.reason) found.add(edge.reason);
      point = backward ? edge.to : edge.from;
    }
    return [...found];
  }
}

const at = (distances: Float64Array, point: number): number => distances[point] ?? Infinity;
