/** The axis in the reader's language, in the zone that times are told in. */
import {formatYearsAgo} from '../../words/time/ages.ts';
import {formatDate, formatInstant} from '../../words/time/format.ts';
import type {WordsContext} from '../../words/words-context.ts';
import type {AxisWords} from '../scene/axis.ts';
import type {TextLine} from '../../view/labels.ts';
import {dateBadgesOf} from '../notes.ts';
import type {TickUnit} from '../scene/ticks.ts';
import {YEAR, type EpochMs} from '../../time/units.ts';

type Options = Intl.DateTimeFormatOptions;

const STYLES = {
  millisecond: {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    fractionalSecondDigits: 3,
    hourCycle: 'h23',
  },
  second: {hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23'},
  minute: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  hour: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  day: {day: 'numeric'},
  month: {month: 'short'},
  year: {year: 'numeric'},
  endOfDay: {hour: '2-digit', minute: '2-digit', hourCycle: 'h24'},
  weekday: {weekday: 'short'},
  shortDate: {day: 'numeric', month: 'numeric', year: 'numeric'},
  weekdayAndDay: {weekday: 'long', day: 'numeric'},
  shortDay: {weekday: 'short', day: 'numeric'},
  monthAndYear: {month: 'long', year: 'numeric'},
  shortMonthAndYear: {month: 'short', year: 'numeric'},
  dayAndMonth: {day: 'numeric', month: 'short'},
  fullDay: {weekday: 'short', day: 'numeric', month: 'long', year: 'numeric'},
  shortFullDay: {day: 'numeric', month: 'short', year: 'numeric'},
  hourOfDay: {day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
  longMonth: {month: 'long'},
  shortMonth: {month: 'short'},
} satisfies {[style: string]: Options};

type Style = keyof typeof STYLES;

const ABOVE: {readonly [unit in TickUnit]?: readonly Style[]} = {
  year: ['year'],
  month: ['longMonth', 'shortMonth'],
  day: ['weekdayAndDay', 'shortDay', 'day'],
};
const WHOLE: {readonly [unit in TickUnit]?: readonly Style[]} = {
  month: ['monthAndYear', 'shortMonthAndYear'],
};

const SHARED: {readonly [unit in TickUnit]?: readonly Style[]} = {
  day: ['fullDay', 'shortFullDay', 'shortDate'],
  month: ['monthAndYear', 'shortMonthAndYear'],
  year: ['year'],
};
const FIRST: {readonly [unit in TickUnit]?: Style} = {
  day: 'dayAndMonth',
  month: 'shortMonthAndYear',
  year: 'year',
};

export function axisWords(words: WordsContext): AxisWords {
  const say = (at: EpochMs, style: Style): string => formatInstant(at, words.zone, STYLES[style], words);
  return {
    tick(at, unit, {brief, end}) {
      if (unit === 'age') return formatYearsAgo(0 - Math.round(at / YEAR), words);
      const text = say(at, unit);
      const clock = end && /^0?0:00$/.test(text) ? say(at, 'endOfDay') : text;
      return brief ? clock.replace(/\D00$/, '') : clock;
    },
    begin(at, unit, shared) {
      if (unit === 'day') return say(at, shared === 'month' ? 'shortDay' : 'dayAndMonth');
      return say(
        at,
        unit === 'month' && !shared ? 'shortMonthAndYear' : unit === 'month' ? 'shortMonth' : 'year',
      );
    },
    shared: (at, unit) => (SHARED[unit] ?? []).map((style) => say(at, style)),
    first: (at, unit) => say(at, FIRST[unit] ?? 'hourOfDay'),
    badged: dateBadgesOf(words).length > 0,
    above: (at, unit) => styledLines(at, ABOVE[unit] ?? [], say),
    whole: (at, unit) =>
      unit === 'day' ? wholeDay(at, {words, say}) : styledLines(at, WHOLE[unit] ?? [], say),
  };
}

interface Saying {
  readonly words: WordsContext;
  say(at: EpochMs, style: Style): string;
}

const styledLines = (at: EpochMs, styles: readonly Style[], say: Saying['say']): readonly TextLine[] =>
  styles.map((style) => [{text: say(at, style), font: 'day'}]);

/** The weekday, and the date with whose it is: "miércoles  19 de junio de 2024 [fuera del artículo]". */
function wholeDay(at: EpochMs, {words, say}: Saying): readonly TextLine[] {
  const [day, date] = (['weekday', 'day'] as const).map((style) => formatDate(at, words.zone, style, words));
  if (day === undefined || date === undefined) return [];
  const badges = dateBadgesOf(words).map(({text}, badge) => ({text, font: 'badge', badge}) as const);
  const short = say(at, 'shortDate');
  const lines = [
    [day, date],
    [day, short],
    [say(at, 'weekday'), short],
  ] as const;
  return lines.map(([weekday, date]) => [
    {text: weekday, font: 'day'},
    {text: `\u2002${date}`, font: 'words'},
    ...badges,
  ]);
}
