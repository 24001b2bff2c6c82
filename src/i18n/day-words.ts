/** Days, and the reader's own zone, in words. */
import type {EpochMs} from '../time/units.ts';
import {badge, type Badge} from './badges.ts';
import {fill} from './fill.ts';
import {dayIn, formatDate} from './format.ts';
import {isOpen, isTime, knownOf} from './known.ts';
import type {FullWordsContext, WordsContext} from './words-context.ts';
import {placeOf} from './zone-words.ts';

/** "Tu hora (Europa central)". */
export function readerZoneName(words: FullWordsContext, zone: string): string {
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

/** The date is an outside source's where no statement of time rests on the story's own sources alone. */
function dateBadges(words: WordsContext): readonly Badge[] {
  const uses = new Map<string, number>();
  for (const {id} of words.solution.events) {
    for (const known of knownOf(id, words)) {
      if (!isTime(known) || known.force !== 'full' || isOpen(known)) continue;
      if (known.outside.length === 0) return [];
      known.outside.forEach((source) => uses.set(source, (uses.get(source) ?? 0) + 1));
    }
  }
  // The source that dates most of the story is the one to name.
  const [most] = [...uses].toSorted(([, a], [, b]) => b - a);
  return most ? [badge('outside', words, {sources: [most[0]]})] : [];
}

/** "En tu zona todavía es 18 de junio", where the reader's zone has another day than the story's at that instant. */
export function otherDay(words: FullWordsContext, instant: EpochMs): string | undefined {
  const {story, zone, messages} = words;
  const own = dayIn(instant, story.timeZone ?? 'UTC');
  const theirs = dayIn(instant, zone);
  if (own === theirs) return undefined;
  const date = formatDate(instant, zone, 'dayOfYear', words);
  return fill(theirs > own ? messages.otherDayAhead : messages.otherDayBehind, {date});
}
