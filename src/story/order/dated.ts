/** Rows by their dates: the longest chain on the rail, the others beside it where they may have begun. */
import {arrangeByStart, type Placing} from './by-start.ts';
import {datedChain} from './dated-chain.ts';
import type {GroupOrder} from './groups.ts';
import type {Line} from './rail.ts';
import type {Role, Row} from './rows.ts';

export interface PhaseRows {
  readonly chain: readonly string[];
  /** In reading order, each with the place of the phase in which it stands. */
  readonly placed: readonly {readonly row: Row; readonly phase: number}[];
}

export function datedRows(placing: Placing, order: GroupOrder): PhaseRows {
  const {events, precedence, groups} = placing;
  const arranged = arrangeByStart(placing);
  const chain = datedChain(
    arranged.map(({id}) => id),
    placing,
  );
  const onChain = new Set(chain);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const phaseOf = (id: string): number => {
    const event = eventOf.get(id);
    return event ? (groups?.phaseOf(event) ?? 0) : 0;
  };
  const row = (id: string, role: Role): Row => {
    const group = order.indexOf(eventOf.get(id)?.group);
    return {id, role, group, rank: undefined, link: undefined};
  };
  const placed = arranged.map(({id, host}) => ({
    row: row(id, onChain.has(id) ? 'chain' : 'bracket'),
    phase: phaseOf(host),
  }));
  const shelf = events
    .filter(({id}) => !precedence.placed.has(id))
    .map(({id}) => ({row: row(id, 'shelf'), phase: phaseOf(id)}));
  // Sorting keeps the order within a phase: a shelf stands at its end.
  return {chain, placed: [...placed, ...shelf].sort((a, b) => a.phase - b.phase)};
}

/** What the line between two neighbours of the chain rests on. */
export function datedLine(a: string, b: string, {solution, precedence}: Placing): Line {
  const latest = solution.event(a)?.latestStart ?? Infinity;
  const byDates = precedence.dated.has(a) && precedence.dated.has(b);
  if (byDates && latest <= (solution.event(b)?.earliestStart ?? -Infinity)) return 'dated';
  const order = solution.order(a, b);
  return order === 'unknown' ? 'dated' : order;
}
