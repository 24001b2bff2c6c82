/** From an instant to what a clock in a zone shows, and back. */
import {wallFields, wallMs, type WallFields, type WallMs} from './calendar.ts';
import {DAY, epochMs, type EpochMs} from './units.ts';
import {offsetAt} from './zone.ts';

/** What clock and calendar show in a zone at an instant; the year is astronomical, `weekday` 1 Monday to 7 Sunday. */
export const wallClock = (instant: EpochMs, zone: string): ReturnType<typeof wallFields> =>
  wallFields(instant + offsetAt(instant, zone));

/**
 * The instant at which a clock in the zone shows these fields. Where it shows them twice (a fold), the first time; where
 * it jumps over them (a gap), as far after the jump as they are after its beginning: Temporal's "compatible" rule.
 * Fields are not checked: the 32nd of a month is the day after the 31st. Throws RangeError for an unknown zone.
 */
export const toInstant = (fields: WallFields, zone: string): EpochMs => wallToInstant(wallMs(fields), zone);

/** The same for a wall clock in milliseconds; ±Infinity is itself. */
export function wallToInstant(wall: WallMs, zone: string): EpochMs {
  if (!Number.isFinite(wall)) return epochMs(wall);
  // No zone is more than a day from UTC, so these two are the offsets before and after any change that matters here.
  const before = offsetAt(epochMs(wall - DAY), zone);
  const after = offsetAt(epochMs(wall + DAY), zone);
  if (before === after || offsetAt(epochMs(wall - before), zone) === before) return epochMs(wall - before);
  const later = epochMs(wall - after);
  return offsetAt(later, zone) === after ? later : epochMs(wall - before);
}

/** Is it the second time of a fold: has the zone's clock shown the same fields before? */
export const isSecondTime = (instant: EpochMs, zone: string): boolean =>
  wallToInstant(instant + offsetAt(instant, zone), zone) < instant;
