/** What is known of which event begins before which. */
import type {Solution} from '../solve/solution.ts';
import type {Story} from '../story.ts';
import {strictOrder} from './chain.ts';

/** In larger stories only dates, and the relations as they are written, are looked at: comparing all pairs takes too long. */
const MOST_COMPARED = 300;

export interface Precedence {
  /** Events that begin before it by a relation, or by what follows from several; their own predecessors may be left out. */
  predecessors(id: string): readonly string[];
  /** Events whose place is known: they are dated, related to others, or others are related to them. */
  readonly placed: ReadonlySet<string>;
  /** Events whose start is bounded, and of which somebody gave a time. */
  readonly dated: ReadonlySet<string>;
}

const TIMES: ReadonlySet<string> = new Set(['on', 'from', 'between', 'around']);

const NONE: readonly string[] = [];

/** For the events that are shown. Reads each event's statements once. */
export function precedenceOf({events}: Story, solution: Solution): Precedence {
  const ids = events.map(({id}) => id).filter((id) => solution.event(id) !== undefined);
  const shown = new Set(ids);
  const before = new Map<string, Set<string>>();
  const [placed, dated] = [new Set<string>(), new Set<string>()];
  const add = (first: string, second: string): void => {
    if (first === second || !shown.has(first) || !shown.has(second)) return;
    before.set(second, (before.get(second) ?? new Set()).add(first));
  };
  for (const id of ids) {
    for (const {kind, other, implied} of solution.statements(id)) {
      if (!implied) placed.add(id);
      if (TIMES.has(kind) && !implied && isBounded(id, solution)) dated.add(id);
      if (other === undefined) continue;
      placed.add(other);
      if (kind === 'after' || kind === 'during') add(other, id);
      if (kind === 'before') add(id, other);
    }
  }
  if (ids.length <= MOST_COMPARED) compareAll(ids, solution, add);
  const lists = new Map([...before].map(([id, others]) => [id, [...others]]));
  return {placed, dated, predecessors: (id) => lists.get(id) ?? NONE};
}

function isBounded(id: string, solution: Solution): boolean {
  const {earliestStart = -Infinity, latestStart = Infinity} = solution.event(id) ?? {};
  return earliestStart > -Infinity || latestStart < Infinity;
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
