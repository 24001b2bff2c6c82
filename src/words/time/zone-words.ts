/** Zones in words. */
import {epochMs} from '../../time/units.ts';
import {fill} from '../fill.ts';
import {formatOffset} from './format.ts';
import {textOf} from '../names.ts';
import type {WordsContext} from '../words-context.ts';
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

/** What a zone is called by its place. */
export const placeOf = ({domain, messages}: WordsContext, zone: string): string =>
  placeOfZone(zone, domain?.[0] ?? epochMs(0), messages.language);
