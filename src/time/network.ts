/**
 * A Simple Temporal Network (Dechter, Meiri and Pearl, "Temporal constraint networks", 1991): points in time, and for
 * some pairs of them by how much the one can be after the other. What follows for two points is the shortest path between
 * them; a negative cycle is a contradiction. Point 0 is the origin, the instant 0, which turns dates into such limits.
 */
import {FARTHEST, upperLimit, WHOLE, type Exact} from './exact.ts';

/** `to` is at most `weight` ms after `from`. With a negative weight it is at least that much before. */
export interface Edge<Reason> {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** The part of the limit that the number `weight` cannot hold; the limit is their sum. Default 0. */
  readonly rest?: number;
  /** Less than `weight`, not only at most. Default false. */
  readonly strict?: boolean;
  /** The statement it follows from; undefined where it holds for every event, such as an end after its start. */
  readonly reason?: Reason;
}

export interface Network<Reason> {
  /** How many points, the origin included. */
  readonly size: number;
  readonly edges: readonly Edge<Reason>[];
  /** The weights of the edges, exact. */
  readonly wholes: Float64Array;
  readonly parts: Float64Array;
  /** The edges from each point, and to it. */
  readonly after: Adjacency;
  readonly before: Adjacency;
}

/** Which edges a point has: the indexes from `starts[point]` on, up to `starts[point + 1]`, in the order of the edges. */
export interface Adjacency {
  readonly starts: Int32Array;
  readonly edges: Int32Array;
}

export const ORIGIN = 0;

/** Of so many points, the origin included. Edges whose weight is infinite limit nothing and are left out. */
export function createNetwork<Reason>(size: number, all: readonly Edge<Reason>[]): Network<Reason> {
  const edges = all.filter(({weight}) => weight < FARTHEST);
  const wholes = new Float64Array(edges.length);
  const parts = new Float64Array(edges.length);
  edges.forEach(({weight, rest}, index) => {
    const limit = upperLimit(weight, rest);
    wholes[index] = limit.whole;
    parts[index] = limit.part;
  });
  const after = adjacent(
    size,
    edges.map(({from}) => from),
  );
  const before = adjacent(
    size,
    edges.map(({to}) => to),
  );
  return {size, edges, wholes, parts, after, before};
}

function adjacent(size: number, points: readonly number[]): Adjacency {
  const starts = new Int32Array(size + 1);
  for (const point of points) starts[point + 1]! += 1;
  for (let point = 0; point < size; point++) starts[point + 1]! += starts[point]!;
  const edges = new Int32Array(points.length);
  const next = starts.slice();
  points.forEach((point, index) => {
    edges[next[point]!++] = index;
  });
  return {starts, edges};
}

/** By how many ms the points of a contradiction miss each other, exact; 0 where only a strict limit makes it one. */
export function excessOf<Reason>(cycle: readonly Edge<Reason>[]): number {
  let [whole, part] = [0, 0];
  for (const {weight, rest} of cycle) {
    const limit: Exact = upperLimit(weight, rest);
    whole += limit.whole;
    part += limit.part;
  }
  return 0 - (whole * WHOLE + part);
}
