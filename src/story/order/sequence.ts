/** The order of things: which role each event plays in the sequence, and in which order a reader meets them. */
import type {Solution} from '../solve/solution.ts';
import type {Event, Group, Story} from '../story.ts';
import {longestChain, strictOrder} from './chain.ts';
import {railBelow, type Line} from './rail.ts';

export type Role = 'chain' | 'branch' | 'bracket' | 'shelf';

/** A connector to an earlier event on the chain; drawn only because the network orders the two. */
export interface Link {
  readonly from: string;
  readonly fromRank: number;
  readonly order: 'stated' | 'inferred';
  /** The rail has passed other events since: restart from a small hollow disc with the predecessor's number. */
  readonly restarts: boolean;
}

export interface Row {
  readonly id: string;
  readonly role: Role;
  /** Index of its group in the story, for colour and shape; -1 without a group. */
  readonly group: number;
  /** Place on the chain, from 1; only the chain is numbered. */
  readonly rank: number | undefined;
  readonly link: Link | undefined;
}

export interface Block {
  readonly role: Role;
  readonly rows: readonly Row[];
  /** In a bracket: the event during which all of its rows happened, where they say so. */
  readonly during: string | undefined;
}

export interface Phase {
  readonly key: string;
  readonly group: Group | undefined;
  readonly groupIndex: number;
  /** Chain and branches one block a row; a bracket or the shelf one block in all. */
  readonly blocks: readonly Block[];
  /** Rows that stay folded because the sequence is long and their weight is small. */
  readonly folded: ReadonlySet<string>;
}

export interface Sequence {
  readonly background: readonly Row[];
  readonly phases: readonly Phase[];
  /** Every event in reading order, background first. */
  readonly ids: readonly string[];
  readonly chain: readonly string[];
  /** The line from each row down to the next, by the row's id. */
  readonly below: ReadonlyMap<string, Line>;
}

/** Beyond this many rows weight decides which stand open. */
const OPEN_ROWS = 30;

export function sequence(story: Story, solution: Solution): Sequence {
  const events = story.events.filter(({id}) => solution.event(id) !== undefined);
  const groups = displayOrder(story.groups ?? []);
  const indexOf = new Map((story.groups ?? []).map(({id}, index) => [id, index]));
  const groupIndex = (event: Event): number => indexOf.get(event.group ?? '') ?? -1;
  const place = new Map(groups.map(({id}, index) => [id, index]));
  const phaseOf = (event: Event): number => place.get(event.group ?? '') ?? groups.length;

  const isBackground = ({weight = 0}: Event): boolean => weight < 0;
  const foreground = events.filter((event) => !isBackground(event));
  const chain = longestChain(
    foreground.map((event) => ({id: event.id, weight: event.weight ?? 0, phase: phaseOf(event)})),
    solution,
  );
  const roles = new Roles(chain, solution);
  const toRow = (event: Event): Row => ({id: event.id, group: groupIndex(event), ...roles.of(event)});

  const background = events.filter(isBackground).map((event): Row => ({
    id: event.id,
    role: 'bracket',
    group: groupIndex(event),
    rank: undefined,
    link: undefined,
  }));
  const folded = lightest(foreground, chain);
  const rail = new Rail();
  const phases = [...groups, undefined].flatMap((group, index): Phase[] => {
    const members = foreground.filter((event) => phaseOf(event) === index);
    if (members.length === 0) return [];
    const rows = rail.attach(members.map(toRow));
    const blocks = intoBlocks(rows, solution);
    const ids = new Set(rows.map(({id}) => id).filter((id) => folded.has(id)));
    const groupIndex = group ? (indexOf.get(group.id) ?? -1) : -1;
    return [{key: group?.id ?? '', group, groupIndex, blocks, folded: ids}];
  });
  const rows = phases.flatMap(({blocks}) => blocks.flatMap((block) => block.rows));
  const ids = [...background.map(({id}) => id), ...rows.map(({id}) => id)];
  const below = railBelow(rows, chain, (a, b) => solution.order(a, b));
  return {background, phases, ids, chain, below};
}

