import {readMoment} from '../../src/story/solve/content.ts';
import type {InForce, Order, Solution, SolvedEvent} from '../../src/story/solve/solution.ts';

export interface Known {
  /** Ids in document order. */
  readonly ids: readonly string[];
  /** `a>b` is stated, `a~b` is inferred; what follows from them follows. */
  readonly order?: string;
  /** Ids of events that carry a statement of their own. */
  readonly placed?: readonly string[];
  /** `x: y`: x happened during y. */
  readonly during?: {readonly [id: string]: string};
}

/** Any date: it bounds nothing here. */
const DAY = readMoment('2024-06-19', 'UTC')!;

/** A solution said in one line, for tests of what is made of it. */
export function fakeSolution({ids, order = '', placed = [], during = {}}: Known): Solution {
  const links = new Map(
    order
      .split(/\s+/)
      .filter(Boolean)
      .map((link) => [link.replace('~', '>'), link.includes('~') ? 'inferred' : 'stated'] as const),
  );
  const orderOf = (a: string, b: string, seen: readonly string[] = []): Order => {
    const direct = links.get(`${a}>${b}`);
    if (direct) return direct;
    const paths = ids
      .filter((id) => links.has(`${a}>${id}`) && !seen.includes(id))
      .map((id): Order => {
        const rest = orderOf(id, b, [...seen, a]);
        return rest === 'stated' && links.get(`${a}>${id}`) === 'inferred' ? 'inferred' : rest;
      });
    return paths.includes('stated') ? 'stated' : paths.includes('inferred') ? 'inferred' : 'unknown';
  };
  const statement = (event: string, kind: 'on' | 'during', other?: string): InForce => ({
    path: `events[${ids.indexOf(event)}].${kind}`,
    event,
    basis: 'stated',
    source: [],
    key: kind === 'on' ? 'when' : kind,
    place: undefined,
    kind,
    content: kind === 'on' ? {kind, at: DAY, end: 'within'} : {kind, other: ids.indexOf(other ?? '')},
    soft: false,
    implied: false,
    force: 'full',
    endAssumed: false,
    ...(other === undefined ? {} : {other}),
  });
  const events = ids.map((id): SolvedEvent => ({
    id,
    earliestStart: -Infinity,
    latestStart: Infinity,
    earliestEnd: -Infinity,
    latestEnd: Infinity,
    minDuration: 0,
    maxDuration: Infinity,
  }));
  const statements = (id: string): readonly InForce[] => {
    const other = during[id];
    return [
      ...(placed.includes(id) ? [statement(id, 'on')] : []),
      ...(other === undefined ? [] : [statement(id, 'during', other)]),
    ];
  };
  return {
    events,
    contradictions: [],
    hidden: [],
    order: (a, b) => orderOf(a, b),
    reasons: () => [],
    told: () => undefined,
    statements,
    written: statements,
    indexOf: (id) => ids.indexOf(id),
    event: (id) => events.find((event) => event.id === id),
  };
}
