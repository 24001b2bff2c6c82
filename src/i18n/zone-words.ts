/** Zones and days in words. */
import {epochMs, type EpochMs} from '../time/units.ts';
import {badge, type Badge} from './badges.ts';
import {fill} from './fill.ts';
import {dayIn, formatDate, formatOffset} from './format.ts';
import {isOpen, isTime, knownOf} from './known.ts';
import {textOf} from './names.ts';
import type {WordsContext} from './words-context.ts';

/** "hora de Pyongyang (UTC+9)"; without the offset where it changes within the story. */
export function describeZone(words: WordsContext, zone: string = words.zone): string {
  const name = zoneName(words, zone);
  const [first, last] = words.domain ?? [epochMs(0), epochMs(0)];
  const offset = formatOffset(first, zone);
  if (name === 'UTC' || !words.domain || offset !== formatOffset(last, zone)) return name;
  return fill(words.messages.zoneWithOffset, {zone: name, offset});
}

/** "hora de Pyongyang": the author's name for the story's zone, the city's for any other. */
export function zoneName(words: WordsContext, zone: string = words.zone): string {
  const {story, messages} = words;
  if (/^(Etc\/)?(UTC|GMT|Zulu)$/.test(zone)) return 'UTC';
  const own = zone === (story.timeZone ?? 'UTC') ? textOf(story.timeZoneName, words) : '';
  return own || fill(messages.zoneOf, {place: cityOf(zone)});
}

/** "Tu hora (Madrid)". */
export function readerZoneName({messages}: WordsContext, zone: string): string {
  return fill(messages.zoneReader, {place: cityOf(zone)});
}

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

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
export function otherDay(words: WordsContext, instant: EpochMs): string | undefined {
  const {story, zone, messages} = words;
  const own = dayIn(instant, story.timeZone ?? 'UTC');
  const theirs = dayIn(instant, zone);
  if (own === theirs) return undefined;
  const date = formatDate(instant, zone, 'dayOfYear', words);
  return fill(theirs > own ? messages.otherDayAhead : messages.otherDayBehind, {date});
}
