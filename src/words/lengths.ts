/** How long something lasts, in words. */
import {parseDuration} from '../time/duration.ts';
import {DAY, HOUR, MINUTE, SECOND, YEAR} from '../time/units.ts';
import {fill, plural} from './fill.ts';
import {formatCompact, intlTag, type Formatting} from './numbers.ts';

const MONTH = YEAR / 12;

const UNITS = [
  ['year', YEAR],
  ['month', MONTH],
  ['day', DAY],
  ['hour', HOUR],
  ['minute', MINUTE],
  ['second', SECOND],
] as const;

const MILLISECOND = ['millisecond', 1] as const;

/** "2 horas", "1 h 30", "3 días", "45 minutos": in the largest unit that needs no fraction, hours with their minutes. */
export function formatDuration(ms: number, words: Formatting): string {
  if (ms > HOUR && ms < 2 * DAY && ms % HOUR !== 0 && ms % MINUTE === 0) {
    const minutes = String((ms % HOUR) / MINUTE).padStart(2, '0');
    return fill(words.messages.hoursAndMinutes, {h: Math.floor(ms / HOUR), m: minutes});
  }
  const fits = ([, size]: (typeof UNITS)[number]): boolean => ms >= size && ms % size === 0;
  const [unit, size] = UNITS.find(fits) ?? UNITS.find(([, length]) => ms >= length) ?? MILLISECOND;
  return inUnit(ms / size, unit, words);
}

/** Milliseconds of a length as an author wrote it; 0 for what is none. */
export const lengthOf = (length: unknown): number => parseDuration(String(length)) ?? 0;

function inUnit(n: number, unit: string, words: Formatting): string {
  if (n >= 1e6 && unit === 'year')
    return fill(words.messages.millionsOfYears, {n: formatCompact(n, words.lang)});
  // Seconds are told to the millisecond; in longer units a fraction is a mean, and no more than a hint.
  const maximumFractionDigits = Number.isInteger(n) ? 0 : unit === 'second' ? 3 : 1;
  const format = new Intl.NumberFormat(intlTag(words.lang), {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits,
  });
  return joined(format.format(n));
}

/** A number and its unit stay on one line. */
const joined = (text: string): string => text.replace(/(\d) (?=\S)/g, '$1\u00a0');

/** "unas 2 horas": whole hours have a form of their own. */
export function formatAbout(ms: number, words: Formatting): string {
  const hours = ms / HOUR;
  const own = Number.isInteger(hours) && hours > 0 && hours < 24;
  if (own) return plural(words, words.messages.aboutHours, hours);
  return fill(words.messages.about, {duration: formatDuration(ms, words)});
}
