import {weekdaysAndMonths} from './time/format.ts';

const OPENING = /^[«“‘"„「]\s?/u;

/** Begins a sentence: with a capital, also in the quotation marks of a source's words. */
export function sentenceCase(phrase: string, lang: string): string {
  const [marks = ''] = OPENING.exec(phrase) ?? [];
  const [first = ''] = phrase.slice(marks.length);
  return marks + first.toLocaleUpperCase(lang) + phrase.slice(marks.length + first.length);
}

/** Within a sentence: without a capital, but for an abbreviation, a day or a month that the language writes with one. */
export function clauseCase(phrase: string, lang: string): string {
  const [word = ''] = /^\p{L}+/u.exec(phrase) ?? [];
  const isCapitalised = /^\p{Lu}\p{Ll}*$/u.test(word);
  if (!isCapitalised || weekdaysAndMonths(lang).has(word)) return phrase;
  return phrase.slice(0, 1).toLocaleLowerCase(lang) + phrase.slice(1);
}
