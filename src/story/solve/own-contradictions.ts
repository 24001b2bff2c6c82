/** Contradictions among what one event says of itself, found without a network of all of it: an event may name thousands of times. */
import {settle, type Conflict, type Settled} from './contradictions.ts';
import {limitsOf} from './constraints.ts';
import {isSimple, type Limits} from './limits.ts';
import {tightened} from './networks.ts';
import type {TimeStatement} from './statements.ts';

/** As `settle` of one event's statements. Those that relate it to others are kept: alone they contradict nothing. Takes n log n for n contradictions. */
export function settleOwn(statements: readonly TimeStatement[]): Settled {
  const limiting = statements.flatMap((statement): Limiting | [] => {
    const limits = limitsOf(statement.content);
    return limits ? {statement, limits} : [];
  });
  if (!limiting.every(({limits}) => isSimple(limits))) return settle(statements);
  const isAssumed = ({statement}: Limiting): boolean => statement.role === 'assumed';
  const conflicts: Conflict[] = [];
  const aside = new Set<TimeStatement>();
  settleTightest(
    limiting.filter((one) => !isAssumed(one)),
    {aside, conflicts},
  );
  const dropped = new Set([...aside].map(({turn}) => turn));
  for (const {statement} of limiting.filter(isAssumed)) if (dropped.has(statement.turn)) aside.add(statement);
  settleTightest(
    limiting.filter(({statement}) => !aside.has(statement)),
    {aside, conflicts},
  );
  return {statements: statements.filter((statement) => !aside.has(statement)), conflicts};
}

interface Limiting {
  readonly statement: TimeStatement;
  readonly limits: Limits;
}

interface Found {
  readonly aside: Set<TimeStatement>;
  readonly conflicts: Conflict[];
}

/** Whether all can hold depends on the tightest of each kind alone, so each contradiction is looked for among at most six. */
function settleTightest(limiting: readonly Limiting[], {aside, conflicts}: Found): void {
  const queues = BOUNDS.map((tightnessOf) => new Tightening(limiting, tightnessOf));
  const tightest = (): readonly TimeStatement[] => {
    const heads = queues.flatMap((queue) => queue.head(aside) ?? []);
    return [...new Set(heads)].sort((a, b) => a.turn - b.turn);
  };
  for (let some = tightest(); !tightened(some); some = tightest()) {
    const settled = settle(some);
    const held = new Set(settled.statements);
    const yields = some.filter((statement) => !held.has(statement));
    if (yields.length === 0) return;
    for (const statement of yields) aside.add(statement);
    for (const conflict of settled.conflicts) conflicts.push(conflict);
  }
}

/** The statements with a limit of one kind, the tightest first; of equals the first in the document. */
class Tightening {
  readonly #statements: readonly TimeStatement[];
  #at = 0;

  constructor(limiting: readonly Limiting[], tightnessOf: (limits: Limits) => number) {
    this.#statements = limiting
      .map(({statement, limits}) => ({statement, tightness: tightnessOf(limits)}))
      .filter(({tightness}) => Number.isFinite(tightness))
      .sort((a, b) => b.tightness - a.tightness)
      .map(({statement}) => statement);
  }

  /** The tightest that is not set aside. What is set aside stays there. */
  head(aside: ReadonlySet<TimeStatement>): TimeStatement | undefined {
    for (let found = this.#statements[this.#at]; found; found = this.#statements[++this.#at])
      if (!aside.has(found)) return found;
    return undefined;
  }
}

/** How tight a limit of each kind is. Before an instant is tighter than at it, by less than the ms in which both are told. */
const BOUNDS: readonly ((limits: Limits) => number)[] = [
  ({earliestStart}) => earliestStart,
  ({latestStart, startsBefore}) => (startsBefore ? 0.5 : 0) - latestStart,
  ({earliestEnd}) => earliestEnd,
  ({latestEnd}) => 0 - latestEnd,
  ({minDuration}) => minDuration,
  ({maxDuration}) => 0 - maxDuration,
];
