/** How long something lasts, in words. */
import type {Length} from '../../story/solve/statement.ts';
import type {ParsedDuration} from '../../time/duration.ts';
import {DAY, HOUR, MINUTE, SECOND, YEAR} from '../../time/units.ts';
import {fill, plural} from '../fill.ts';
import {formatCompact, numberFormat, type Formatting} from './numbers.ts';

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

/** "2 horas", "1 h 30 min", "3 días", "45 minutos": in the largest unit that needs no fraction, hours with their minutes. */
export function formatDuration(ms: number, words: Formatting): string {
  if (ms > HOUR && ms < 2 * DAY && ms % HOUR !== 0 && ms % MINUTE === 0) {
    return hoursAndMinutes(Math.floor(ms / HOUR), (ms % HOUR) / MINUTE, words);
  }
  const fits = ([, size]: (typeof UNITS)[number]): boolean => ms >= size && ms % size === 0;
  const [unit, size] = UNITS.find(fits) ?? UNITS.find(([, length]) => ms >= length) ?? MILLISECOND;
  return inUnit(ms / size, unit, words);
}

function hoursAndMinutes(h: number, m: number, words: Formatting): string {
  const [hours, minutes] = [inUnit(h, 'hour', words), inUnit(m, 'minute', words)];
  return fill(words.messages.hoursAndMinutes, {h, m, hours, minutes});
}

/** "unas 2 horas", "entre 1 hora y 2 horas", "al menos 2 horas"; nothing for a moment. */
export function lengthPhrase({exactly, about, min, max}: Length, words: Formatting): string {
  const {messages} = words;
  const say = (length: ParsedDuration | undefined): string =>
    length && length.mean > 0 ? formatDuration(length.mean, words) : '';
  if (about) return formatAbout(about.mean, words);
  const [least, most] = [say(min), say(max)];
  if (least && most) return fill(messages.betweenLengths, {a: least, b: most});
  if (least) return fill(messages.atLeast, {duration: least});
  return most ? fill(messages.atMost, {duration: most}) : say(exactly);
}

/** "9–15 min": as short as it can be said in one unit; undefined where it takes two. */
export function lengthRange({min, max}: Length, words: Formatting): string | undefined {
  if (!min || !max) return undefined;
  const fits = ([, size]: (typeof UNITS)[number]): boolean =>
    [min, max].every(({mean}) => mean >= size && mean % size === 0);
  const found = UNITS.find(fits);
  if (!found) return undefined;
  const [unit, size] = found;
  const last = numberFormat(words.lang, {style: 'unit', unit, unitDisplay: 'short'}).format(max.mean / size);
  return joined(`${numberFormat(words.lang, {}).format(min.mean / size)}–${last}`);
}

function inUnit(n: number, unit: string, words: Formatting): string {
  if (n >= 1e6 && unit === 'year')
    return fill(words.messages.millionsOfYears, {n: formatCompact(n, words.lang)});
  // Seconds are told to the millisecond; in longer units a fraction is a mean, and no more than a hint.
  const maximumFractionDigits = Number.isInteger(n) ? 0 : unit === 'second' ? 3 : 1;
  const options = {style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits} as const;
  return joined(numberFormat(words.lang, options).format(n));
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
