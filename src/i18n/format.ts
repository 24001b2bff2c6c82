/** Dates, times, lengths, numbers and lists as a language writes them: `Intl`, pinned where it would surprise. */
import {DAY, HOUR, MINUTE, type EpochMs} from '../time/units.ts';
import {fill, plural} from './fill.ts';
import type {WordsContext} from './words-context.ts';

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
const DATE_LIMIT = 8.64e15;

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

type Formatting = Pick<WordsContext, 'lang' | 'messages'>;

/** An instant in a zone. Years before the common era carry their era; beyond `Date`, how many years ago. */
export function formatDate(instant: EpochMs, zone: string, style: DateStyle, words: Formatting): string {
  if (Math.abs(instant) > DATE_LIMIT) return yearsAgo(instant, words);
  const options = DATES[style];
  // A day away from the year's end in every zone; only the era depends on it.
  const old = 'year' in options && new Date(instant).getUTCFullYear() < 1;
  return formatter(words.lang, zone, old ? {...options, era: 'short'} : options).format(instant);
}

/** Two instants as one: "18–19 de junio de 2024". The days `[first, last]` both count. */
export function formatDates(
  first: EpochMs,
  last: EpochMs,
  zone: string,
  style: DateStyle,
  words: Formatting,
): string {
  if (Math.max(Math.abs(first), Math.abs(last)) > DATE_LIMIT || new Date(first).getUTCFullYear() < 1)
    return [first, last].map((instant) => formatDate(instant, zone, style, words)).join(' – ');
  return formatter(words.lang, zone, DATES[style]).formatRange(first, last);
}

const YEAR = 365.2425 * DAY;

function yearsAgo(instant: EpochMs, {lang, messages}: Formatting): string {
  const years = Math.abs(Math.round(instant / YEAR));
  const number = new Intl.NumberFormat(intlTag(lang), {notation: 'compact', compactDisplay: 'long'}).format(
    years,
  );
  return fill(messages.yearsAgo, {years: number});
}

/** The hour from 0 to 23 in a zone. */
export function hourIn(instant: EpochMs, zone: string): number {
  return Number(formatter('en', zone, {hour: '2-digit', hourCycle: 'h23'}).format(instant));
}

/** `2024-06-19`: equal for two instants of one day in a zone. */
export function dayKey(instant: EpochMs, zone: string): string {
  if (Math.abs(instant) > DATE_LIMIT) return String(instant);
  const parts = formatter('en', zone, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    era: 'short',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return `${part('era')}${part('year')}-${part('month')}-${part('day')}`;
}

/** Is it the first instant of a day in that zone, to the minute? */
export function isMidnight(instant: EpochMs, zone: string): boolean {
  return Math.abs(instant) <= DATE_LIMIT && formatter('en', zone, DATES.time).format(instant) === '00:00';
}

/** `UTC+9`, `UTC+5:45`, `UTC−3`; `UTC` where there is no difference. */
export function formatOffset(instant: EpochMs, zone: string): string {
  if (Math.abs(instant) > DATE_LIMIT) return '';
  const parts = formatter('en', zone, {timeZoneName: 'shortOffset', hour: 'numeric'}).formatToParts(instant);
  const name = parts.find(({type}) => type === 'timeZoneName')?.value ?? '';
  return name.replace('GMT', 'UTC').replace('-', '\u2212');
}

const UNITS = [
  ['year', YEAR],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', 1000],
] as const;

/** "2 horas", "1 h 30", "3 días", "45 minutos": in the largest unit that needs no fraction, hours with their minutes. */
export function formatDuration(ms: number, words: Formatting): string {
  if (ms > HOUR && ms < 2 * DAY && ms % HOUR !== 0 && ms % MINUTE === 0) {
    const minutes = String((ms % HOUR) / MINUTE).padStart(2, '0');
    return fill(words.messages.hoursAndMinutes, {h: Math.floor(ms / HOUR), m: minutes});
  }
  const [unit, size] = UNITS.find(([, length]) => ms >= length && ms % length === 0) ?? nearestUnit(ms);
  const number = new Intl.NumberFormat(intlTag(words.lang), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: ms % size === 0 ? 0 : 1,
  });
  return joined(number.format(ms / size));
}

const nearestUnit = (ms: number): (typeof UNITS)[number] =>
  UNITS.find(([, length]) => ms >= length) ?? UNITS[5];

/** A number and its unit stay on one line. */
const joined = (text: string): string => text.replace(/(\d) (?=\S)/g, '$1\u00a0');

/** "1, 2 y 5". */
export function formatList(items: readonly string[], lang: string): string {
  return new Intl.ListFormat(intlTag(lang), {type: 'conjunction'}).format(items);
}

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
