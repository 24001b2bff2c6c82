/** A text in each language, by language tag. */
export type Languages = {readonly [languageTag: string]: string};

/** The shape of a dictionary with each of its strings in every language. */
export type InLanguages<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? Languages : InLanguages<Texts[Key]>;
};

/** Turns dictionaries of one shape, by language, into one tree of that shape whose leaves hold every language. */
export function inLanguages<Texts extends object>(dictionaries: {
  readonly [languageTag: string]: Texts;
}): InLanguages<Texts> {
  return merged(Object.entries(dictionaries)) as InLanguages<Texts>;
}

function merged(entries: readonly (readonly [string, unknown])[]): unknown {
  const [, first] = entries[0] ?? [];
  if (typeof first !== 'object' || first === null) return Object.fromEntries(entries);
  const keys = Object.keys(first);
  const under = (key: string): readonly (readonly [string, unknown])[] =>
    entries.map(([tag, tree]) => [tag, (tree as {readonly [key: string]: unknown})[key]]);
  return Object.fromEntries(keys.map((key) => [key, merged(under(key))]));
}
