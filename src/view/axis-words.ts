/** The axis in the reader's language, in the zone that times are told in. */
import {formatYearsAgo} from '../i18n/ages.ts';
import {formatInstant} from '../i18n/format.ts';
import {describeDay} from '../i18n/day-words.ts';
import type {WordsContext} from '../i18n/words-context.ts';
import type {AxisWords} from '../layout/clock-axis.ts';
import type {TextLine} from '../layout/labels.ts';
import type {TickUnit} from '../layout/ticks.ts';
import {YEAR, type EpochMs} from '../time/units.ts';

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
  weekday: {weekday: 'long'},
  shortDate: {day: 'numeric', month: 'numeric', year: 'numeric'},
  weekdayAndDay: {weekday: 'long', day: 'numeric'},
  shortDay: {weekday: 'short', day: 'numeric'},
  monthAndYear: {month: 'long', year: 'numeric'},
  longMonth: {month: 'long'},
  shortMonth: {month: 'short'},
} satisfies {[style: string]: Options};

export function axisWords(words: WordsContext): AxisWords {
  const say = (at: EpochMs, style: keyof typeof STYLES): string =>
    formatInstant(at, words.zone, STYLES[style], words);
  return {
    tick(at, unit, {brief, end}) {
      if (unit === 'age') return formatYearsAgo(0 - Math.round(at / YEAR), words);
      const text = say(at, unit);
      const clock = end && /^0?0:00$/.test(text) ? say(at, 'endOfDay') : text;
      return brief ? clock.replace(/\D00$/, '') : clock;
    },
    above: (at, unit, first) => aboveLines(at, unit, first, {words, say}),
  };
}

interface Saying {
  readonly words: WordsContext;
  say(at: EpochMs, style: keyof typeof STYLES): string;
}

function aboveLines(at: EpochMs, unit: TickUnit, first: boolean, {words, say}: Saying): readonly TextLine[] {
  const bold = (text: string): TextLine => [{text, font: 'day'}];
  if (unit === 'year') return [bold(say(at, 'year'))];
  if (unit === 'month') {
    const month = bold(say(at, 'longMonth'));
    return first
      ? [bold(say(at, 'monthAndYear')), month, bold(say(at, 'shortMonth'))]
      : [month, bold(say(at, 'shortMonth'))];
  }
  const brief = [bold(say(at, 'weekdayAndDay')), bold(say(at, 'shortDay')), bold(say(at, 'day'))];
  return first ? [...wholeDay(at, {words, say}), ...brief] : brief;
}

/** The weekday, and the date with whose it is: "miércoles  19 de junio de 2024 [fuera del artículo]". */
function wholeDay(at: EpochMs, {words, say}: Saying): readonly TextLine[] {
  const day = describeDay(words, at);
  if (!day) return [];
  const badges = day.badges.map(({text}, badge) => ({text, font: 'badge', badge}) as const);
  return [day.date, say(at, 'shortDate')].map((date) => [
    {text: day.weekday, font: 'day'},
    {text: `\u2002${date}`, font: 'words'},
    ...badges,
  ]);
}
