/**
 * The form of nearly all moments, `2024-06-18`, alone or with `T02:22`, `T02:22:30` or `T02:22:30.5` and a `Z`, read digit
 * by digit: a story can have a great many, and the patterns that read every form take ten times as long.
 */
import {daysInMonth, wallMs, type WallMs} from './calendar.ts';
import type {ParsedMoment} from './moment.ts';
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
  const [hour, minute] = [twoDigits(text, 11), twoDigits(text, 14)];
  if (hour < 0 || hour > 23 || text[13] !== ':' || minute < 0 || minute > 59) return undefined;
  const end = text.endsWith('Z') ? text.length - 1 : text.length;
  const offset = end < text.length ? {offset: durationMs(0)} : {};
  const ofDay = hour * HOUR + minute * MINUTE;
  if (end === 16) return {precision: 'minute', ...span(day + ofDay, MINUTE), ...offset, soft: false};
  const second = twoDigits(text, 17);
  if (text[16] !== ':' || second < 0 || second > 59) return undefined;
  const begins = ofDay + second * SECOND;
  if (end === 19) return {precision: 'second', ...span(day + begins, SECOND), ...offset, soft: false};
  const decimals = text[19] === '.' ? text.slice(20, end) : '';
  if (!areDigits(decimals)) return undefined;
  const scale = 10 ** decimals.length;
  const first = day + (begins + (Number(decimals) * SECOND) / scale);
  return {
    precision: 'second',
    decimals: decimals.length,
    ...span(first, SECOND / scale),
    ...offset,
    soft: false,
  };
}

const span = (first: WallMs, width: number): {readonly first: WallMs; readonly last: WallMs} => ({
  first,
  last: first + width,
});

/** Negative where there is something else. */
function twoDigits(text: string, at: number): number {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const ZERO = '0'.charCodeAt(0);

function areDigits(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return false;
  }
  return text !== '';
}
