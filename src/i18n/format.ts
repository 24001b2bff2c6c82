/** Dates, times, lengths, numbers and lists as a language writes them: `Intl`, pinned where it would surprise. */
import {parseDuration} from '../time/duration.ts';
import {DAY, HOUR, MINUTE, SECOND, type EpochMs} from '../time/units.ts';
import {wallClock} from '../time/wall-clock.ts';
import {offsetAt} from '../time/zone.ts';
import {fill, plural} from './fill.ts';
import type {Words} from './messages.ts';

type Options = Intl.DateTimeFormatOptions;

/**
 * The one mutable state of `i18n/`: making an `Intl` formatter costs as much as hundreds of uses of it. Emptied when it
 * has grown to `CACHE_SIZE` formatters, so that a page that changes languages or zones for ever does not grow for ever.
 */
const formats = new Map<string, Intl.DateTimeFormat>();
const CACHE_SIZE = 64;

function formatter(lang: string, timeZone: string, options: Options): Intl.DateTimeFormat {
  const key = [lang, timeZone, ...Object.entries(options).flat()].join();
  let format = formats.get(key);
  if (!format) {
    if (formats.size >= CACHE_SIZE) formats.clear();
    format = new Intl.DateTimeFormat(intlTag(lang), {calendar: 'gregory', timeZone, ...options});
    formats.set(key, format);
  }
  return format;
}

/** English without a country puts the day first, as most of the world reads it; the United States say `en-US`. */
const intlTag = (lang: string): string => (lang === 'en' ? 'en-GB' : lang);

/** Beyond this `Date` and `Intl` know no day. */
export const DATE_LIMIT = 8.64e15;

const DATES = {
  time: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  weekday: {weekday: 'long'},
  day: {day: 'numeric', month: 'long', year: 'numeric'},
  dayOfYear: {day: 'numeric', month: 'long'},
  full: {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'},
  month: {month: 'long', year: 'numeric'},
  year: {year: 'numeric'},
} satisfies {[style: string]: Options};

export type DateStyle = keyof typeof DATES;

interface Formatting {
  readonly lang: string;
  readonly messages: Words;
}

/** An instant in a zone. Years before the common era carry their era; beyond `Date`, how many years ago. */
export function formatDate(instant: EpochMs, zone: string, style: DateStyle, words: Formatting): string {
  if (Math.abs(instant) > DATE_LIMIT) return yearsAgo(instant, words);
  const options = DATES[style];
  // A day away from the year's end in every zone; only the era depends on it.
  const old = 'year' in options && new Date(instant).getUTCFullYear() < 1;
  return formatter(words.lang, zone, old ? {...options, era: 'short'} : options).format(instant);
}

/** The midnight that ends a day: 24:00, in the language's own digits. */
export function formatDayEnd(instant: EpochMs, zone: string, words: Formatting): string {
  return formatDate(instant, zone, 'time', words).replace(/\p{Nd}+/u, formatNumber(24, words.lang));
}

/** Two instants as one: "18–19 de junio de 2024". The days `[first, last]` both count. */
export function formatDates(
  days: readonly [EpochMs, EpochMs],
  zone: string,
  style: DateStyle,
  words: Formatting,
): string {
  const [first, last] = days;
  if (days.some((day) => Math.abs(day) > DATE_LIMIT) || new Date(first).getUTCFullYear() < 1)
    return days.map((day) => formatDate(day, zone, style, words)).join(' – ');
  return formatter(words.lang, zone, DATES[style]).formatRange(first, last);
}

export const YEAR = 365.2425 * DAY;

/** To three figures: nobody knows deep time better, and "4.5 billion" can be read. */
function yearsAgo(instant: EpochMs, words: Formatting): string {
  if (instant > 0) return formatNumber(wallClock(instant, 'UTC').year, words.lang);
  const years = Number(Math.abs(instant / YEAR).toPrecision(3));
  const n = new Intl.NumberFormat(intlTag(words.lang), {notation: 'compact', compactDisplay: 'long'}).format(
    years,
  );
  return plural(words, words.messages.yearsAgo, years, {n});
}

/** Days since 1970 in a zone: equal for two instants of one day there. */
export const dayIn = (instant: EpochMs, zone: string): number =>
  Math.floor((instant + offsetAt(instant, zone)) / DAY);

/** Is it the first instant of a day in that zone, to the minute? */
export function isMidnight(instant: EpochMs, zone: string): boolean {
  const {hour, minute} = wallClock(instant, zone);
  return hour === 0 && minute === 0;
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

const MONTH = YEAR / 12;

const UNITS = [
  ['year', YEAR],
  ['month', MONTH],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
] as const;

/** "2 horas", "1 h 30", "3 días", "45 minutos": in the largest unit that needs no fraction, hours with their minutes. */
export function formatDuration(ms: number, words: Formatting): string {
  if (ms > HOUR && ms < 2 * DAY && ms % HOUR !== 0 && ms % MINUTE === 0) {
    const minutes = String((ms % HOUR) / MINUTE).padStart(2, '0');
    return fill(words.messages.hoursAndMinutes, {h: Math.floor(ms / HOUR), m: minutes});
  }
  const fits = ([, size]: (typeof UNITS)[number]): boolean => ms >= size && ms % size === 0;
  const [unit, size] = UNITS.find(fits) ?? UNITS.find(([, length]) => ms >= length) ?? UNITS[5];
  return inUnit(ms / size, unit, words);
}

/** Milliseconds of a length as an author wrote it; 0 for what is none. */
export const lengthOf = (length: unknown): number => parseDuration(String(length)) ?? 0;

function inUnit(n: number, unit: string, {lang}: Formatting): string {
  const maximumFractionDigits = Number.isInteger(n) ? 0 : 1;
  const format = new Intl.NumberFormat(intlTag(lang), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits,
  });
  return joined(format.format(n));
}

/** A number and its unit stay on one line. */
const joined = (text: string): string => text.replace(/(\d) (?=\S)/g, '$1\u00a0');

/** "1, 2 y 5". */
export function formatList(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(intlTag(lang), {type: 'conjunction'}).format(items);
}

/** A whole number in the language's digits and groups. */
export function formatNumber(n: number, lang: string): string {
  return new Intl.NumberFormat(intlTag(lang)).format(n);
}

/** "unas 2 horas": whole hours have a form of their own. */
export function formatAbout(ms: number, words: Formatting): string {
  const hours = ms / HOUR;
  const own = Number.isInteger(hours) && hours > 0 && hours < 24;
  if (own) return plural(words, words.messages.aboutHours, hours);
  return fill(words.messages.about, {duration: formatDuration(ms, words)});
}
