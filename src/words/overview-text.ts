import {inBrackets} from './badges.ts';
import {fill} from './fill.ts';
import {describeEvents} from './overview.ts';
import {hasClockTimes} from './time/story-times.ts';
import type {WordsContext} from './words-context.ts';
import {describeZone} from './time/zone-words.ts';

/** "20 hechos · desde el 19 de junio de 2024 [fuera del artículo] · hora de Pyongyang (UTC+9)". */
export function describeOverview(words: WordsContext): string {
  const events = inBrackets(describeEvents(words));
  return hasClockTimes(words) ? fill(words.messages.overview, {events, zone: describeZone(words)}) : events;
}
