/** The kinds of entries that a dictionary has. */

/** One form per plural category of the language; `other` always stands. */
export type Plural = {readonly [category in Intl.LDMLPluralRule]?: string} & {readonly other: string};

/** How the interface speaks of the story's own sources: of "the article" where there is one and it is an article. */
export type Voice = 'article' | 'sources';

/** A string that names the story's own sources, in both voices. */
export type Voiced = {readonly [voice in Voice]: string};

/** A dictionary in one voice: what was in two voices is one string. */
export type Spoken<Dictionary> = {
  readonly [Key in keyof Dictionary]: Dictionary[Key] extends Voiced ? string : Dictionary[Key];
};
