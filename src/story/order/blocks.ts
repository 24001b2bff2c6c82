/** Gathers rows that stand side by side: neighbours without an order, and what has no time at all. */
import type {Solution} from '../solve/solution.ts';
import type {Precedence} from './precedence.ts';
import type {Block, Row} from './rows.ts';

/** Rows in reading order. */
export function intoBlocks(
  rows: readonly Row[],
  solution: Solution,
  precedence: Precedence,
): readonly Block[] {
  const runs: Row[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[0]?.role === row.role && joins(row, run, {solution, precedence})) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => {
    const role = run[0]?.role ?? 'shelf';
    return {role, rows: run, during: role === 'bracket' ? sharedDuring(run, solution) : undefined};
  });
}

interface Known {
  readonly solution: Solution;
  readonly precedence: Precedence;
}

function joins(row: Row, run: readonly Row[], {solution, precedence}: Known): boolean {
  if (row.role === 'shelf') return true;
  if (row.role !== 'bracket') return false;
  const before = new Set(precedence.predecessors(row.id));
  const start = solution.event(row.id)?.earliestStart ?? -Infinity;
  return run.every(({id}) => !before.has(id) && (solution.event(id)?.latestStart ?? Infinity) > start);
}

function sharedDuring(rows: readonly Row[], solution: Solution): string | undefined {
  const during = rows.map(({id}) =>
    solution.statements(id).flatMap(({kind, other}) => (kind === 'during' && other ? [other] : [])),
  );
  return during[0]?.find((event) => during.every((others) => others.includes(event)));
}
