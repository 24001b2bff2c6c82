/**
 * Shortest paths by Bellman and Ford's algorithm with a queue. A point that comes nearer takes its branch out of the tree,
 * so that a cycle is found as soon as it closes and no path is followed that is out of date (Tarjan, "Shortest paths",
 * 1981; Cherkassky and Goldberg, "Negative-cycle detection algorithms", 1999).
 */
import type {Labels} from './labels.ts';
import type {Edge, Network} from './network.ts';
import {Queue} from './queue.ts';
import {Tree} from './tree.ts';

export interface SearchOptions<Reason> {
  readonly network: Network<Reason>;
  /** Lowered by the search. */
  readonly labels: Labels;
  /** Along edges from their `to` to their `from`. Default false. */
  readonly backward?: boolean;
  /** 1 for each edge whose strictness counts. Default: none does, which is right for how far points can be. */
  readonly stricts?: Uint8Array;
  /** Edges with these reasons do not count. It may change while the search rests; see `cut` and `goOnFrom`. */
  readonly without?: ReadonlySet<Reason>;
}

export class Search<Reason> {
  /** The index of the edge that each point's path ends with; -1 where there is none. */
  readonly via: Int32Array;
  readonly #options: SearchOptions<Reason>;
  readonly #tree: Tree;
  readonly #queue: Queue;
  /** 1 for each point that came nearer since the search went on from it. */
  readonly #unscanned: Uint8Array;

  /** Points whose branch was cut off. They wait until a point of the remaining tree comes nearer. */
  #dropped: number[] = [];

  constructor(options: SearchOptions<Reason>, from: Iterable<number>) {
    const {size} = options.network;
    this.#options = options;
    this.#unscanned = new Uint8Array(size);
    this.via = new Int32Array(size).fill(-1);
    this.#tree = new Tree(size);
    this.#queue = new Queue(size);
    this.goOnFrom(from);
  }

  goOnFrom(points: Iterable<number>): void {
    for (const point of points) {
      this.#unscanned[point] = 1;
      this.#queue.add(point);
    }
  }

  /** Leaves these edges out from now on. Distances that were lowered by them stay. */
  cut(edges: readonly number[]): void {
    const {network, backward} = this.#options;
    for (const index of edges) {
      const edge = network.edges[index]!;
      const point = backward ? edge.from : edge.to;
      if (this.via[point] === index) this.#tree.cut(point);
    }
    for (const point of this.#dropped) if (this.#unscanned[point]) this.#queue.add(point);
    this.#dropped = [];
  }

  /** Goes on until nothing comes nearer, or to a negative cycle, which it returns. */
  run(): readonly Edge<Reason>[] | undefined {
    for (let point = this.#queue.take(); point !== undefined; point = this.#queue.take()) {
      const cycle = this.#scan(point);
      if (cycle) {
        this.#queue.add(point);
        return cycle;
      }
      this.#unscanned[point] = 0;
    }
    this.#dropped = [];
    return undefined;
  }

  #scan(point: number): readonly Edge<Reason>[] | undefined {
    const {network, backward} = this.#options;
    const {starts, edges} = backward ? network.before : network.after;
    const end = starts[point + 1]!;
    for (let at = starts[point]!; at < end; at++) {
      const index = edges[at]!;
      const edge = network.edges[index]!;
      const other = backward ? edge.from : edge.to;
      if (!this.#lowers(point, other, index)) continue;
      this.#unscanned[other] = 1;
      const branch = this.#tree.branch(other);
      const cycle = branch.includes(point) && this.#cycle(point, edge);
      this.#tree.fell(branch);
      if (cycle) {
        this.#queue.add(other);
        return cycle;
      }
      for (const below of branch) if (this.#queue.drop(below)) this.#dropped.push(below);
      this.via[other] = index;
      this.#tree.attach(other, point);
      this.#queue.add(other);
    }
    return undefined;
  }

  #lowers(from: number, to: number, index: number): boolean {
    const {network, labels, stricts, without} = this.#options;
    const reason = without?.size ? network.edges[index]!.reason : undefined;
    if (reason && without?.has(reason)) return false;
    const [whole, part] = [network.wholes[index]!, network.parts[index]!];
    return labels.lower(from, to, {whole, part, strict: stricts?.[index] ?? 0});
  }

  /** From a point up the tree to the other end of the edge that closes the cycle; in the direction of the edges. */
  #cycle(point: number, closing: Edge<Reason>): readonly Edge<Reason>[] {
    const {network, backward} = this.#options;
    const cycle = [closing];
    const last = backward ? closing.from : closing.to;
    for (let at = point; at !== last;) {
      const edge = network.edges[this.via[at]!]!;
      cycle.push(edge);
      at = backward ? edge.to : edge.from;
    }
    return backward ? cycle : cycle.reverse();
  }
}
