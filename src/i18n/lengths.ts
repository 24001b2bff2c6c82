/** Lengths of time as authors write them. */
import {DAY, HOUR, MINUTE} from '../time/units.ts';

/** Milliseconds of an ISO 8601 duration; a year and a month at their mean length, which is all that words need. 0 for none. */
export function lengthOf(duration: string): number {
  const parts =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      duration,
    );
  const year = 365.2425 * DAY;
  const sizes = [year, year / 12, 7 * DAY, DAY, HOUR, MINUTE, 1000];
  return sizes.reduce((sum, size, place) => sum + Number(parts?.[place + 1] ?? 0) * size, 0);
}
