/** The language tag that figures are written by: the interface's language, and what of the reader's tag concerns figures. */
import {primaryLanguage} from '../story/language.ts';

type HourCycle = Intl.LocaleHourCycleKey;

/**
 * A language that the interface speaks keeps its tag; English with a country counts hours as that country does. For any
 * other language dates are those of the interface, with the digits and the hours of the reader's.
 */
export function interfaceTag(tag: string, language: string): string {
  const asked = /-u-(?:.*-)?hc-(h(?:11|12|23|24))/i.exec(tag)?.[1]?.toLowerCase() as HourCycle | undefined;
  if (primaryLanguage(tag) !== language) {
    const numbering = new Intl.NumberFormat(tag).resolvedOptions().numberingSystem;
    return `${language}-u-hc-${asked ?? hourCycleOf(tag)}-nu-${numbering}`;
  }
  // Engines differ in the digits of plain `ar`, which names no country, and CLDR gives it those of the Maghreb.
  if (tag.toLowerCase() === 'ar') return 'ar-u-nu-latn';
  if (language !== 'en' || asked || !/^en-([a-z]{4}-)?([a-z]{2}|\d{3})\b/i.test(tag)) return tag;
  return isTwelve(hourCycleOf(tag)) ? new Intl.Locale(tag, {hourCycle: 'h12'}).toString() : tag;
}

const hourCycleOf = (tag: string): HourCycle =>
  new Intl.DateTimeFormat(tag, {hour: 'numeric'}).resolvedOptions().hourCycle ?? 'h23';

const isTwelve = (cycle: HourCycle): boolean => cycle === 'h12' || cycle === 'h11';

/** Does the tag ask for 8:00 PM rather than 20:00? */
export const hasTwelveHours = (tag: string): boolean => /-u-(?:.*-)?hc-h1[12]\b/i.test(tag);
