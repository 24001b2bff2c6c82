/** Begins a sentence: a capital, unless the phrase starts with the source's own words, which keep their case. */
export function sentenceCase(phrase: string, lang: string): string {
  const [first = ''] = phrase;
  return first.toLocaleUpperCase(lang) + phrase.slice(first.length);
}
