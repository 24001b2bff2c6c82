/** Reads values that a page sets. They may be anything: what fits is taken, and nothing throws. */

/** As text. Undefined for null, for undefined, and for what has no text. */
export function textFrom(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  try {
    return String(value);
  } catch {
    return undefined;
  }
}

/** The items of a list that have a text. Undefined for what is no list. */
export function textsFrom(value: unknown): readonly string[] | undefined {
  try {
    return Array.isArray(value) ? value.flatMap((item: unknown) => textFrom(item) ?? []) : undefined;
  } catch {
    return undefined;
  }
}

/** A finite number, or the text of one. */
export function numberFrom(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : Number.parseFloat(textFrom(value) ?? '');
  return Number.isFinite(number) ? number : undefined;
}

/** For a message: a text in quotation marks, and at most so much of it that a line can hold it. */
export function shownValue(value: unknown): string {
  const text = textFrom(value) ?? (value === null || value === undefined ? String(value) : 'this value');
  const short = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return typeof value === 'string' ? `"${short}"` : short;
}
