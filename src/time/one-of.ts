/** EDTF level 2: `[1667..1672]`, `[1984,1986]`: one of these dates, and we do not know which. */
import type {WallMs} from './calendar.ts';
import {parseDate, type ParsedDate} from './date.ts';

/** A date of a set, or a run of dates, of which an end can be open. */
export interface Choice {
  /** Undefined: any time before `to`. */
  readonly from?: ParsedDate;
  /** Undefined: any time after `from`. Equal to `from` for a single date. */
  readonly to?: ParsedDate;
}

/** See `ParsedMoment` of moment.ts, of which it is a part. */
export interface ParsedSet {
  readonly precision: 'set';
  readonly first: WallMs;
  readonly last: WallMs;
  readonly oneOf: readonly Choice[];
  readonly soft: boolean;
}

/**
 * Reads a set. What holds in any case is all that a bound can say of it, so it spans from its earliest date to its latest;
 * the gaps between are in `oneOf`. Undefined for a text that is no set, or has a reversed run.
 */
export function parseOneOf(text: string): ParsedSet | undefined {
  if (!text.endsWith(']')) return undefined;
  const choices = text.slice(1, -1).split(',').map(parseChoice);
  const oneOf = choices.filter((choice) => choice !== undefined);
  if (oneOf.length < choices.length) return undefined;
  return {
    precision: 'set',
    // Not spread into `Math.min`, which takes only so many.
    first: oneOf.reduce((first, {from}) => Math.min(first, from?.first ?? -Infinity), Infinity),
    last: oneOf.reduce((last, {to}) => Math.max(last, to?.last ?? Infinity), -Infinity),
    oneOf,
    soft: oneOf.some(({from, to}) => from?.soft || to?.soft),
  };
}

function parseChoice(text: string): Choice | undefined {
  const ends = text.trim().split('..');
  const dates = ends.map((end) => parseDate(end));
  if (ends.length > 2 || ends.some((end, place) => end && !dates[place])) return undefined;
  const [from, to] = ends.length === 1 ? [dates[0], dates[0]] : dates;
  if (from && to) return from.first < to.last ? {from, to} : undefined;
  return from ? {from} : to && {to};
}
