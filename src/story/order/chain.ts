import type {Order, Solution} from '../solve/solution.ts';

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
 * stands earlier in the story. An end that several events could claim with equal right is nobody's: they stay branches,
 * because a number would order them. Ids in the order of the network.
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
      const longer = {
        length: tail.length + 1,
        weight: tail.weight + (candidate?.weight ?? 0),
        index,
        next: tail,
      };
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
  const indices: number[] = [];
  for (let path = longest; path; path = path.next) indices.push(path.index);
  const settled = withoutContestedEnd(indices, pool, precedes);
  return settled.map((index) => pool[index]?.id ?? '');
}

function withoutContestedEnd(
  chain: readonly number[],
  pool: readonly Candidate[],
  precedes: readonly (readonly boolean[])[],
): readonly number[] {
  if (chain.length < 2) return [];
  const last = chain.at(-1) ?? -1;
  const before = chain.at(-2) ?? -1;
  const weight = pool[last]?.weight ?? 0;
  // A lighter one is no step of its own: it hangs from the last that counts.
  if (weight < (pool[before]?.weight ?? 0)) return chain.slice(0, -1);
  const onChain = new Set(chain);
  const contested = pool.some(
    (rival, index) => !onChain.has(index) && rival.weight >= weight && precedes[before]?.[index],
  );
  return contested ? chain.slice(0, -1) : chain;
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
