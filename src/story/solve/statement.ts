/**
 * A statement about an event's time, read once: what the solver reckons with and words, clock and card tell. Nothing but
 * `content.ts` reads the text of a `when`, `lasts` or relation.
 */
import type {ParsedDuration} from '../../time/duration.ts';
import type {ParsedMoment} from '../../time/moment.ts';
import type {DurationMs, Span} from '../../time/units.ts';
import type {Basis, Moment, Text} from '../story.ts';

/** A moment in its place: the instants `[first, last)` of its last digit. */
export interface PlacedMoment extends Span {
  readonly text: Moment;
  readonly parsed: ParsedMoment;
  /** Of its wall clock: the event's zone or the story's, also where the text has an offset of its own. */
  readonly zone: string;
  /** What the numbers `first` and `last` miss, in ms, beyond 285,000 years from now. */
  readonly rest?: {readonly first: number; readonly last: number};
}

/**
 * How long something lasts, or how far two events are apart. One of three forms: `exactly`; `about` with `give`; `min`,
 * `max`, both or, where only words are known, neither. `shortest` and `longest` are what it comes to; Infinity for no limit.
 */
export interface Length {
  readonly exactly?: ParsedDuration;
  readonly about?: ParsedDuration;
  readonly give?: ParsedDuration;
  readonly min?: ParsedDuration;
  readonly max?: ParsedDuration;
  readonly shortest: DurationMs;
  readonly longest: DurationMs;
}

/**
 * What becomes of the end of an event of which a statement gives the time. `within`: it ends within what the moment names.
 * `free`: the moment tells the start, and `lasts` the rest. `assumed`: the same without `lasts`; that it is over at once is
 * an assumption, which yields to whatever says otherwise.
 */
export type EndOf = 'within' | 'free' | 'assumed';

/** An end that is left out is open. */
export type Content =
  | {readonly kind: 'on'; readonly at: PlacedMoment; readonly end: EndOf}
  | {
      readonly kind: 'from';
      readonly from?: PlacedMoment;
      readonly to?: PlacedMoment;
      /** `to` is `..` in so many words: it may go on today. */
      readonly goesOn: boolean;
    }
  | {readonly kind: 'between'; readonly from?: PlacedMoment; readonly to?: PlacedMoment}
  | {
      readonly kind: 'around';
      readonly at: PlacedMoment;
      readonly give: ParsedDuration;
      readonly end: EndOf;
    }
  | {readonly kind: 'lasts'; readonly length: Length}
  | {
      readonly kind: 'after' | 'before' | 'during' | 'with';
      /** The index of the other event in the story. */
      readonly other: number;
      readonly gap?: Length;
    }
  /** Follows from the event's status: when it was reported, `all` of it was over, or its `start`, or it was `ongoing`. */
  | {readonly kind: 'published'; readonly at: PlacedMoment; readonly covers: 'all' | 'start' | 'ongoing'}
  /** The assumption: over within the moment that tells its start. */
  | {readonly kind: 'brief'; readonly at: PlacedMoment};

export type RelationKind = 'after' | 'before' | 'during' | 'with';

export type StatementKind = Exclude<Content['kind'], 'brief'>;

export type StatementKey = 'when' | 'lasts' | RelationKind | 'status';

/** Where a statement stands in the story, and what it rests on. */
export interface StatementRef {
  /** JSON path in the story: `events[3].after[0]`; for what status and publication imply, `events[3].status`. */
  readonly path: string;
  readonly event: string;
  readonly basis: Basis;
  readonly source: readonly string[];
}

/**
 * `full`: it is in force. `label`: a source that it needs is off, but the one of its wording is on. `off`: so is that, or
 * it has no wording. `aside`: it contradicts others and yielded.
 */
export type Force = 'full' | 'label' | 'off' | 'aside';

/** One statement of one event, with all that can be told of it. */
export interface ReadStatement extends StatementRef {
  /** The pieces of `path`: its key in the event, and its place where that holds a list. */
  readonly key: StatementKey;
  readonly place: number | undefined;
  readonly kind: StatementKind;
  readonly content: Content & {readonly kind: StatementKind};
  /** It rests on a qualified or seasonal date: yields first in a contradiction. */
  readonly soft: boolean;
  /** Follows from the event's status and a date of publication; no author wrote it. */
  readonly implied: boolean;
  readonly force: Force;
  /**
   * The event is taken to be over within the moment that this statement tells, since the story does not say how long it
   * lasted and nothing contradicts it. So what is known of its end is no more than an assumption.
   */
  readonly endAssumed: boolean;
  /** The other event of a relation. */
  readonly other?: string;
  /** The source's own words. */
  readonly label?: Text;
  /** Why it is inferred, and what of it. */
  readonly because?: Text;
  readonly infers?: 'order' | 'day' | 'reading';
}
