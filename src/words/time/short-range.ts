/** Two dates as one, as a language joins them: "26–28 Apr", "Mar 1793 – Oct 1795". */
import {intlTag} from './numbers.ts';
import type {WordsContext} from '../words-context.ts';
import type {WrittenMoment} from './written-time.ts';

export interface RangeStyle {
  readonly unit: 'day' | 'month';
  readonly year: boolean;
}

const formats = new Map<string, Intl.DateTimeFormat>();

export function formatRange(
  from: WrittenMoment,
  to: WrittenMoment,
  {unit, year}: RangeStyle,
  {lang}: Pick<WordsContext, 'lang'>,
): string {
  const key = [lang, from.zone, unit, year].join();
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intlTag(lang), {
      calendar: 'gregory',
      timeZone: from.zone,
      month: 'short',
      ...(unit === 'day' ? {day: 'numeric' as const} : {}),
      ...(year ? {year: 'numeric' as const} : {}),
    });
  formats.set(key, format);
  return format.formatRange(from.at, to.at).replace(/\s*–\s*/, '–');
}
