/** `a/b`: from a moment to another, as a text. */
import {parseMoment, type ParsedMoment} from './moment.ts';

/** An end that is left out is open (`..`) or, as EDTF has it, unknown (nothing): neither bounds anything. */
export interface ParsedInterval {
  readonly from?: ParsedMoment;
  readonly to?: ParsedMoment;
  /** Both ends as they were written: empty, `..` or a moment. */
  readonly texts: readonly [from: string, to: string];
}

/** Reads `2024-06-18/2024-06-19`, `1985/..`, `/1985`; undefined for any other text, and for two ends that are both left empty. */
export function parseInterval(text: string): ParsedInterval | undefined {
  // Most texts are none, and there can be a great many.
  if (!text.includes('/')) return undefined;
  const [a = '', b, ...more] = text.split('/');
  if (b === undefined || more.length > 0 || text === '/') return undefined;
  const [from, to] = [a, b].map((end) => (end === '' || end === '..' ? 'open' : parseMoment(end)));
  if (!from || !to) return undefined;
  return {...(from !== 'open' && {from}), ...(to !== 'open' && {to}), texts: [a, b]};
}
