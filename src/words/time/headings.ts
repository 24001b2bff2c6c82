/** Dates over the rows of a dated list, and what of its time a row need not repeat. */
import {isBeyondDate} from '../../time/calendar.ts';
import {DAY, type EpochMs} from '../../time/units.ts';
import {wallClock} from '../../time/wall-clock.ts';
import {wordsUnder} from './above.ts';
import {dayIn, formatDate, formatInstant, formatTime} from './format.ts';
import type {WordsContext} from '../words-context.ts';
import {intlTag} from './numbers.ts';
import {
  placeAmongDates,
  writtenTime,
  type Unit,
  type WrittenMoment,
  type WrittenTime,
} from './written-time.ts';

/** So many clock times on one day make it a heading. */
const MAKE_A_DAY = 3;
/** Fewer rows need no decades. */
const MANY_ROWS = 12;

type Level = 'day' | 'month' | 'year' | 'decade';

export interface Heading {
  /** Equal for rows that stand under one heading. */
  readonly key: string;
  readonly text: string;
  readonly level: Level;
  /** An instant under it, and the zone in which it is told. */
  readonly at: EpochMs;
  readonly zone: string;
}

export class Headings {
  readonly #words: WordsContext;
  readonly #level: Level;
  /** Whole days in the reader's zone that have clock times enough. */
  readonly #days: ReadonlySet<number>;
  readonly #isOneYear: boolean;

  constructor(words: WordsContext, ids: readonly string[]) {
    this.#words = words;
    const starts = ids.flatMap((id) => placeAmongDates(id, words) ?? []);
    const clocks = starts.filter(({unit}) => unit === 'clock');
    const years = new Set(starts.map(({at, zone}) => wallClock(at, zone).year));
    this.#isOneYear = years.size === 1;
    this.#level = levelOf({starts, clocks, count: ids.length, years: years.size});
    const counts = new Map<number, number>();
    for (const {at, zone} of clocks) counts.set(dayIn(at, zone), (counts.get(dayIn(at, zone)) ?? 0) + 1);
    this.#days = new Set([...counts].flatMap(([day, count]) => (count >= MAKE_A_DAY ? [day] : [])));
  }

