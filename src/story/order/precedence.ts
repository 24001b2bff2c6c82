/** What is known of which event begins before which. */
import type {Solution} from '../solve/solution.ts';
import {strictOrder} from './chain.ts';

/** In larger stories only dates, and the relations as they are written, are looked at: comparing all pairs takes too long. */
const MOST_COMPARED = 300;

export interface Precedence {
  /** Events that begin before it by a relation, or by what follows from several; their own predecessors may be left out. */
  predecessors(id: string): readonly string[];
  /** Events whose place is known: they are dated, related to others, or others are related to them. */
  readonly placed: ReadonlySet<string>;
}

export function precedenceOf(ids: readonly string[], solution: Solution): Precedence {
  const before = new Map<string, Set<string>>(ids.map((id) => [id, new Set<string>()]));
  const placed = new Set<string>();
  const add = (first: string, second: string): void => {
    if (first === second || !before.has(first)) return;
    before.get(second)?.add(first);
  };
  for (const id of ids) {
    for (const {kind, other, implied} of solution.statements(id)) {
      if (!implied) placed.add(id);
      if (other === undefined) continue;
      placed.add(other);
      if (kind === 'after' || kind === 'during') add(other, id);
      if (kind === 'before') add(id, other);
    }
  }
  if (ids.length <= MOST_COMPARED) compareAll(ids, solution, add);
  return {placed, predecessors: (id) => [...(before.get(id) ?? [])]};
}

function compareAll(
  ids: readonly string[],
  solution: Solution,
  add: (first: string, second: string) => void,
): void {
  for (const a of ids) {
    for (const b of ids) if (a !== b && strictOrder(solution, a, b) !== 'unknown') add(a, b);
  }
}
