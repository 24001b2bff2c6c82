import {dateBadges} from './time/date-badges.ts';
import {plural} from './fill.ts';
import {describeStretch} from './time/stretch.ts';
import {placedEvents, type WhenPhrase, type WordsContext} from './when.ts';

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
