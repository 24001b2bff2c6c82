/** Days, and the reader's own zone, in words. */
import type {EpochMs} from '../../time/units.ts';
import type {Badge} from '../badges.ts';
import {dateBadges} from './date-badges.ts';
import {fill} from '../fill.ts';
import {dayIn, formatDate} from './format.ts';
import type {WordsContext} from '../words-context.ts';
import {placeOf} from './zone-words.ts';

/** "Tu hora (Europa central)". */
export function readerZoneName(words: WordsContext, zone: string): string {
  return fill(words.messages.zoneReader, {place: placeOf(words, zone)});
}

export interface Day {
  readonly weekday: string;
  readonly date: string;
  readonly badges: readonly Badge[];
}

/** "miércoles", "19 de junio de 2024", and whose the date is. Default: the day on which the story begins. */
export function describeDay(
  words: WordsContext,
  instant: EpochMs | undefined = words.domain?.[0],
): Day | undefined {
  if (instant === undefined) return undefined;
  const say = (style: 'weekday' | 'day'): string => formatDate(instant, words.zone, style, words);
  return {weekday: say('weekday'), date: say('day'), badges: dateBadges(words)};
}

/** "En esta zona horaria todavía es 18 de junio", where the chosen zone has another day than the story's at that instant. */
export function otherDay(words: WordsContext, instant: EpochMs): string | undefined {
  const {story, zone, messages} = words;
  const own = dayIn(instant, story.timeZone ?? 'UTC');
  const theirs = dayIn(instant, zone);
  if (own === theirs) return undefined;
  const date = formatDate(instant, zone, 'dayOfYear', words);
  return fill(theirs > own ? messages.otherDayAhead : messages.otherDayBehind, {date});
}
