/** Outer and inner quotation marks: opening, closing, inner opening, inner closing. */
export type QuotationMarks = readonly [string, string, string, string];

/** As CLDR has them, by primary language; sources speak more languages than the interface. */
const MARKS: {readonly [language: string]: QuotationMarks} = {
  ar: ['«', '»', '“', '”'],
  de: ['„', '“', '‚', '‘'],
  el: ['«', '»', '“', '”'],
  es: ['«', '»', '“', '”'],
  fa: ['«', '»', '‹', '›'],
  fr: ['«\u202f', '\u202f»', '“', '”'],
  it: ['«', '»', '“', '”'],
  ja: ['「', '」', '『', '』'],
  pl: ['„', '”', '«', '»'],
  ru: ['«', '»', '„', '“'],
  uk: ['«', '»', '„', '“'],
};

const ENGLISH: QuotationMarks = ['“', '”', '‘', '’'];

/** The marks of a language; English ones for a language that is not listed. */
export const quotationMarks = (language: string): QuotationMarks =>
  (Object.hasOwn(MARKS, language) ? MARKS[language] : undefined) ?? ENGLISH;
