import type {Order} from '../solve/solution.ts';

/** `dated`: the dates on both sides give the order. */
export type Line = Exclude<Order, 'unknown'> | 'dated';

export interface RailRow {
  readonly id: string;
  readonly role: string;
  /** A branch's connector, and whether it starts anew instead of coming down the rail. */
  readonly link?: {readonly from: string; readonly order: Line; readonly restarts: boolean} | undefined;
}

/**
 * The line that runs from each row down to the next, by the row's id: on its way from one event of the chain to the next,
 * or from an event to what hangs from it.
 */
export function railBelow(
  rows: readonly RailRow[],
  chain: readonly string[],
  order: (a: string, b: string) => Line | 'unknown',
): ReadonlyMap<string, Line> {
  const below = new Map<string, Line>();
  const next = new Map(chain.map((id, index) => [id, chain[index + 1]]));
  let line: Line | 'unknown' = 'unknown';
  for (const {id, role} of rows) {
    if (role === 'chain') {
      const following = next.get(id);
      line = following === undefined ? 'unknown' : order(id, following);
    }
    if (line !== 'unknown') below.set(id, line);
  }
  const places = new Map(rows.map(({id}, place) => [id, place]));
  for (const [place, {role, link}] of rows.entries()) {
    if (role !== 'branch' || !link || link.restarts) continue;
    const from = places.get(link.from) ?? place;
    for (const {id} of rows.slice(from, place)) if (!below.has(id)) below.set(id, link.order);
  }
  return below;
}
