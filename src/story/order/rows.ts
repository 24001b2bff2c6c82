/** What the order of a story consists of. */
import type {Event, Group, Story} from '../story.ts';
import type {Form} from './form.ts';
import type {Line} from './rail.ts';

export type Role = 'chain' | 'branch' | 'bracket' | 'shelf';

/** A connector to an earlier event on the chain; drawn only because the network orders the two. */
export interface Link {
  readonly from: string;
  readonly fromRank: number;
  readonly order: 'stated' | 'inferred';
  /** It happened during that event, not after it. */
  readonly during: boolean;
  /** The rail has passed other events since: restart from a small hollow disc with the predecessor's number. */
  readonly restarts: boolean;
}

export interface Row {
  readonly id: string;
  readonly role: Role;
  /** Index of its group in the story, for colour and shape; -1 without a group. */
  readonly group: number;
  /** Place on the chain, from 1; only a chain without dates is numbered. */
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
  /** Chain and branches one block a row; neighbours in a bracket, and a shelf, one block in all. */
  readonly blocks: readonly Block[];
  /** Rows that stay folded because the sequence is long: of numbered steps the lightest, of a dated list the last. */
  readonly folded: ReadonlySet<string>;
}

export interface Sequence {
  readonly form: Form;
  readonly background: readonly Row[];
  /** One in all where groups run beside each other. */
  readonly phases: readonly Phase[];
  /** Every event in reading order, background first. */
  readonly ids: readonly string[];
  readonly chain: readonly string[];
  /** The line from each row down to the next, by the row's id. */
  readonly below: ReadonlyMap<string, Line>;
  /** The weightiest quarter of a dated story. */
  readonly heavy: ReadonlySet<string>;
}

/** The row of an event whose source was just switched off: nothing is left that places it. */
export function leavingRow({groups = []}: Story, event: Event): Row {
  const group = groups.findIndex(({id}) => id === event.group);
  return {id: event.id, role: 'shelf', group, rank: undefined, link: undefined};
}
