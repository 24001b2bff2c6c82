/** Is it a well-formed language tag with an ISO 639 language of two or three letters, such as `es`, `pt-BR`, `zh-Hant`? */
export function isLanguageTag(tag: string): boolean {
  // The platforms' own lists of languages differ, and a story must not read differently in another browser:
  // so the form decides. It keeps "english" and "es_ES" out, which Intl takes or which authors do write.
  if (COMMON.test(tag)) return true;
  if (!/^[a-z]{2,3}-/i.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Language, script, region in their canonical form: recognised without a call to `Intl` for each text of a story. */
const COMMON = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

/** The language without script and region: `pt` of `pt-BR`. */
export const primaryLanguage = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

const RIGHT_TO_LEFT = /^(Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/;

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The direction of the script that a language is written in. Left to right where the tag names no language. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const direction = directions.get(tag) ?? findDirection(tag);
  directions.set(tag, direction);
  return direction;
}

/** Languages of one direction in any country: to ask `Intl` for their script takes as long as to draw a small story. */
const LEFT_TO_RIGHT = /^(de|en|es|fr|it|ja|ko|nl|pl|pt|ru|sv|tr|uk|vi|zh)(-([a-z]{2}|\d{3}))?$/i;
const WRITTEN_RIGHT_TO_LEFT = /^(ar|fa|he|ur)(-([a-z]{2}|\d{3}))?$/i;

function findDirection(tag: string): 'ltr' | 'rtl' {
  if (LEFT_TO_RIGHT.test(tag)) return 'ltr';
  if (WRITTEN_RIGHT_TO_LEFT.test(tag)) return 'rtl';
  // Not `Locale.textInfo`: Firefox has none, and `maximize` knows the script of every language everywhere.
  try {
    return RIGHT_TO_LEFT.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
