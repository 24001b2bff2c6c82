/** Numbered steps, and what hangs from them: for stories whose order is known better than their times. */
import type {Solution} from '../solve/solution.ts';
import type {Event} from '../story.ts';
import {arrange} from './arrange.ts';
import type {Placing} from './by-start.ts';
import {longestChain, strictOrder} from './chain.ts';
import type {PhaseRows} from './dated.ts';
import type {GroupOrder} from './groups.ts';
import type {Link, Role, Row} from './rows.ts';

export function numberedRows(placing: Placing, order: GroupOrder): PhaseRows {
  const {events, solution, precedence, groups} = placing;
  const phaseOf = (event: Event): number => groups?.phaseOf(event) ?? 0;
  const chain = longestChain(
    events.map((event) => ({id: event.id, weight: event.weight ?? 0, phase: phaseOf(event)})),
    solution,
  );
  const roles = new Roles(chain, solution);
  const rows = new Map(
    events.map((event): [string, Row] => [
      event.id,
      {id: event.id, group: order.indexOf(event.group), ...roles.of(event)},
    ]),
  );
  const phases = new Map(events.map((event) => [event.id, phaseOf(event)]));
  const wanted = inRoleOrder([...rows.values()], phases);
  const arranged = arrange(
    wanted.map(({id}) => id),
    precedence,
    solution,
  );
  const rail = new Rail();
  const placed = arranged.flatMap(({id, host}) => {
    const row = rows.get(id);
    return row ? [{row: rail.attach(row), phase: phases.get(host) ?? 0}] : [];
  });
  return {chain, placed};
}

/** Assigns the four roles of the visual specification (§4.1) from the solver's order alone. */
class Roles {
  readonly #chain: readonly string[];
  readonly #solution: Solution;
  readonly #ranks: ReadonlyMap<string, number>;

  constructor(chain: readonly string[], solution: Solution) {
    this.#chain = chain;
    this.#solution = solution;
    this.#ranks = new Map(chain.map((id, index) => [id, index + 1]));
  }

  of(event: Event): Pick<Row, 'role' | 'rank' | 'link'> {
    const rank = this.#ranks.get(event.id);
    if (rank !== undefined) return {role: 'chain', rank, link: this.#after(event.id, rank - 1)};
    const after = this.#after(event.id, this.#chain.length);
    const during = this.#during(event.id);
    const link = during && during.fromRank >= (after?.fromRank ?? 0) ? during : after;
    if (link) return {role: 'branch', rank: undefined, link};
    return {role: this.#saysAnything(event.id) ? 'bracket' : 'shelf', rank: undefined, link: undefined};
  }

  /**
   * To the latest predecessor among the first `upTo` events of the chain. What precedes an event precedes all that the
   * chain puts after it too, so the last of them is found by halving.
   */
  #after(id: string, upTo: number): Link | undefined {
    const order = (rank: number): 'stated' | 'inferred' | 'unknown' =>
      strictOrder(this.#solution, this.#chain[rank - 1] ?? '', id);
    let [known, unknown] = [0, upTo + 1];
    while (unknown - known > 1) {
      const middle = (known + unknown) >> 1;
      if (order(middle) === 'unknown') unknown = middle;
      else known = middle;
    }
    const basis = known === 0 ? 'unknown' : order(known);
    if (basis === 'unknown') return undefined;
    return {
      from: this.#chain[known - 1] ?? '',
      fromRank: known,
      order: basis,
      during: false,
      restarts: false,
    };
  }

  /** A link to the latest step during which the event happened. */
  #during(id: string): Link | undefined {
    const links = this.#solution.statements(id).flatMap(({kind, other = '', basis}): Link[] => {
      const fromRank = this.#ranks.get(other);
      if (kind !== 'during' || fromRank === undefined) return [];
      return [{from: other, fromRank, order: basis, during: true, restarts: true}];
    });
    return links.toSorted((a, b) => b.fromRank - a.fromRank)[0];
  }

  #saysAnything(id: string): boolean {
    return this.#solution.statements(id).some(({implied}) => !implied);
  }
}

/** Walks down the rail. A connector restarts where its predecessor's disc is no longer the last thing on the rail. */
class Rail {
  #last = 0;
  #interrupted = false;

  /** The next row in reading order, with what its connector has to do. */
  attach(row: Row): Row {
    const attached = this.#attach(row);
    this.#pass(attached);
    return attached;
  }

  #attach(row: Row): Row {
    if (row.role !== 'branch' || !row.link) return row;
    const restarts = row.link.restarts || row.link.fromRank !== this.#last || this.#interrupted;
    return {...row, link: {...row.link, restarts}};
  }

  #pass({role, rank, link}: Row): void {
    if (rank !== undefined) {
      this.#last = rank;
      this.#interrupted = false;
    } else if (role !== 'branch' || link?.restarts) this.#interrupted = true;
  }
}

const ROLE_ORDER: readonly Role[] = ['chain', 'branch', 'bracket', 'shelf'];

/** Phase by phase; branches of the last disc on the rail come first, where they can still hang from it. */
function inRoleOrder(rows: readonly Row[], phases: ReadonlyMap<string, number>): readonly Row[] {
  const phaseOf = ({id}: Row): number => phases.get(id) ?? 0;
  const lastRank: number[] = [];
  for (const row of rows) lastRank[phaseOf(row)] = Math.max(lastRank[phaseOf(row)] ?? 0, row.rank ?? 0);
  for (let phase = 1; phase < lastRank.length; phase++)
    lastRank[phase] = Math.max(lastRank[phase] ?? 0, lastRank[phase - 1] ?? 0);
  const place = (row: Row): number => {
    if (row.rank !== undefined) return row.rank;
    const {link} = row;
    return link && (link.during || link.fromRank !== lastRank[phaseOf(row)]) ? link.fromRank : 0;
  };
  const keyed = rows.map((row) => ({
    row,
    phase: phaseOf(row),
    role: ROLE_ORDER.indexOf(row.role),
    at: place(row),
  }));
  keyed.sort((a, b) => a.phase - b.phase || a.role - b.role || a.at - b.at);
  return keyed.map(({row}) => row);
}
