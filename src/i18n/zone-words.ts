/** Zones and days in words. */
import {epochMs, type EpochMs} from '../time/units.ts';
import {badge, type Badge} from './badges.ts';
import {fill} from './fill.ts';
import {dayIn, formatDate, formatOffset} from './format.ts';
import {isOpen, isTime, knownOf} from './known.ts';
import {textOf} from './names.ts';
import type {WordsContext} from './words-context.ts';
import {placeOfZone} from './zone-names.ts';

/** "hora de Pyongyang (UTC+9)"; without the offset where it changes within the story. */
export function describeZone(words: WordsContext, zone: string = words.zone): string {
  const name = zoneName(words, zone);
  const [offset = '', ...others] = offsetsOf(words, zone);
  if (name === 'UTC' || offset === '' || others.length > 0) return name;
  return fill(words.messages.zoneWithOffset, {zone: name, offset});
}

/** A month of a year is enough to see that its clocks change. */
const PARTS = 12;

function offsetsOf({domain}: WordsContext, zone: string): readonly string[] {
  if (!domain) return [];
  const [first, last] = domain;
  const instants = Array.from({length: PARTS + 1}, (_, part) => first + ((last - first) * part) / PARTS);
  return [...new Set(instants.map((instant) => formatOffset(epochMs(instant), zone)))];
}

/** "hora de Pyongyang": the author's name for the story's zone, the language's own for any other. */
export function zoneName(words: WordsContext, zone: string = words.zone): string {
  const {story, messages} = words;
  if (/^(Etc\/)?(UTC|GMT|Zulu)$/.test(zone)) return 'UTC';
  const own = zone === (story.timeZone ?? 'UTC') ? textOf(story.timeZoneName, words) : '';
  return own || fill(messages.zoneOf, {place: placeOf(words, zone)});
}

/** "Tu hora (Europa central)". */
export function readerZoneName(words: WordsContext, zone: string): string {
  return fill(words.messages.zoneReader, {place: placeOf(words, zone)});
}

const placeOf = ({domain, messages}: WordsContext, zone: string): string =>
  placeOfZone(zone, domain?.[0] ?? epochMs(0), messages.language);

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

/** "En esta zona horaria todavía es 18 de junio", where the chosen zone has another day than the story's at that instant. */
export function otherDay(words: WordsContext, instant: EpochMs): string | undefined {
  const {story, zone, messages} = words;
  const own = dayIn(instant, story.timeZone ?? 'UTC');
  const theirs = dayIn(instant, zone);
  if (own === theirs) return undefined;
  const date = formatDate(instant, zone, 'dayOfYear', words);
  return fill(theirs > own ? messages.otherDayAhead : messages.otherDayBehind, {date});
}
