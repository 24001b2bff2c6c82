/** Sentences about the story as a whole. */
import {inBrackets} from './badges.ts';
import {dateBadges} from './date-badges.ts';
import {fill, plural} from './fill.ts';
import {describeStretch} from './stretch.ts';
import {placedEvents, type WhenPhrase, type WordsContext} from './when.ts';
import {describeZone} from './zone-words.ts';

/** "20 hechos · desde el 19 de junio de 2024 [fuera del artículo] · hora de Pyongyang (UTC+9)". */
export function describeOverview(words: WordsContext): string {
  return fill(words.messages.overview, {
    events: inBrackets(describeEvents(words)),
    zone: describeZone(words),
  });
}

/** How many events from when to when, and whose those dates are. They are set apart where they are not every event's. */
export function describeEvents(words: WordsContext): WhenPhrase {
  const {messages, solution} = words;
  const events = plural(words, messages.events, solution.events.length);
  const placed = placedEvents(words);
  const stretch = describeStretch(placed, words);
  if (!stretch) return {text: events, badges: []};
  const between = placed.length < solution.events.length ? ' · ' : messages.comma;
  return {text: events + between + stretch, badges: dateBadges(words)};
}
