/** Dates and times of day as people write them into tables, as moments. Nothing is guessed. */
import {parseInterval} from '../../time/interval.ts';
import {parseMoment} from '../../time/moment.ts';
import {monthOf} from './month-names.ts';

/** How `3/4/2024` is read; undefined where nobody can tell. */
export type Order = 'day-first' | 'month-first' | undefined;

export type ReadMoment =
  | {readonly moment: string}
  /** It may be read in two ways, or not at all. */
  | {readonly problem: 'ambiguous-date' | 'unread-date'};

const NUMBERS = /^(\d{1,2})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{4})\.?$/;
const YEAR_FIRST = /^(\d{4})\s*(?:[/.-]|년)\s*(\d{1,2})(?:\s*(?:[/.-]|월)\s*(\d{1,2}))?\s*(?:[.일]|월)?$/;
const WORDS = [
  // 19 June 2024, 19 de junio de 2024, 19 июня 2024 г., 1er juin 2024, June 2024
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?\s+(?:de\s+|of\s+)?)?(?<month>\p{L}[\p{L}\p{M}]*\.?)\s*,?\s+(?:de[l]?\s+)?(?<year>\d{4})(?:\s*г\.?|\s*года)?$/u,
  // June 19, 2024
  /^(?<month>\p{L}[\p{L}\p{M}]*\.?)\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})$/u,
];

/** The digits 0 to 9, whatever script they are written in, and none of the marks that turn a line around. */
export const westernDigits = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .trim();

/** `2024-22` is an autumn in EDTF; in a table it is a slip. */
const isSeason = (text: string): boolean => /^\d{4}-(?!0|1[0-2])\d{2}$/.test(text);

const two = (part: string | number): string => String(part).padStart(2, '0');

const dated = (year: string, month?: string | number, day?: string | number): ReadMoment => {
  const moment = [year, ...[month, day].filter((part) => part !== undefined).map(two)].join('-');
  return !isSeason(moment) && parseMoment(moment) ? {moment} : {problem: 'unread-date'};
};

/** A date alone, or with a time of day after it. */
export function readMoment(written: string, order: Order): ReadMoment {
  const text = westernDigits(written);
  if ((parseMoment(text) && !isSeason(text)) || parseInterval(text)) return {moment: text};
  const whole = readDate(text, order);
  if ('moment' in whole || whole.problem === 'ambiguous-date') return whole;
  const [, day, time] =
    /^(.*\d\S*)(?:,?\s+(?:a las |à |at )?|T)(\d{1,2}(?:[:.hч]\d{0,2}|\s*[ap]\.?m|시).*)$/iu.exec(text) ?? [];
  return day === undefined || time === undefined ? whole : withTime(readDate(day, order), time);
}

export function readDate(written: string, order: Order): ReadMoment {
  const text = westernDigits(written);
  const numbers = NUMBERS.exec(text);
  if (numbers) return inOrder(numbers, order);
  const [, year, month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined) return dated(year, month, day);
  if (parseMoment(text) && !text.includes('T') && !isSeason(text)) return {moment: text};
  return inWords(text);
}

function inWords(text: string): ReadMoment {
  for (const pattern of WORDS) {
    const {day, month = '', year: of = ''} = pattern.exec(text)?.groups ?? {};
    const number = monthOf(month);
    if (number !== undefined) return dated(of, number, day);
  }
  return {problem: 'unread-date'};
}

function inOrder([, first = '', , second = '', year = '']: RegExpExecArray, order: Order): ReadMoment {
  // What only one order allows needs no other to tell it; nor what is the same in both.
  const told = orderOf(first, second) ?? (first === second ? 'day-first' : order);
  if (told === undefined) return {problem: 'ambiguous-date'};
  return told === 'day-first' ? dated(year, second, first) : dated(year, first, second);
}

const orderOf = (first: string, second: string): Order =>
  Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : undefined;

/** What the dates of a whole column tell of their order: one that allows a single order, while none allows the other only. */
export function orderIn(texts: readonly string[]): Order {
  const told = new Set(
    texts.flatMap((text) => {
      const [, first, , second] = NUMBERS.exec(westernDigits(text).split(/[\sT]/)[0] ?? '') ?? [];
      return first === undefined || second === undefined ? [] : (orderOf(first, second) ?? []);
    }),
  );
  return told.size === 1 ? [...told][0] : undefined;
}

const CLOCK =
  /^(?:(?<before>오전|오후)\s*)?(?<hour>\d{1,2})(?:\s*[:.hч시]\s*(?:(?<minute>\d{2})(?:\s*분)?(?:[:.](?<second>\d{2}))?)?)?\s*(?:h|ч|hs?\.?)?\s*(?<after>[ap]\.?\s*m\.?|[صم])?(?<offset>Z|[+-]\d{2}:?\d{2})?$/iu;

/** A day with a time of day. */
export function withTime(day: ReadMoment, written: string): ReadMoment {
  const match = CLOCK.exec(westernDigits(written));
  if (!('moment' in day) || !match) return {problem: 'unread-date'};
  const {hour = '', minute, second, before, after, offset = ''} = match.groups ?? {};
  const number = hourOf(Number(hour), before ?? after);
  // An hour alone is an hour long; with a half of the day, or as "20 h", that is what is written.
  const time = [number, ...[minute, second].filter((part) => part !== undefined)].map(two).join(':');
  const moment = `${day.moment}T${time}${offset}`;
  return parseMoment(moment) ? {moment} : {problem: 'unread-date'};
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 99;
  return (hour % 12) + (/^(p|오후|م)/i.test(half) ? 12 : 0);
}
