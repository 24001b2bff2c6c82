import type {Order, Solution} from '../story/solution.ts';

/** More candidates than this are thinned by weight first: the search compares every pair. */
const MOST_CANDIDATES = 300;

export interface Candidate {
  readonly id: string;
  readonly weight: number;
  /** Place of its phase in display order. A chain never runs back to an earlier phase, so that every connector points down. */
  readonly phase: number;
}

/** The order of two events, `unknown` also where each is over when the other begins (the same instant). */
export function strictOrder(solution: Solution, a: string, b: string): Order {
  const order = solution.order(a, b);
  return order !== 'unknown' && solution.order(b, a) === 'unknown' ? order : 'unknown';
}

/**
 * The longest chain of pairwise-ordered events; among equals the one with the greater sum of weights, then the one that
 * stands earlier in the story. Ids in the order of the network.
 */
export function longestChain(candidates: readonly Candidate[], solution: Solution): readonly string[] {
  const pool = thin(candidates);
  const precedes = pool.map((a) =>
    pool.map((b) => a !== b && a.phase <= b.phase && strictOrder(solution, a.id, b.id) !== 'unknown'),
  );
  const best = new Map<number, Path>();
  const longestFrom = (index: number): Path => {
    const known = best.get(index);
    if (known) return known;
    const candidate = pool[index];
    let path: Path = {length: 1, weight: candidate?.weight ?? 0, index, next: undefined};
    for (let next = 0; next < pool.length; next++) {
      if (!precedes[index]?.[next]) continue;
      const tail = longestFrom(next);
      const longer = {length: tail.length + 1, weight: tail.weight + (candidate?.weight ?? 0), index, next: tail};
      if (isBetter(longer, path)) path = longer;
    }
    best.set(index, path);
    return path;
  };
  let longest: Path | undefined;
  for (let index = 0; index < pool.length; index++) {
    const path = longestFrom(index);
    if (!longest || isBetter(path, longest)) longest = path;
  }
  const ids: string[] = [];
  for (let path = longest; path && path.index >= 0; path = path.next) ids.push(pool[path.index]?.id ?? '');
  return ids.length > 1 ? ids : [];
}

interface Path {
  readonly length: number;
  readonly weight: number;
  readonly index: number;
  readonly next: Path | undefined;
}

const isBetter = (a: Path, b: Path): boolean =>
  a.length > b.length || (a.length === b.length && a.weight > b.weight);

function thin(candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length <= MOST_CANDIDATES) return candidates;
  const heaviest = [...candidates].sort((a, b) => b.weight - a.weight).slice(0, MOST_CANDIDATES);
  const kept = new Set(heaviest);
  return candidates.filter((candidate) => kept.has(candidate));
}
