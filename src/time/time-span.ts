import type {EpochMs} from './units.ts';

/** A stretch of time, such as the part of an axis that is in sight. */
export interface TimeSpan {
  readonly from: EpochMs;
  readonly to: EpochMs;
}
