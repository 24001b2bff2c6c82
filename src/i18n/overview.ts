/** Sentences about the story as a whole. */
import {fill, plural} from './fill.ts';
import type {WordsContext} from './words-context.ts';
import {describeZone} from './zone-words.ts';

/** "20 hechos · hora de Pyongyang (UTC+9)". */
export function describeOverview(words: WordsContext): string {
  const {messages, solution} = words;
  const events = plural(words, messages.events, solution.events.length);
  return fill(messages.overview, {events, zone: describeZone(words)});
}
