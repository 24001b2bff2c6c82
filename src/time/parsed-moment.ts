import type {WallMs} from './calendar.ts';
import type {Precision, Qualifier} from './date.ts';
import type {Choice} from './one-of.ts';
import type {DurationMs} from './units.ts';

/** A moment as its text says it, before a zone gives it its place: `wallFields` of calendar.ts tells year, month and day. */
export interface ParsedMoment {
  /** The smallest unit that is told; `set` for one of several dates. */
  readonly precision: Precision | 'hour' | 'minute' | 'second' | 'set';
  /** The wall clock's `[first, last)`: the span of its last digit. ±Infinity at the open end of a set. */
  readonly first: WallMs;
  readonly last: WallMs;
  /** How many digits of a second's fraction are told. */
  readonly decimals?: number;
  /** Of the clock from UTC, where the text has one; else the clock is the event's or the story's. */
  readonly offset?: DurationMs;
  /** Uncertain, approximate, both. It has no width: `first` and `last` are those of the date. */
  readonly qualifier?: Qualifier;
  /** EDTF's code, 21 to 41, where `precision` is `season`. */
  readonly season?: number;
  /** `2004-XX`, `1985-04-XX`: some month or day within what `precision` tells. */
  readonly unspecified?: boolean;
  /** The dates of a set. */
  readonly oneOf?: readonly Choice[];
  /** A qualified date or a season, whose limits the source did not set. In a contradiction it is set aside first. */
  readonly soft: boolean;
}
