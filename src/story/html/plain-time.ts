import {momentSpan, parseMoment} from '../../time/moment.ts';

const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

/**
 * A function that says a moment in words of the language, as precise as it was written; as it was written where the
 * platform has no such words. It keeps its formatters: each costs as much as a hundred uses.
 */
export function createPlainMoment(lang: string): (moment: string, zone: string) => string {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (moment, zone) => {
    const {precision = '', soft} = parseMoment(moment) ?? {};
    const span = momentSpan(moment, zone);
    const place = PRECISIONS.indexOf(precision);
    if (!span || place < 0 || soft || span.first < Date.UTC(1, 0)) return moment;
    const key = `${zone} ${place}`;
    const format = formats.get(key) ?? new Intl.DateTimeFormat(lang, {timeZone: zone, ...optionsOf(place)});
    formats.set(key, format);
    // An hour without minutes is a stretch, not an instant.
    return precision === 'hour' ? format.formatRange(span.first, span.last) : format.format(span.first);
  };
}

const optionsOf = (place: number): Intl.DateTimeFormatOptions => ({
  year: 'numeric',
  ...(place > 0 && {month: 'long'}),
  ...(place > 1 && {day: 'numeric'}),
  ...(place > 2 && {hour: 'numeric', minute: '2-digit', timeZoneName: 'short'}),
});

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];
const DURATION =
  /^P(?:([\d.,]+)Y)?(?:([\d.,]+)M)?(?:([\d.,]+)W)?(?:([\d.,]+)D)?T?(?:([\d.,]+)H)?(?:([\d.,]+)M)?(?:([\d.,]+)S)?$/;

/** `PT1H30M` in words: "1 hour 30 minutes". */
export function plainDuration(duration: string, lang: string): string {
  const amounts = DURATION.exec(duration)?.slice(1) ?? [];
  const words = UNITS.flatMap((unit, index) => {
    const amount = amounts[index]?.replace(',', '.');
    const format = new Intl.NumberFormat(lang, {style: 'unit', unit, unitDisplay: 'long'});
    return amount === undefined ? [] : [format.format(Number(amount))];
  });
  return words.join(' ') || duration;
}
