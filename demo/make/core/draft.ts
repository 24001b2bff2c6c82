/** What an editor has made so far, as the text that is saved. */

export type Members = Readonly<Record<string, unknown>>;

/** An article that events are marked in. */
export interface Article {
  readonly text: string;
  readonly lang: ArticleLanguage;
  /** The day of its publication, `2024-06-19`: what "yesterday" is counted from. Empty where nobody knows. */
  readonly published: string;
}

export type ArticleLanguage = 'en' | 'es' | 'fr' | 'ru';

export interface Draft {
  /** What was typed or dropped to begin with, until a story is made of it. */
  readonly pasted: string;
  /** The story as JSON, exactly as it was typed. Empty before there is one. */
  readonly text: string;
  readonly article: Article | undefined;
}

export const emptyDraft: Draft = {pasted: '', text: '', article: undefined};

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined where the text is no JSON object. */
export function storyIn(text: string): Members | undefined {
  try {
    const story: unknown = JSON.parse(text);
    return isMembers(story) ? story : undefined;
  } catch {
    return undefined;
  }
}

export const textOf = (story: Members): string => JSON.stringify(story, undefined, 2);

/** A list's items, an item as a list, nothing as none. */
export const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** One as itself, none as undefined. */
export const oneOrMany = (items: readonly unknown[]): unknown => (items.length > 1 ? items : items[0]);

export const eventsIn = (story: Members | undefined): readonly Members[] =>
  listOf(story?.['events']).filter(isMembers);

/** Without the members that are undefined. */
export const told = (members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
