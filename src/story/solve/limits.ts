/** The six numbers of an event: what bounds them, and what follows for it alone. */

/** Epoch ms, and ms for durations; ±Infinity where nothing bounds it. */
export interface Limits {
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  readonly minDuration: number;
  readonly maxDuration: number;
  /** It starts before `latestStart`, not at it. */
  readonly startsBefore: boolean;
}

/** Of starts and ends, by their first and last instants. Written out, as are the others here: a story has a great many. */
export const dated = (
  earliestStart: number,
  latestStart: number,
  earliestEnd: number,
  latestEnd: number,
): Limits => ({
  earliestStart,
  latestStart,
  earliestEnd,
  latestEnd,
  minDuration: 0,
  maxDuration: Infinity,
  startsBefore: true,
});

export const lasting = (minDuration: number, maxDuration: number): Limits => ({
  earliestStart: -Infinity,
  latestStart: Infinity,
  earliestEnd: -Infinity,
  latestEnd: Infinity,
  minDuration,
  maxDuration,
  startsBefore: true,
});

/**
 * What the limits of one event, whatever relates it to others, come to. With two points beside the origin a shortest path
 * has at most two edges, so this is the network's answer without the network. Undefined if they contradict one another, or
 * are not all whole numbers so small that sums of two are exact.
 */
export function tighten(all: readonly Limits[]): Limits | undefined {
  let [s1, s2] = [-Infinity, Infinity];
  let [e1, e2] = [-Infinity, Infinity];
  let [d1, d2] = [0, Infinity];
  let startsBefore = false;
  for (const limits of all) {
    if (!isSimple(limits)) return undefined;
    startsBefore =
      limits.latestStart < s2
        ? limits.startsBefore
        : startsBefore || (limits.latestStart === s2 && limits.startsBefore);
    s1 = Math.max(s1, limits.earliestStart);
    s2 = Math.min(s2, limits.latestStart);
    e1 = Math.max(e1, limits.earliestEnd);
    e2 = Math.min(e2, limits.latestEnd);
    d1 = Math.max(d1, limits.minDuration);
    d2 = Math.min(d2, limits.maxDuration);
  }
  const firstStart = Math.max(s1, e1 - d2);
  if (s2 < firstStart || (startsBefore && s2 === firstStart)) return undefined;
  if (e2 < e1 || d2 < d1 || e2 < s1 + d1) return undefined;
  return {
    earliestStart: firstStart,
    latestStart: Math.min(s2, e2 - d1),
    earliestEnd: Math.max(e1, s1 + d1),
    latestEnd: Math.min(e2, s2 + d2),
    minDuration: Math.max(d1, e1 - s2),
    maxDuration: Math.min(d2, e2 - s1),
    startsBefore,
  };
}

/** Whole numbers of ms, so small that sums of two are exact. */
export const isSimple = ({
  earliestStart,
  latestStart,
  earliestEnd,
  latestEnd,
  minDuration,
  maxDuration,
}: Limits): boolean =>
  isSmall(earliestStart) &&
  isSmall(latestStart) &&
  isSmall(earliestEnd) &&
  isSmall(latestEnd) &&
  isSmall(minDuration) &&
  isSmall(maxDuration);

const isSmall = (ms: number): boolean =>
  !Number.isFinite(ms) || (Math.abs(ms) < 2 ** 51 && Number.isInteger(ms));
