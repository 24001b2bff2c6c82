/** Templates and plurals. */
import type {Messages, Plural} from './messages.ts';
import {formatNumber} from './time/numbers.ts';

/** What a template's `{placeholders}` are filled with. */
export interface Values {
  readonly [placeholder: string]: string | number;
}

/** Whose rules a plural follows. */
export interface PluralContext {
  readonly lang: string;
  readonly messages: Pick<Messages, 'language'>;
}

/** Fills `{name}` with `values.name`; what has no value is left out, so that nobody ever reads "undefined". */
export function fill(template: string, values: Values): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  // "2024 г." and "av. J.-C." end their sentence themselves.
  return filled.replace(/([^.])\.\.$/, '$1.');
}

/** Fills a template and contracts what meets: "de" and "el firmante" become "del firmante". */
export function fillPhrase(
  template: string,
  values: Values,
  {contractions}: Pick<Messages, 'contractions'>,
): string {
  const filled = fill(template, values);
  // Only at the start or after a space: "sede el" stays. Capitals stay too: "de El Salvador".
  // `includes` is quick, and Russian has a hundred of these.
  return Object.entries(contractions).reduce(
    (text, [apart, together]) =>
      text.includes(apart) ? ` ${text}`.replaceAll(` ${apart}`, ` ${together}`).slice(1) : text,
    filled,
  );
}

/** The form that `n` of something takes, with `{n}` filled in the reader's digits. `values` may set another `{n}`. */
export function plural({lang, messages}: PluralContext, entry: Plural, n: number, values?: Values): string {
  const category = pluralRules(messages.language).select(n);
  return fill(entry[category] ?? entry.other, {n: formatNumber(n, lang), ...values});
}

const rules = new Map<string, Intl.PluralRules>();

/** One per dictionary, so the cache stays as small as the number of languages. */
function pluralRules(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known;
}