  /** What stands over a row; undefined where nobody gives its time so that it could. */
  of(id: string): Heading | undefined {
    const place = placeAmongDates(id, this.#words);
    return place && this.#heading(place);
  }

  #heading({at, zone, unit}: WrittenMoment): Heading {
    const level = this.#levelFor({at, zone, unit});
    const {year, month} = wallClock(at, zone);
    const place = {level, at, zone};
    if (level === 'day') return {...place, key: `day ${dayIn(at, zone)}`, text: this.#day(at, zone)};
    if (level === 'month')
      return {...place, key: `month ${year} ${month}`, text: formatDate(at, zone, 'month', this.#words)};
    if (level === 'year')
      return {...place, key: `year ${year}`, text: formatDate(at, zone, 'year', this.#words)};
    const decade = Math.floor(year / 10) * 10;
    return {...place, key: `decade ${decade}`, text: `${decade}–${decade + 9}`};
  }

  /** With its year among years, and where the days are not all of one. */
  #day(at: EpochMs, zone: string): string {
    const withYear = (this.#level !== 'day' || !this.#isOneYear) && {year: 'numeric' as const};
    const parts = {weekday: 'short', day: 'numeric', month: 'long', ...withYear} as const;
    return formatInstant(at, zone, parts, this.#words);
  }

  /** The words for what stands under an event's own heading. */
  wordsUnder(id: string): WordsContext {
    const heading = this.of(id);
    if (!heading || heading.level === 'decade') return this.#words;
    const {key, at, zone, level} = heading;
    return wordsUnder(this.#words, key, {at, zone, unit: level === 'day' ? 'day' : 'year'});
  }

  #levelFor({at, zone, unit}: WrittenMoment): Level {
    if (unit === 'clock' && (this.#level === 'day' || this.#days.has(dayIn(at, zone)))) return 'day';
    if (this.#level === 'decade') return 'decade';
    if (unit === 'year' || !this.#isOneYear) return this.#level === 'day' && unit === 'day' ? 'day' : 'year';
    return this.#level === 'day' && unit === 'day' ? 'day' : 'month';
  }

  /** An event's time without what its heading says; empty where that is all. Undefined where it takes more words. */
  timeOf(id: string): string | undefined {
    const time = writtenTime(id, this.#words);
    // A line breaks between two dates, not within one.
    return time && this.#short(time, this.#heading(time.from).level).replaceAll(' ', '\u00a0');
  }

  #short({from, to}: WrittenTime, level: Level): string {
    const first = this.#moment(from, level, to !== undefined);
    if (!to) return first;
    const sameYear = wallClock(from.at, from.zone).year === wallClock(to.at, to.zone).year;
    if (sameYear && areDates(from, to)) return this.#range(from, to);
    return `${first}–${this.#end(from, to, {level, sameYear})}`;
  }

  #end(
    from: WrittenMoment,
    to: WrittenMoment,
    {level, sameYear}: {readonly level: Level; readonly sameYear: boolean},
  ): string {
    const isClock = from.unit === 'clock' && to.unit === 'clock' && to.at - from.at < DAY;
    if (isClock && level === 'day') return formatTime(to.at, to.zone, this.#words);
    const last = this.#moment(to, level === 'day' ? 'month' : level, true);
    return sameYear || to.unit === 'year'
      ? last
      : `${last} ${formatDate(to.at, to.zone, 'year', this.#words)}`;
  }

  /** What a run of rows covers: "1793–1799", "08:00–12:35"; empty where nothing tells. */
  rangeOf(ids: readonly string[]): string {
    const times = ids.flatMap((id) => placeAmongDates(id, this.#words) ?? []).sort((a, b) => a.at - b.at);
    const [first, last] = [times[0], times.at(-1)];
    if (!first || !last || first === last) return '';
    const [a, b] = [this.#heading(first), this.#heading(last)];
    if (a.key === b.key && a.level !== 'day') return a.text;
    if (a.key === b.key) return [first, last].map((end) => this.#moment(end, 'day', true)).join('–');
    if (a.level === 'day' && wallClock(first.at, first.zone).year === wallClock(last.at, last.zone).year)
      return this.#range({...first, unit: 'day'}, {...last, unit: 'day'});
    return [first, last].map(({at, zone}) => formatDate(at, zone, 'year', this.#words)).join('–');
  }

  #moment({at, zone, unit}: WrittenMoment, level: Level, short: boolean): string {
    if (unit === 'clock' && level === 'day') return formatTime(at, zone, this.#words);
    if (unit === 'year') return level === 'decade' || short ? formatDate(at, zone, 'year', this.#words) : '';
    const day = {day: 'numeric', month: 'short'} as const;
    if (unit === 'month') return formatInstant(at, zone, {month: short ? 'short' : 'long'}, this.#words);
    if (unit === 'day') return level === 'day' && !short ? '' : formatInstant(at, zone, day, this.#words);
    return `${formatInstant(at, zone, day, this.#words)}, ${formatTime(at, zone, this.#words)}`;
  }

  /** Two dates of one year: "26–28 Apr", as the language joins them. */
  #range(from: WrittenMoment, to: WrittenMoment): string {
    const parts: Intl.DateTimeFormatOptions =
      from.unit === 'month' ? {month: 'short'} : {day: 'numeric', month: 'short'};
    const format = new Intl.DateTimeFormat(intlTag(this.#words.lang), {
      calendar: 'gregory',
      timeZone: from.zone,
      ...parts,
    });
    return format.formatRange(from.at, to.at).replace(/\s*–\s*/, '–');
  }
}

/** Of a unit that a language joins, and which `Intl` knows. */
const areDates = (from: WrittenMoment, to: WrittenMoment): boolean =>
  from.unit === to.unit &&
  (from.unit === 'day' || from.unit === 'month') &&
  ![from.at, to.at].some(isBeyondDate);

interface Spread {
  readonly starts: readonly WrittenMoment[];
  readonly clocks: readonly WrittenMoment[];
  readonly count: number;
  readonly years: number;
}

function levelOf({starts, clocks, count, years}: Spread): Level {
  if (clocks.length * 2 > count) return 'day';
  const all = (unit: Unit): boolean => starts.every((start) => start.unit === unit);
  if (years === 1 && !all('year')) return 'month';
  return all('year') && count > MANY_ROWS ? 'decade' : 'year';
}

const known = new WeakMap<WordsContext, Headings>();

/** Made once for the words of a story: it passes over all events. */
export function headingsOf(words: WordsContext): Headings {
  let headings = known.get(words);
  if (!headings) known.set(words, (headings = new Headings(words, words.sequence.ids)));
  return headings;
}
