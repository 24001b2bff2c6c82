/** An event's time as it stands beside its mark: as short as the axis over it allows. */
import {isBeyondDate} from '../../time/calendar.ts';
import type {Grain} from '../../time/grain.ts';
import {DAY} from '../../time/units.ts';
import {wallClock} from '../../time/wall-clock.ts';
import {dayIn, formatDate, formatInstant, formatTime} from './format.ts';
import {formatRange} from './short-range.ts';
import type {WordsContext} from '../words-context.ts';
import {writtenTime, type WrittenMoment, type WrittenTime} from './written-time.ts';

export interface LabelTime {
  /** With the unit above the axis' own: "20 Jul 20:17". */
  readonly long: string;
  /** "20:17", "14 Jul", "1793–95"; empty for a year. */
  readonly short: string;
}

/** Undefined where nobody wrote one time that can stand there without a word more. */
export function labelTime(id: string, grain: Grain, words: WordsContext): LabelTime | undefined {
  const time = writtenTime(id, words);
  if (!time) return undefined;
  const said = (isLong: boolean): string => new Teller({...grain, isLong}, words).tell(time);
  return {long: said(true), short: said(false)};
}

interface Asked extends Grain {
  readonly isLong: boolean;
}

class Teller {
  readonly #asked: Asked;
  readonly #words: WordsContext;
  /** The year is neither over it nor left out. */
  readonly #withYear: boolean;

  constructor(asked: Asked, words: WordsContext) {
    this.#asked = asked;
    this.#words = words;
    this.#withYear = asked.isLong && asked.shares === 'nothing';
  }

  tell({from, to}: WrittenTime): string {
    if (!to) return this.#moment(from);
    if (from.unit === 'clock' && to.unit === 'clock') return this.#clocks(from, to);
    const isOneYear = yearIn(from) === yearIn(to);
    if (areYears(from, to)) return isOneYear ? this.#year(from) : this.#years(from, to);
    if (!isOneYear && !this.#asked.isLong) return this.#years(from, to);
    const unit = [from.unit, to.unit].includes('month') ? 'month' : 'day';
    return formatRange(from, to, {unit, year: this.#withYear || !isOneYear}, this.#words);
  }

  /** Times of one day name the day once. */
  #clocks(from: WrittenMoment, to: WrittenMoment): string {
    if (this.#asked.tells !== 'clock') {
      const isOneDay = dayIn(from.at, from.zone) === dayIn(to.at, to.zone);
      if (isOneDay) return this.#moment(from);
      return formatRange(from, to, {unit: 'day', year: this.#withYear}, this.#words);
    }
    if (to.at - from.at < DAY) return `${this.#moment(from)}–${formatTime(to.at, to.zone, this.#words)}`;
    return `${this.#dated(from)}–${this.#dated(to)}`;
  }

  #moment({at, zone, unit}: WrittenMoment): string {
    const {tells, isLong, shares} = this.#asked;
    if (unit === 'year') return this.#year({at, zone, unit});
    if (tells === 'year') return formatDate(at, zone, 'year', this.#words);
    const year = this.#withYear ? ({year: 'numeric'} as const) : {};
    if (unit === 'month') return formatInstant(at, zone, {month: 'short', ...year}, this.#words);
    if (unit === 'day' || tells === 'date')
      return formatInstant(at, zone, {...DAY_PARTS, ...year}, this.#words);
    return isLong && shares !== 'day' ? this.#dated({at, zone, unit}) : formatTime(at, zone, this.#words);
  }

  #dated({at, zone}: WrittenMoment): string {
    return `${formatInstant(at, zone, DAY_PARTS, this.#words)} ${formatTime(at, zone, this.#words)}`;
  }

  #year({at, zone}: WrittenMoment): string {
    return this.#withYear ? formatDate(at, zone, 'year', this.#words) : '';
  }

  /** "1793–95". */
  #years(from: WrittenMoment, to: WrittenMoment): string {
    const [a, b] = [from, to].map(({at, zone}) => formatDate(at, zone, 'year', this.#words)) as [
      string,
      string,
    ];
    const isCentury = [a, b].every((year) => /^\p{Nd}{4}$/u.test(year)) && a.slice(0, 2) === b.slice(0, 2);
    return `${a}–${isCentury ? b.slice(2) : b}`;
  }
}

const DAY_PARTS = {day: 'numeric', month: 'short'} as const;

const yearIn = ({at, zone}: WrittenMoment): number => wallClock(at, zone).year;

const areYears = (from: WrittenMoment, to: WrittenMoment): boolean =>
  [from.unit, to.unit].includes('year') || [from.at, to.at].some(isBeyondDate);
