/**
 * The form of nearly all moments, `2024-06-18`, alone or with `T02:22` or `T02:22:30` and a `Z`, read digit
 * by digit: a story can have a great many, and the patterns that read every form take ten times as long.
 */
import {daysInMonth, wallMs, type WallMs} from './calendar.ts';
import type {ParsedMoment} from './parsed-moment.ts';
import {DAY, durationMs, HOUR, MINUTE, SECOND} from './units.ts';

/** Undefined for any other form, be it a moment or not. */
export function readUsual(text: string): ParsedMoment | undefined {
  const first = readDay(text);
  if (first === undefined) return undefined;
  if (text.length === 10) return {precision: 'day', first, last: first + DAY, soft: false};
  return text[10] === 'T' ? readTime(text, first) : undefined;
}

function readDay(text: string): number | undefined {
  const [century, year] = [twoDigits(text, 0), twoDigits(text, 2)];
  const [month, day] = [twoDigits(text, 5), twoDigits(text, 8)];
  if (century < 0 || year < 0 || text[4] !== '-' || text[7] !== '-') return undefined;
  const fields = {year: century * 100 + year, month, day};
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(fields.year, month)) return undefined;
  return wallMs(fields);
}

function readTime(text: string, day: number): ParsedMoment | undefined {
  const end = text.endsWith('Z') ? text.length - 1 : text.length;
  const offset = end < text.length ? {offset: durationMs(0)} : {};
  const [hour, minute] = [below(24, text, 11), below(60, text, 14)];
  if (hour < 0 || text[13] !== ':' || minute < 0) return undefined;
  const first = day + hour * HOUR + minute * MINUTE;
  if (end === 16) return {precision: 'minute', ...span(first, MINUTE), ...offset, soft: false};
  const second = below(60, text, 17);
  if (end !== 19 || text[16] !== ':' || second < 0) return undefined;
  return {precision: 'second', ...span(first + second * SECOND, SECOND), ...offset, soft: false};
}

const span = (first: WallMs, width: number): {readonly first: WallMs; readonly last: WallMs} => ({
  first,
  last: first + width,
});

/** Two digits of a number below a limit; negative where there is something else. */
function below(limit: number, text: string, at: number): number {
  const number = twoDigits(text, at);
  return number < limit ? number : -1;
}

/** Negative where there is something else. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const ZERO = '0'.charCodeAt(0);
