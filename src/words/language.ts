/** Which language the interface speaks for a language tag. */
import type {Messages, Plural, Spoken, Voice, Voiced} from './messages.ts';
import {primaryLanguage} from '../story/language.ts';
import type {Story} from '../story/story.ts';

export {directionOf, primaryLanguage} from '../story/language.ts';

/** The languages that the interface speaks, one file each in `languages/`. For any other it speaks English. */
export const LANGUAGES = ['ar', 'en', 'es', 'fr', 'ko', 'ru'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language of the interface for a tag. */
export function interfaceLanguage(tag: string): Language {
  const primary = primaryLanguage(tag);
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** What overrides must leave alone: they are about the language and not about the wording. */
const FIXED: ReadonlySet<string> = new Set(['language', 'pluralName']);

/**
 * A dictionary with a newsroom's own strings in place of some of its own. What is not a key of the dictionary, or not of
 * the key's kind, is passed over; a plain string stands for all forms of a plural and for both voices.
 */
export function mergeMessages<Dictionary extends Messages>(base: Dictionary, overrides: object): Dictionary {
  const entries = Object.entries(overrides).flatMap(([key, value]: [string, unknown]) => {
    if (FIXED.has(key) || !Object.hasOwn(base, key)) return [];
    const merged = mergeEntry(base[key as keyof Dictionary], value);
    return merged === undefined ? [] : [[key, merged] as const];
  });
  return {...base, ...Object.fromEntries(entries)};
}

function mergeEntry(entry: unknown, value: unknown): unknown {
  if (typeof entry === 'string') return typeof value === 'string' ? value : undefined;
  if (Array.isArray(entry)) {
    const fits =
      Array.isArray(value) &&
      value.length === entry.length &&
      value.every((part) => typeof part === 'string');
    return fits ? value : undefined;
  }
  if (typeof value === 'string')
    return Object.fromEntries(Object.keys(entry as object).map((form) => [form, value]));
  if (typeof value !== 'object' || value === null) return undefined;
  const strings = Object.entries(value).filter(([, form]) => typeof form === 'string');
  return {...(entry as object), ...Object.fromEntries(strings)};
}

/** "The article" where the story has one source of its own and that is an article; else "the sources". */
export function voiceOf(story: Pick<Story, 'sources'>): Voice {
  const own = Object.values(story.sources ?? {}).filter(({outside}) => !outside);
  return own.length === 1 && own[0]?.kind === 'article' ? 'article' : 'sources';
}

/** A dictionary in one voice. */
export function speak<Dictionary extends Messages>(messages: Dictionary, voice: Voice): Spoken<Dictionary> {
  const spoken = Object.entries(messages).map(([key, entry]: [string, string | Plural | Voiced]) => [
    key,
    typeof entry === 'object' && 'article' in entry ? entry[voice] : entry,
  ]);
  return Object.fromEntries(spoken) as unknown as Spoken<Dictionary>;
}
