/** Values of a document that nobody has checked. */

export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text without white space around it; numbers as they are written. Empty for everything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : '';

/** Deeper than anything that an author writes. */
const DEEPEST = 20;

/** Is there nothing in it that an author would miss? */
export function isBlank(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value !== 'object' || depth > DEEPEST) return false;
  return Object.values(value).every((inner) => isBlank(inner, depth + 1));
}

/** For a note: a text as it is, anything else as JSON. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

/** Only the members that say something. */
export const said = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => !isBlank(value)));
