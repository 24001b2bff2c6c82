declare const unit: unique symbol;

/** An instant: milliseconds since 1970-01-01T00:00Z, proleptic Gregorian, without leap seconds. ±Infinity where unbounded; not limited to the range of `Date`. */
export type EpochMs = number & {readonly [unit]: 'epoch ms'};

/** A length of time in milliseconds. Infinity where unbounded. */
export type DurationMs = number & {readonly [unit]: 'duration ms'};

/** A distance on the screen in CSS pixels. */
export type Px = number & {readonly [unit]: 'px'};

export const epochMs = (value: number): EpochMs => value as EpochMs;
export const durationMs = (value: number): DurationMs => value as DurationMs;
export const px = (value: number): Px => value as Px;

export const SECOND = durationMs(1000);
export const MINUTE = durationMs(60_000);
export const HOUR = durationMs(3_600_000);
export const DAY = durationMs(86_400_000);
/** The mean year of the Gregorian calendar. */
export const YEAR = durationMs(365.2425 * DAY);

/** The instants `[first, last)` that a moment names. */
export interface Span {
  readonly first: EpochMs;
  readonly last: EpochMs;
}
