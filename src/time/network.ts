/**
 * A Simple Temporal Network (Dechter, Meiri and Pearl, "Temporal constraint networks", 1991): points in time, and for
 * some pairs of them by how much the one can be after the other. What follows for two points is the shortest path between
 * them; a negative cycle is a contradiction. Point 0 is the origin, the instant 0, which turns dates into such limits.
 */

/** `to` is at most `weight` after `from`; a negative weight is by how much it is before. */
export interface Edge<Reason> {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** What it follows from; undefined for what is true of all points of this kind. */
  readonly reason?: Reason;
}

export interface Network<Reason> {
  /** How many points, the origin included. */
  readonly size: number;
  /** The edges from each point, and to it. */
  readonly after: readonly (readonly Edge<Reason>[])[];
  readonly before: readonly (readonly Edge<Reason>[])[];
}

export const ORIGIN = 0;

export function createNetwork<Reason>(size: number, edges: Iterable<Edge<Reason>>): Network<Reason> {
  const after: Edge<Reason>[][] = Array.from({length: size}, () => []);
  const before: Edge<Reason>[][] = Array.from({length: size}, () => []);
  for (const edge of edges) {
    after[edge.from]?.push(edge);
    before[edge.to]?.push(edge);
  }
  return {size, after, before};
}

export interface Paths<Reason> {
  /** From the start to each point, or from each point to it; Infinity where there is no path. */
  readonly distances: Float64Array;
  /** The edge at each point that its shortest path ends with, or begins with; undefined at the start. */
  readonly via: readonly (Edge<Reason> | undefined)[];
}

/**
 * The shortest paths from a point to all others, or `backward` from all others to it. The network must be without
 * contradiction (see `findCycle`).
 */
export function shortestPaths<Reason>(
  network: Network<Reason>,
  start: number,
  backward = false,
): Paths<Reason> {
  const distances = new Float64Array(network.size).fill(Infinity);
  distances[start] = 0;
  const search = {network, backward, distances, via: Array<Edge<Reason> | undefined>(network.size)};
  relax(search, [start]);
  return search;
}

/**
 * The edges of a negative cycle, in order; undefined if there is none among those whose reason is not `without`.
 * `potentials`, one number for each point, 0 at first, are brought up to date: given again after a small change, they
 * save most of the search.
 */
export function findCycle<Reason>(
  network: Network<Reason>,
  without: ReadonlySet<Reason> = new Set(),
  potentials = new Float64Array(network.size),
): readonly Edge<Reason>[] | undefined {
  // As if a further point had a path of some length to every point: a cycle is found wherever it is.
  const via = Array<Edge<Reason> | undefined>(network.size);
  const search = {network, backward: false, distances: potentials, via, without};
  return relax(search, Array.from(via.keys()));
}

interface Search<Reason> extends Paths<Reason> {
  readonly network: Network<Reason>;
  readonly backward: boolean;
  readonly via: (Edge<Reason> | undefined)[];
  readonly without?: ReadonlySet<Reason>;
}

/** Bellman and Ford's algorithm with a queue of the points that have come nearer. Returns a negative cycle if it meets one. */
function relax<Reason>(search: Search<Reason>, queue: number[]): readonly Edge<Reason>[] | undefined {
  const {network, backward, via} = search;
  const edges = backward ? network.before : network.after;
  const queued = new Uint8Array(network.size);
  for (const point of queue) queued[point] = 1;
  let changes = 0;
  for (let next = 0; next < queue.length; next++) {
    const point = queue[next]!;
    queued[point] = 0;
    for (const edge of edges[point]!) {
      const other = backward ? edge.from : edge.to;
      if (!comesNearer(search, edge, point, other)) continue;
      // A cycle among the edges of `via` appears soon after the search has gone round it, and stays.
      const cycle = ++changes % network.size === 0 ? cycleOf(via, backward) : undefined;
      if (cycle) return cycle;
      if (!queued[other]) queued[other] = queue.push(other) && 1;
    }
  }
  return undefined;
}

function comesNearer<Reason>(
  {distances, via, without}: Search<Reason>,
  edge: Edge<Reason>,
  point: number,
  other: number,
): boolean {
  const distance = distanceOf(distances, point) + edge.weight;
  if (!isLess(distance, distanceOf(distances, other))) return false;
  if (without?.size && edge.reason && without.has(edge.reason)) return false;
  distances[other] = distance;
  via[other] = edge;
  return true;
}

const distanceOf = (distances: Float64Array, point: number): number => distances[point] ?? Infinity;

/** So that sums of the same numbers in another order, rounded, are not taken for less: milliseconds of our millennia are exact. */
const ROUNDING = 2 ** -51;

/** Is it less, by more than rounding can make? */
export const isLess = (a: number, b: number): boolean =>
  a < b && (b === Infinity || a === -Infinity || b - a > (Math.abs(a) + Math.abs(b)) * ROUNDING);

function cycleOf<Reason>(
  via: readonly (Edge<Reason> | undefined)[],
  backward: boolean,
): readonly Edge<Reason>[] | undefined {
  const seenFrom = new Int32Array(via.length).fill(-1);
  for (let start = 0; start < via.length; start++) {
    let point = start;
    for (let edge = via[point]; edge && seenFrom[point] === -1; edge = via[point]) {
      seenFrom[point] = start;
      point = backward ? edge.to : edge.from;
    }
    if (via[point] && seenFrom[point] === start) return walk(via, point, backward);
  }
  return undefined;
}

function walk<Reason>(
  via: readonly (Edge<Reason> | undefined)[],
  start: number,
  backward: boolean,
): readonly Edge<Reason>[] {
  const cycle: Edge<Reason>[] = [];
  let point = start;
  do {
    const edge = via[point];
    if (!edge) break;
    cycle.push(edge);
    point = backward ? edge.to : edge.from;
  } while (point !== start);
  return backward ? cycle : cycle.reverse();
}
