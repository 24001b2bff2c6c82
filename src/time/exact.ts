/**
 * Lengths of time that add up exactly, from milliseconds to 100,000,000,000 years: a number holds 53 bits, which at such a
 * distance are minutes. A length is `whole` times 2^40 ms (35 years) and `part`, which is at least 0 and less than that.
 */
import {DAY} from './units.ts';

export const WHOLE = 2 ** 40;

/** Fractions of a millisecond are kept to 2^-12: as fine as a number tells instants of our age. */
const FINEST = 4096;

/** 2.4 quadrillion years in ms, beyond all years that can be written. An upper limit beyond it limits nothing. */
export const FARTHEST = 2 ** 86;

export interface Exact {
  readonly whole: number;
  readonly part: number;
}

/** The length `ms + rest`, less than `FARTHEST`, as an upper limit: finer fractions are rounded up. `rest` is what the number `ms` cannot hold. */
export function upperLimit(ms: number, rest = 0): Exact {
  const fine = Math.max(-FARTHEST, Math.ceil(ms * FINEST) / FINEST);
  const whole = Math.floor(fine / WHOLE);
  return carried(whole, fine - whole * WHOLE + rest);
}

/** Brings `part` into its range. */
export function carried(whole: number, part: number): Exact {
  const more = Math.floor(part / WHOLE);
  return {whole: whole + more, part: part - more * WHOLE};
}

/** The nearest number that is not below the length: itself, where a number can hold it. */
export function roundedUp(whole: number, part: number): number {
  if (!Number.isFinite(whole)) return whole;
  const big = whole * WHOLE;
  const sum = big + part;
  // What the sum lost, exactly: Knuth's two-sum.
  const added = sum - big;
  const lost = big - (sum - added) + (part - added);
  return lost > 0 ? numberAbove(sum) : sum;
}

/**
 * The number after this one, or the one after that. Rump, Zimmermann, Boldo and Melquiond, "Computing predecessor and
 * successor in rounding to nearest", 2009.
 */
export const numberAbove = (value: number): number => value + Math.abs(value) * NEXT;

const NEXT = 2 ** -53 * (1 + 2 ** -52);

export const numberBelow = (value: number): number => 0 - numberAbove(0 - value);

const MOST_EXACT = 2 ** 53;

/** A rounded sum of two numbers as a limit that the exact one does not go beyond: itself in our millennia. */
export const notBelow = (sum: number): number => (Math.abs(sum) < MOST_EXACT ? sum : numberAbove(sum));
export const notAbove = (sum: number): number => 0 - notBelow(0 - sum);

/** How far a date falls short of its midnight because a number has too few digits; 0 in our millennia. `ms` counts from 1970 on a wall clock. */
export function restOfDate(wall: number): number {
  if (!Number.isFinite(wall) || Number.isSafeInteger(wall)) return 0;
  const days = Math.round(wall / DAY);
  return Number(BigInt(days) * BigInt(DAY) - BigInt(wall));
}
