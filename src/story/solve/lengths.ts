/** How far one point of a network can be after another. */
import {createNetwork, ORIGIN, type Network} from '../../time/network.ts';
import {shortestPaths, type Paths} from '../../time/paths.ts';
import {reachOf, type Reach} from '../../time/reach.ts';

/** A way past the origin leads only through points from which the other can be reached: they are few, where there are any. */
export class Lengths<Reason> {
  readonly #network: Network<Reason>;
  readonly #toOrigin: Paths;
  readonly #fromOrigin: Paths;
  #reach: Reach | 'none' | undefined;

  constructor(network: Network<Reason>, toOrigin: Paths, fromOrigin: Paths) {
    this.#network = network;
    this.#toOrigin = toOrigin;
    this.#fromOrigin = fromOrigin;
  }

  /** In ms, at most; Infinity if nothing limits it. */
  most(from: number, to: number): number {
    this.#reach ??= reachOf(this.#network, () => true) ?? 'none';
    const past =
      this.#reach === 'none'
        ? shortestPaths(this.#network, from).distances.up(to)
        : this.#past(from, to, this.#reach);
    return Math.min(past, this.#toOrigin.distances.upTogether(from, this.#fromOrigin.distances, to));
  }

  #past(from: number, to: number, reach: Reach): number {
    if (!reach.isReachable(from, to)) return Infinity;
    const {after, edges} = this.#network;
    const places = new Map([
      [ORIGIN, 0],
      [from, 1],
    ]);
    const inner: number[] = [];
    for (const point of places.keys()) {
      if (point === ORIGIN) continue;
      for (let at = after.starts[point]!; at < after.starts[point + 1]!; at++) {
        const index = after.edges[at]!;
        const other = edges[index]!.to;
        if (other === ORIGIN || !reach.isReachable(other, to)) continue;
        if (!places.has(other)) places.set(other, places.size);
        inner.push(index);
      }
    }
    const part = inner.map((index) => {
      const edge = edges[index]!;
      return {...edge, from: places.get(edge.from)!, to: places.get(edge.to)!};
    });
    return shortestPaths(createNetwork(places.size, part), 1).distances.up(places.get(to)!);
  }
}
