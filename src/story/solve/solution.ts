/** What the solver finds: the shapes of its answer. */
import type {EpochMs} from '../../time/units.ts';
import type {PlacedMoment, ReadStatement, StatementRef} from './statement.ts';

export type {ReadStatement, StatementKind, StatementRef} from './statement.ts';

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

/** A statement that is in force: its sources are on and it was not set aside. */
export type InForce = ReadStatement;

/** Statements that cannot all hold: drop any one and the rest can. */
export interface Contradiction {
  readonly statements: readonly StatementRef[];
  /** By how many ms they miss each other; 0 where one had to be before the other and both are at once: then no amount is to be told. */
  readonly excess: number;
  /** The one that was set aside so that the rest could be solved. */
  readonly dropped: StatementRef;
  /** Why that one: its date is `soft`, it is `inferred` and another is stated, it stands `later` than its equals, or it contradicts `itself`. */
  readonly because: 'soft' | 'inferred' | 'later' | 'itself';
}

/**
 * What to say of a bound. As a number it is the first instant that a moment names, or the end of its last digit: what
 * cannot be later than `T06:00` ends before 06:01. Nobody said 06:01, so `instant` is 06:00.
 */
export interface ToldBound {
  /** The date or time that the bound rests on, at the far end of its reasons. */
  readonly moment: PlacedMoment;
  /** Which end of what the moment names: the bound is told from its beginning, or up to its end. */
  readonly side: 'first' | 'last';
  /** The bound without the width of the moment's last digit where that is a minute, a second or less. */
  readonly instant: EpochMs;
  /** Of the moment: to tell the bound finer would be more than anybody said. */
  readonly precision: PlacedMoment['parsed']['precision'];
  /** Does a duration, a gap or a margin lie on the way? Then no source names this bound. */
  readonly reckoned: boolean;
  /** Does it rest on the assumption that an event was over within the moment that tells its start? */
  readonly assumed: boolean;
  /** Does it rest on nothing but when the event was reported? */
  readonly reported: boolean;
}

export type Order = 'stated' | 'inferred' | 'unknown';

export interface Solution {
  /** In the story's order, without the events whose sources are all off. */
  readonly events: readonly SolvedEvent[];
  readonly contradictions: readonly Contradiction[];
  /** Ids of the events that went with their sources, in the story's order. */
  readonly hidden: readonly string[];
  /** Is `a` over before `b` begins? Never both ways: two moments that are at once have no order. `stated` if statements alone say so, `inferred` if an inference is needed, `unknown` otherwise. */
  order(a: string, b: string): Order;
  /** The statements that a bound rests on, from the event outward. Empty for an unbounded one. */
  reasons(id: string, bound: Bound): readonly StatementRef[];
  /** The event's own statements that are in force, in document order, implied ones last. */
  statements(id: string): readonly InForce[];
  /** All of the event's own statements, in document order, whatever their force; implied ones last. */
  written(id: string): readonly ReadStatement[];
  /** How to tell a bound; undefined where nothing bounds it. */
  told(id: string, bound: Bound): ToldBound | undefined;
  /** The event's index in the story; -1 for an unknown id. Of two events with one id, the first. */
  indexOf(id: string): number;
  /** The solved event, or undefined if it is unknown or hidden. */
  event(id: string): SolvedEvent | undefined;
}
