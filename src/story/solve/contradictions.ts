/** Statements that cannot all hold: found, reduced to what is needed for the contradiction, and solved by setting one aside. */
import {excessOf, type Edge} from '../../time/network.ts';
import {Cluster} from './cluster.ts';
import type {Contradiction} from './solution.ts';
import type {TimeStatement} from './statements.ts';

export interface Conflict {
  /** In document order. Without any one of them, the others can hold. */
  readonly statements: readonly TimeStatement[];
  /** By how many ms they miss each other; 0 where one had to be before the other and both are at once. */
  readonly excess: number;
  readonly dropped: TimeStatement;
  readonly because: Contradiction['because'];
}

export interface Settled {
  readonly statements: readonly TimeStatement[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Sets statements aside, one for each contradiction, until the rest can hold. Then the assumptions come in; those that
 * contradict what is said yield in silence.
 */
export function settle(statements: readonly TimeStatement[]): Settled {
  const assumptions = statements.filter(({role}) => role === 'assumed');
  const conflicts = conflictsIn(statements.filter(({role}) => role !== 'assumed'));
  const aside = new Set(conflicts.map(({dropped}) => dropped));
  const places = new Set([...aside].map(placeOf));
  for (const assumption of assumptions) if (places.has(placeOf(assumption))) aside.add(assumption);
  const isHeld = (statement: TimeStatement): boolean => !aside.has(statement);
  // What is said can hold now.
  if (!assumptions.some(isHeld)) return {statements: statements.filter(isHeld), conflicts};
  const consistency = new Cluster(statements.filter(isHeld)).consistency();
  for (let cycle = consistency.findCycle(); cycle; cycle = consistency.findCycle()) {
    const yields = [...along(cycle)].filter(({role}) => role === 'assumed').sort(inDocument);
    const last = yields.at(-1);
    // What is said can hold, so an assumption is among them.
    if (!last) break;
    aside.add(last);
    consistency.setAside([last]);
  }
  return {statements: statements.filter(isHeld), conflicts};
}

/** So many statements are searched at once. */
const FEW = 200;

/**
 * Of many statements first the contradictions within each half of the document, then those between the halves: the search for
 * one does not run through a whole chain of dates that contradict each other.
 */
function conflictsIn(said: readonly TimeStatement[]): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  if (said.length > FEW) {
    if (!new Cluster(said).consistency().findCycle()) return conflicts;
    const middle = said.length >> 1;
    for (const half of [said.slice(0, middle), said.slice(middle)])
      for (const conflict of conflictsIn(half)) conflicts.push(conflict);
  }
  const aside = new Set(conflicts.map(({dropped}) => dropped));
  const consistency = new Cluster(said.filter((statement) => !aside.has(statement))).consistency();
  for (let cycle = consistency.findCycle(); cycle; cycle = consistency.findCycle()) {
    const conflict = reduce(cycle);
    conflicts.push(conflict);
    consistency.setAside([conflict.dropped]);
  }
  return conflicts;
}

/** The same for a statement and the assumption that goes with it. */
const placeOf = ({event, turn}: TimeStatement): string => `${event} ${turn}`;

type Cycle = readonly Edge<TimeStatement>[];

const along = (cycle: Cycle): ReadonlySet<TimeStatement> =>
  new Set(cycle.flatMap(({reason}) => reason ?? []));

/** Removes statements that the contradiction does not need: a statement has several edges, so a cycle may hold a smaller one. */
function reduce(cycle: Cycle): Conflict {
  const needed = along(cycle);
  let smallest = cycle;
  const consistency = new Cluster(needed).consistency();
  const without = new Set<TimeStatement>();
  for (const statement of needed) {
    if (without.has(statement)) continue;
    consistency.setAside([statement]);
    const smaller = consistency.findCycle();
    if (!smaller) {
      consistency.putBack([statement]);
      continue;
    }
    smallest = smaller;
    const still = along(smaller);
    const others = [...needed].filter((other) => !still.has(other) && !without.has(other));
    for (const other of [statement, ...others]) without.add(other);
    consistency.setAside(others);
  }
  const statements = [...along(smallest)].sort(inDocument);
  const dropped = firstToYield(statements);
  return {statements, excess: excessOf(smallest), dropped, because: whyAside(dropped, statements)};
}

const inDocument = (a: TimeStatement, b: TimeStatement): number => a.event - b.event || a.turn - b.turn;

/** Soft dates, then what is inferred, then what is stated; of equals the last in the document. */
function firstToYield(statements: readonly TimeStatement[]): TimeStatement {
  return statements.reduce((weakest, statement) =>
    firmness(statement) <= firmness(weakest) ? statement : weakest,
  );
}

function whyAside(dropped: TimeStatement, statements: readonly TimeStatement[]): Conflict['because'] {
  if (statements.length === 1) return 'itself';
  if (statements.every((statement) => firmness(statement) <= firmness(dropped))) return 'later';
  return dropped.soft ? 'soft' : 'inferred';
}

const firmness = ({soft, basis}: TimeStatement): number => (soft ? 0 : basis === 'inferred' ? 1 : 2);
