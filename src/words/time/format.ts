/** Dates and times as a language writes them: `Intl`, pinned where it would surprise. */
import {isBeyondDate, roundedUp, withinDate} from '../../time/calendar.ts';
import {DAY, HOUR, MINUTE, type EpochMs} from '../../time/units.ts';
import {offsetAt} from '../../time/zone.ts';
import {primaryLanguage} from '../../story/language.ts';
import {formatAge, isRoundAge, yearIn} from './ages.ts';
import {hasTwelveHours} from '../interface-tag.ts';
import {cached, formatNumber, intlTag, type Formatting} from './numbers.ts';

export {formatList, formatNumber} from './numbers.ts';

type Options = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatter(lang: string, timeZone: string, options: Options): Intl.DateTimeFormat {
  const key = [lang, timeZone, ...Object.entries(options).flat()].join();
  const make = (): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(intlTag(lang), {calendar: 'gregory', timeZone, ...options});
  return cached(formats, key, make);
}

const DATES = {
  weekday: {weekday: 'long'},
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  dayOfYear: {day: 'numeric', month: 'long'},
  full: {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
  year: {year: 'numeric'},
} satisfies {[style: string]: Options};

export type DateStyle = keyof typeof DATES;

/** Before this year a number alone does not look like one. */
export const FIRST_PLAIN_YEAR = 100;

/** A date in a zone, with its era where the year would not be understood without; where `Date` ends, round years are told as years ago. */
export function formatDate(instant: EpochMs, zone: string, style: DateStyle, words: Formatting): string {
  if (style === 'year' && isRoundAge(instant, zone)) return formatAge(yearIn(instant, zone), words);
  return formatInstant(instant, zone, DATES[style], words);
}

/** Days of the week and months by their names in the middle of a sentence. */
export const weekdaysAndMonths = (lang: string): ReadonlySet<string> =>
  new Set(
    Array.from({length: 12}, (_, month) => Date.UTC(2024, month, month + 1)).flatMap((day) =>
      ([{weekday: 'long'}, {month: 'long'}] as const).map((part) => formatter(lang, 'UTC', part).format(day)),
    ),
  );

/** The same in whatever parts; `Intl` by itself drops eras, and knows no year beyond `Date`. */
export function formatInstant(instant: EpochMs, zone: string, asked: Options, {lang}: Formatting): string {
  const parts = 'hour' in asked && hasTwelveHours(lang) ? {...asked, ...TWELVE_HOURS} : asked;
  const year = yearIn(instant, zone);
  const withEra = 'year' in parts && year < FIRST_PLAIN_YEAR;
  const format = formatter(lang, zone, withEra ? {...parts, era: eraStyle(lang)} : parts);
  const known = 'hour' in parts ? toMinute(withinDate(instant)) : withinDate(roundedUp(instant));
  if (!isBeyondDate(instant)) return withOrdinal(format.format(instant), parts, lang);
  const number = formatNumber(year < 1 ? 1 - year : year, lang);
  const told = format.formatToParts(known);
  return told.map(({type, value}) => (type === 'year' ? number : value)).join('');
}

const TWELVE_HOURS: Options = {hour: 'numeric', hourCycle: 'h12'};

/** French says "1er juin", which not every engine does. */
const withOrdinal = (date: string, parts: Options, lang: string): string =>
  'day' in parts && 'month' in parts && parts.month === 'long' && primaryLanguage(lang) === 'fr'
    ? date.replace(/(^|\s)1(?=[\s–])/u, '$11er')
    : date;

/** Rounds to the minute: beyond `Date` a number is no finer. */
const toMinute = (instant: number): number => Math.round(instant / MINUTE) * MINUTE;

/** Korean's short one is Latin letters. */
const eraStyle = (lang: string): 'long' | 'short' => (primaryLanguage(lang) === 'ko' ? 'long' : 'short');

/** "02:22"; with `decimals`, "14:31:04" where it is 0, or so many digits of the second's fraction. */
export function formatTime(
  instant: EpochMs,
  zone: string,
  words: Formatting,
  decimals?: number | undefined,
): string {
  const minutes = {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'} as const;
  const seconds = decimals === undefined ? minutes : {...minutes, second: '2-digit' as const};
  const digits = Math.min(decimals ?? 0, 3) as 1 | 2 | 3;
  return formatInstant(instant, zone, digits ? {...seconds, fractionalSecondDigits: digits} : seconds, words);
}

/** The midnight that ends a day: 24:00, in the language's own digits; in words where hours count to twelve. */
export function formatDayEnd(instant: EpochMs, zone: string, words: Formatting): string {
  if (hasTwelveHours(words.lang)) return words.messages.midnight;
  return formatTime(instant, zone, words).replace(/\p{Nd}+/u, formatNumber(24, words.lang));
}

/** Two instants as one: "18–19 de junio de 2024". The days `[first, last]` both count. */
export function formatDates(
  days: readonly [EpochMs, EpochMs],
  zone: string,
  style: DateStyle,
  words: Formatting,
): string {
  if (isToldApart(days, zone)) return datesApart(days, zone, style, words).join(' – ');
  return withOrdinal(
    formatter(words.lang, zone, DATES[style]).formatRange(...days),
    DATES[style],
    words.lang,
  );
}

/** Both ends apart, for words between them: "18", "19 de junio de 2024". A single text where both read alike. */
export function datesApart(
  days: readonly [EpochMs, EpochMs],
  zone: string,
  style: DateStyle,
  words: Formatting,
): readonly string[] {
  if (isToldApart(days, zone)) return [...new Set(days.map((day) => formatDate(day, zone, style, words)))];
  const parts = formatter(words.lang, zone, DATES[style]).formatRangeToParts(...days);
  const second = parts.findIndex(({source}) => source === 'endRange');
  const text = (from: number, to?: number): string =>
    parts
      .slice(from, to)
      .map(({value}) => value)
      .join('');
  const told = second < 0 ? [text(0)] : [text(0, second).replace(/[\s–~]+$/, ''), text(second)];
  return told.map((date) => withOrdinal(`${date} `, DATES[style], words.lang).trimEnd());
}

/** `Intl` shortens dates with an era as no language writes them. */
const isToldApart = (days: readonly [EpochMs, EpochMs], zone: string): boolean =>
  days.some(isBeyondDate) || yearIn(days[0], zone) < FIRST_PLAIN_YEAR;

/** Days since 1970 in a zone: equal for two instants of one day there. */
export const dayIn = (instant: EpochMs, zone: string): number =>
  Math.floor((instant + offsetAt(instant, zone)) / DAY);

/** Is it the first instant of a day in that zone? */
export function isMidnight(instant: EpochMs, zone: string): boolean {
  return (instant + offsetAt(instant, zone)) % DAY === 0;
}

/** What `Intl` calls a zone at an instant: "hora de Corea del Norte", "CET". */
export function formatZone(
  instant: number,
  zone: string,
  timeZoneName: 'shortGeneric' | 'longGeneric',
  lang: string,
): string {
  const parts = formatter(lang, zone, {timeZoneName}).formatToParts(instant);
  return parts.find(({type}) => type === 'timeZoneName')?.value ?? '';
}

/** `UTC+9`, `UTC+5:45`, `UTC−3`; `UTC` where there is no difference. */
export function formatOffset(instant: EpochMs, zone: string): string {
  const offset = offsetAt(instant, zone);
  const [hours, minutes] = [
    Math.floor(Math.abs(offset) / HOUR),
    Math.floor((Math.abs(offset) % HOUR) / MINUTE),
  ];
  if (hours + minutes === 0) return 'UTC';
  const sign = offset < 0 ? '\u2212' : '+';
  return `UTC${sign}${hours}${minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`}`;
}
