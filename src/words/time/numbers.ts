/** Numbers and lists as a language writes them. */

import {primaryLanguage} from '../../story/language.ts';
import type {Words} from '../messages.ts';

/** What is written in, and with which words. */
export interface Formatting {
  readonly lang: string;
  readonly messages: Words;
}

/** English without a country puts the day first, as most of the world reads it; the United States say `en-US`. */
export const intlTag = (lang: string): string => lang.replace(/^en(?=$|-u-)/, 'en-GB');

/** To make a format takes as long as hundreds of uses. Emptied when it has grown to `CACHE_SIZE` formats. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();
const CACHE_SIZE = 64;

export function cached<Format>(formats: Map<string, Format>, key: string, make: () => Format): Format {
  let format = formats.get(key);
  if (!format) {
    if (formats.size >= CACHE_SIZE) formats.clear();
    formats.set(key, (format = make()));
  }
  return format;
}

export const numberFormat = (lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  cached(
    numberFormats,
    [lang, ...Object.entries(options).flat()].join(),
    () => new Intl.NumberFormat(intlTag(lang), options),
  );

/** In the language's digits and groups, to the thousandth. */
export const formatNumber = (n: number, lang: string): string => numberFormat(lang).format(n);

/** "4.5 billion", "4500 millones", "45억", "4,5 млрд": as Russian writes it, it stands in any case. */
export function formatCompact(n: number, lang: string): string {
  const format = numberFormat(lang, {
    notation: 'compact',
    compactDisplay: primaryLanguage(lang) === 'ru' ? 'short' : 'long',
    maximumSignificantDigits: 15,
  });
  const [, last] =
    format
      .formatToParts(n)
      .find(({type}) => type === 'compact')
      ?.value.split(' ') ?? [];
  // Of "mil millones" the number says the thousands: 4500 millones.
  return last === undefined ? format.format(n) : `${formatNumber(n / 1e6, lang)}\u00a0${last}`;
}

/** "1, 2 y 5", or as a `disjunction` "1, 2 o 5". */
export function formatList(
  items: readonly string[],
  lang: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  if (items.length < 2) return items.join('');
  return cached(listFormats, `${lang},${type}`, () => new Intl.ListFormat(intlTag(lang), {type})).format(
    items,
  );
}
