/** What the solver finds: the shapes of its answer. */
import type {Basis} from '../story.ts';

/** Epoch ms; ±Infinity where unbounded; durations in ms. */
export interface SolvedEvent {
  readonly id: string;
  readonly earliestStart: number;
  readonly latestStart: number;
  readonly earliestEnd: number;
  readonly latestEnd: number;
  readonly minDuration: number;
  readonly maxDuration: number;
}

export type Bound = 'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd';

export interface StatementRef {
  /** JSON path in the story: `events[3].after[0]`; for what status and publication imply, `events[3].status`. */
  readonly path: string;
  readonly event: string;
  readonly basis: Basis;
  readonly source: readonly string[];
}

export type StatementKind =
  'on' | 'from' | 'between' | 'around' | 'lasts' | 'after' | 'before' | 'during' | 'with' | 'published';

/** A statement that is in force: its sources are on and it was not set aside. */
export interface InForce extends StatementRef {
  readonly kind: StatementKind;
  /** A qualified or seasonal date: yields first in a contradiction. */
  readonly soft: boolean;
  /** Follows from the event's status and a date of publication; no author wrote it. */
  readonly implied: boolean;
  /** The other event of a relation. */
  readonly other?: string;
}

/** Statements that cannot all hold: drop any one and the rest can. */
export interface Contradiction {
  readonly statements: readonly StatementRef[];
  /** By how many ms they miss each other. */
  readonly excess: number;
  /** The one that was set aside so that the rest could be solved. */
  readonly dropped: StatementRef;
  /** Why that one: its date is `soft`, it is `inferred` and another is stated, it stands `later` than its equals, or it contradicts `itself`. */
  readonly because: 'soft' | 'inferred' | 'later' | 'itself';
}

export type Order = 'stated' | 'inferred' | 'unknown';

export interface Solution {
  /** In the story's order, without the events whose sources are all off. */
  readonly events: readonly SolvedEvent[];
  readonly contradictions: readonly Contradiction[];
  /** Ids of the events that went with their sources, in the story's order. */
  readonly hidden: readonly string[];
  /** Is `a` over before `b` begins? `stated` if statements alone say so, `inferred` if an inference is needed, `unknown` otherwise. */
  order(a: string, b: string): Order;
  /** The statements that a bound rests on, from the event outward. Empty for an unbounded one. */
  reasons(id: string, bound: Bound): readonly StatementRef[];
  /** The event's own statements that are in force, in document order, implied ones last. */
  statements(id: string): readonly InForce[];
  /** The solved event, or undefined if it is unknown or hidden. */
  event(id: string): SolvedEvent | undefined;
}
