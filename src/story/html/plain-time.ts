import {momentSpan, parseMoment} from '../../time/moment.ts';
import type {Span} from '../../time/units.ts';
import {isTimeZone} from '../../time/zone.ts';

/** A moment in words, and whether these name a day: several languages have an article there. */
export interface PlainMoment {
  readonly text: string;
  readonly hasDay: boolean;
}

const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute', 'second'];
const DAY = PRECISIONS.indexOf('day');

/**
 * A function that says a moment in words of the locale, as precise as it was written; as it was written where the
 * platform has no such words. It keeps its formatters: each costs as much as a hundred uses.
 */
export function createPlainMoment(locale: string): (moment: string, zone: string) => PlainMoment {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (moment, given) => {
    const zone = isTimeZone(given) ? given : 'UTC';
    const {precision = '', soft, decimals = 0} = parseMoment(moment) ?? {};
    const span = momentSpan(moment, zone);
    const place = PRECISIONS.indexOf(precision);
    if (!span || place < 0 || soft || !isWithinDate(span)) return {text: moment, hasDay: false};
    const options = {...optionsOf(place, decimals), ...(span.first < FIRST_YEAR && ERA)};
    const key = `${zone} ${Object.keys(options).join()} ${decimals}`;
    const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, {timeZone: zone, ...options});
    formats.set(key, format);
    // An hour without minutes is a stretch, not an instant.
    const text = precision === 'hour' ? format.formatRange(span.first, span.last) : format.format(span.first);
    return {text, hasDay: place >= DAY};
  };
}

/** Beyond, `Intl` throws. */
const isWithinDate = ({first, last}: Span): boolean =>
  Math.abs(first) <= 8.64e15 && Math.abs(last) <= 8.64e15;

// 1 January of the year 1; years before it have none of their numbers without an era.
const FIRST_YEAR = -62_135_596_800_000;
const ERA = {era: 'short'} as const;

const optionsOf = (place: number, decimals: number): Intl.DateTimeFormatOptions => ({
  calendar: 'gregory',
  year: 'numeric',
  ...(place > 0 && {month: 'long'}),
  ...(place >= DAY && {day: 'numeric'}),
  ...(place > DAY && {hour: 'numeric', minute: '2-digit', timeZoneName: 'short'}),
  ...(place > 4 && {second: '2-digit', ...(decimals > 0 && {fractionalSecondDigits: digits(decimals)})}),
});

const digits = (decimals: number): 1 | 2 | 3 => (decimals > 2 ? 3 : decimals > 1 ? 2 : 1);

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const DURATION =
  /^P(?:([\d.,]+)Y)?(?:([\d.,]+)M)?(?:([\d.,]+)W)?(?:([\d.,]+)D)?T?(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?$/;

/** `PT1H30M` in words: "1 hour 30 minutes". */
export function plainDuration(duration: string, locale: string): string {
  const amounts = DURATION.exec(duration)?.slice(1) ?? [];
  const words = UNITS.flatMap((unit, index) => {
    const amount = amounts[index]?.replace(',', '.');
    if (amount === undefined) return [];
    return [new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}).format(Number(amount))];
  });
  return words.join(' ') || duration;
}
