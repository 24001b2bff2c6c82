/** Statements that cannot all hold: found, reduced to what is needed for the contradiction, and solved by setting one aside. */
import type {Edge} from '../time/network.ts';
import {Cluster} from './cluster.ts';
import type {TimeStatement} from './statements.ts';

export interface Conflict {
  /** In document order. Any of them gone, the others can hold. */
  readonly statements: readonly TimeStatement[];
  /** By how many ms they miss each other. */
  readonly excess: number;
  readonly dropped: TimeStatement;
}

export interface Settled {
  readonly statements: readonly TimeStatement[];
  readonly conflicts: readonly Conflict[];
}

/** Sets statements aside, one for each contradiction, until the rest can hold. */
export function settle(statements: readonly TimeStatement[]): Settled {
  const conflicts: Conflict[] = [];
  let rest = statements;
  for (let cycle = cycleOf(rest); cycle; cycle = cycleOf(rest)) {
    const conflict = reduce(cycle);
    conflicts.push(conflict);
    rest = rest.filter((statement) => statement !== conflict.dropped);
  }
  return {statements: rest, conflicts};
}

type Cycle = readonly Edge<TimeStatement>[];

const cycleOf = (statements: Iterable<TimeStatement>): Cycle | undefined =>
  new Cluster(statements).findCycle();

const along = (cycle: Cycle): ReadonlySet<TimeStatement> =>
  new Set(cycle.flatMap(({reason}) => (reason ? [reason] : [])));

/** A statement has several edges, so what is said along one cycle may hold a smaller contradiction: take out what it does not need. */
function reduce(cycle: Cycle): Conflict {
  let [smallest, needed] = [cycle, along(cycle)];
  for (const statement of needed) {
    if (!needed.has(statement)) continue;
    const smaller = cycleOf([...needed].filter((other) => other !== statement));
    if (smaller) [smallest, needed] = [smaller, along(smaller)];
  }
  const statements = [...needed].sort(inDocument);
  const excess = smallest.reduce((sum, {weight}) => sum - weight, 0);
  return {statements, excess, dropped: firstToYield(statements)};
}

const inDocument = (a: TimeStatement, b: TimeStatement): number => a.event - b.event || a.turn - b.turn;

/** Soft dates, then what is inferred, then what is stated; of equals the last in the document. */
function firstToYield(statements: readonly TimeStatement[]): TimeStatement {
  return statements.reduce((weakest, statement) =>
    firmness(statement) <= firmness(weakest) ? statement : weakest,
  );
}

const firmness = ({meaning, basis}: TimeStatement): number =>
  meaning.soft ? 0 : basis === 'inferred' ? 1 : 2;
