/** Deep time: how many years ago, where a date would say more than anybody knows. */
import {isBeyondDate, roundedUp} from '../../time/calendar.ts';
import {epochMs, type EpochMs} from '../../time/units.ts';
import {wallClock} from '../../time/wall-clock.ts';
import {plural} from '../fill.ts';
import {formatCompact, formatNumber, type Formatting} from './numbers.ts';

/** Years that are not told more finely than this are told as years ago: then it does not matter from when one counts. */
const ROUND = 10_000;
const FROM = 1970;

/** The calendar's year in a zone, which rounding does not change. */
export const yearIn = (instant: EpochMs, zone: string): number =>
  wallClock(epochMs(roundedUp(instant)), zone).year;

/** Is it beyond `Date`, in a round year? */
export const isRoundAge = (instant: EpochMs, zone: string): boolean =>
  isBeyondDate(instant) && yearIn(instant, zone) % ROUND === 0;

/** "4.5 billion years ago" of a year, to as many figures as were written of it. */
export function formatAge(year: number, words: Formatting): string {
  const digits = Math.max(1, String(Math.abs(year)).replace(/0+$/, '').length);
  return formatYearsAgo(Number((FROM - year).toPrecision(digits)), words);
}

/** "4.5 billion years ago", "in 5 billion years", "now". */
export function formatYearsAgo(ago: number, words: Formatting): string {
  const {yearsAgo, yearsAhead} = words.messages;
  const years = Math.abs(ago);
  if (years === 0) return new Intl.RelativeTimeFormat(words.lang, {numeric: 'auto'}).format(0, 'second');
  // Millions take their own form with a fraction too: "65,5 millones de años".
  const counted = years < 1e6 ? years : Math.ceil(years / 1e6) * 1e6;
  return plural(words, ago > 0 ? yearsAgo : yearsAhead, counted, {
    n: years < 1e6 ? formatNumber(years, words.lang) : formatCompact(years, words.lang),
  });
}
