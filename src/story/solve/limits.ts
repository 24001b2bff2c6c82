/** The six numbers of an event: what bounds them, and what follows for it alone. */
import {isLess} from '../../time/network.ts';

/** Epoch ms, and ms for durations; ±Infinity where nothing bounds it. */
export interface Limits {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  readonly minDuration: number;
  readonly maxDuration: number;
}

/** Of starts and ends, by their first and last instants. Written out, as are the others here: a story has a great many. */
export const dated = (
  earliestStart: number,
  latestStart: number,
  earliestEnd: number,
  latestEnd: number,
): Limits => ({earliestStart, latestStart, earliestEnd, latestEnd, minDuration: 0, maxDuration: Infinity});

export const lasting = (minDuration: number, maxDuration: number): Limits => ({
  earliestStart: -Infinity,
  latestStart: Infinity,
  earliestEnd: -Infinity,
  latestEnd: Infinity,
  minDuration,
  maxDuration,
});

/** Of an event of which nothing is said. */
export const FREE = lasting(0, Infinity);

/**
 * What the statements that count (by default all) say together of their one event, whatever relates it to others;
 * undefined if they contradict one another. With two points beside the
 * origin a shortest path has at most two edges, so this is the network's answer without the network.
 */
export function tighten<Said extends {readonly meaning: {readonly limits?: Limits}}>(
  statements: readonly Said[],
  counts?: (statement: Said) => boolean,
): Limits | undefined {
  let [s1, s2, e1, e2, d1, d2] = [-Infinity, Infinity, -Infinity, Infinity, 0, Infinity];
  for (const statement of statements) {
    const {limits} = statement.meaning;
    if (!limits || counts?.(statement) === false) continue;
    s1 = Math.max(s1, limits.earliestStart);
    s2 = Math.min(s2, limits.latestStart);
    e1 = Math.max(e1, limits.earliestEnd);
    e2 = Math.min(e2, limits.latestEnd);
    d1 = Math.max(d1, limits.minDuration);
    d2 = Math.min(d2, limits.maxDuration);
  }
  if (isLess(s2, s1) || isLess(e2, e1) || isLess(d2, d1)) return undefined;
  if (isLess(e2, s1 + d1) || isLess(s2, e1 - d2)) return undefined;
  return {
    earliestStart: Math.max(s1, e1 - d2),
    latestStart: Math.min(s2, e2 - d1),
    earliestEnd: Math.max(e1, s1 + d1),
    latestEnd: Math.min(e2, s2 + d2),
    minDuration: Math.max(d1, e1 - s2),
    maxDuration: Math.min(d2, e2 - s1),
  };
}