/** The row of an event whose source was just switched off: nothing is left that places it. */
export function leavingRow({groups = []}: Story, event: Event): Row {
  const group = groups.findIndex(({id}) => id === event.group);
  return {id: event.id, role: 'shelf', group, rank: undefined, link: undefined};
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
    if (rank !== undefined) return {role: 'chain', rank, link: this.#link(event.id, rank - 1)};
    const link = this.#link(event.id, this.#chain.length);
    if (link) return {role: 'branch', rank: undefined, link};
    return {role: this.#saysAnything(event) ? 'bracket' : 'shelf', rank: undefined, link: undefined};
  }

  /** To the latest predecessor among the first `upTo` events of the chain. */
  #link(id: string, upTo: number): Link | undefined {
    for (let fromRank = upTo; fromRank > 0; fromRank--) {
      const from = this.#chain[fromRank - 1] ?? '';
      const order = strictOrder(this.#solution, from, id);
      if (order !== 'unknown') return {from, fromRank, order, restarts: false};
    }
    return undefined;
  }

  #saysAnything(event: Event): boolean {
    return event.status === 'ongoing' || this.#solution.statements(event.id).some(({implied}) => !implied);
  }
}

/** Follows the rail down the page and restarts it where a predecessor's disc is no longer the last thing on it. */
class Rail {
  #last = 0;
  #interrupted = false;

  /** A phase's rows in display order, with what their connectors have to do. */
  attach(rows: readonly Row[]): readonly Row[] {
    const last = Math.max(this.#last, ...rows.map(({rank = 0}) => rank));
    return inRoleOrder(rows, last).map((row) => {
      const attached = this.#attach(row);
      this.#pass(attached);
      return attached;
    });
  }

  #attach(row: Row): Row {
    if (row.role !== 'branch' || !row.link) return row;
    const restarts = row.link.fromRank !== this.#last || this.#interrupted;
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

/** Branches of the last disc on the rail come first, where they can still hang from it. */
function inRoleOrder(rows: readonly Row[], last: number): readonly Row[] {
  const place = ({rank, link}: Row): number => {
    if (rank !== undefined) return rank;
    return link && link.fromRank !== last ? link.fromRank : 0;
  };
  return [...rows].sort(
    (a, b) => ROLE_ORDER.indexOf(a.role) - ROLE_ORDER.indexOf(b.role) || place(a) - place(b),
  );
}

function intoBlocks(rows: readonly Row[], solution: Solution): readonly Block[] {
  const gathered = (role: Role): Block[] => {
    const members = rows.filter((row) => row.role === role);
    if (members.length === 0) return [];
    return [{role, rows: members, during: role === 'bracket' ? sharedDuring(members, solution) : undefined}];
  };
  const single = rows
    .filter(({role}) => role === 'chain' || role === 'branch')
    .map((row): Block => ({role: row.role, rows: [row], during: undefined}));
  return [...single, ...gathered('bracket'), ...gathered('shelf')];
}

function sharedDuring(rows: readonly Row[], solution: Solution): string | undefined {
  const during = rows.map(({id}) =>
    solution.statements(id).flatMap(({kind, other}) => (kind === 'during' && other ? [other] : [])),
  );
  return during[0]?.find((event) => during.every((others) => others.includes(event)));
}

/** Groups depth first, children after their parent, in the author's order. */
function displayOrder(groups: readonly Group[]): readonly Group[] {
  const ids = new Set(groups.map(({id}) => id));
  const below = (parent: string | undefined): readonly Group[] =>
    groups
      .filter(
        (group) =>
          (group.parent !== undefined && ids.has(group.parent) ? group.parent : undefined) === parent,
      )
      .flatMap((group) => [group, ...below(group.id)]);
  return below(undefined);
}

/** What stays folded in a long sequence: the lightest rows, unnumbered ones before the chain's, later ones first. */
function lightest(events: readonly Event[], chain: readonly string[]): ReadonlySet<string> {
  const surplus = events.length - OPEN_ROWS;
  if (surplus <= 0) return new Set();
  const numbered = new Set(chain);
  const ranked = events.map(({id, weight = 0}, index) => ({
    id,
    weight,
    index,
    onChain: Number(numbered.has(id)),
  }));
  ranked.sort((a, b) => a.weight - b.weight || a.onChain - b.onChain || b.index - a.index);
  return new Set(ranked.slice(0, surplus).map(({id}) => id));
}
