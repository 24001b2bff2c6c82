/** Times of day and dates as the spreadsheet of TimelineJS has them. */
import type {Members} from '../raw.ts';

const TIME = /^(\d{1,2})(?:[:.]?(\d{2}))?(?:[:.](\d{1,2}))?(?:[.,](\d{1,3}))?\s*([ap]\.?\s*m\.?)?$/i;

/** `14:30`, `2:30 pm`, `1430`, `14.30.05`, in parts. What is none is kept as it is, for the reader of dates to tell. */
export function timeOfDay(text: string): Members {
  const [, hour, minute, second, fraction, half] = TIME.exec(text) ?? [];
  if (hour === undefined) return {hour: text};
  return {
    hour: String(half ? inHalf(Number(hour), /^p/i.test(half)) : Number(hour)),
    ...(minute !== undefined && {minute}),
    ...(second !== undefined && {second}),
    // Tenths and hundredths are written as such.
    ...(fraction !== undefined && {millisecond: fraction.padEnd(3, '0')}),
  };
}

/** 12 am is midnight; there is no 13 pm. */
const inHalf = (hour: number, isAfternoon: boolean): number =>
  hour > 12 || hour < 1 ? 99 : (hour % 12) + (isAfternoon ? 12 : 0);

/** A date of the first edition: `12/31/2014`, `12/2014`, `2014-12-31`, `2014`, with a time of day after a space. */
export function oldDate(text: string): Members {
  const [, date = text, time = ''] = /^(\S+)(?:\s+(\S.*))?$/.exec(text) ?? [];
  const clock = time ? timeOfDay(time) : {};
  const [, y, m, d] = /^(-?\d+)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date) ?? [];
  if (y !== undefined)
    return {year: y, ...(m !== undefined && {month: m}), ...(d !== undefined && {day: d}), ...clock};
  const [, month, day, year] = /^(\d{1,2})\/(?:(\d{1,2})\/)?(-?\d{1,6})$/.exec(date) ?? [];
  return year === undefined ? {year: text} : {year, month, ...(day !== undefined && {day}), ...clock};
}
