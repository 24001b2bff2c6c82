/** Sentences about the story as a whole. */
import {inBrackets} from './badges.ts';
import {fill, plural} from './fill.ts';
import {textOf} from './names.ts';
import {describeStretch} from './stretch.ts';
import {isImplied, placedEvents, type WhenPhrase, type WordsContext} from './when.ts';
import {dateBadges, describeZone} from './zone-words.ts';

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

/** The one sentence above the legend: how to read the drawing. */
export function describeReading(view: 'sequence' | 'clock' | 'table', words: WordsContext): string {
  const {messages, story, hiddenSources} = words;
  if (view !== 'clock') return view === 'sequence' ? messages.distance : '';
  const others = Object.entries(story.sources ?? {}).filter(([, {outside, hidden}]) => outside && hidden);
  if (others.some(([id]) => !hiddenSources.includes(id))) return messages.clockMore;
  return areMostlyVague(words) ? messages.clockLittle : messages.clockGiven;
}

/** Do most placed events have a window of more than half of the story? */
function areMostlyVague(words: WordsContext): boolean {
  const {domain} = words;
  if (!domain) return true;
  const half = (domain[1] - domain[0]) / 2;
  const placed = placedEvents(words);
  const wide = placed.filter(({earliestStart, latestEnd}) => latestEnd - earliestStart > half);
  return wide.length * 2 > placed.length;
}

/** What the sources say of themselves where their date of publication bounds the events: it stands under the chart. */
export function describeAssumptions(words: WordsContext): readonly string[] {
  const {solution, story} = words;
  const bounding = new Set(
    solution.events
      .flatMap(({id}) => solution.reasons(id, 'latestEnd').filter(({path}) => isImplied(path)))
      .flatMap(({source}) => source),
  );
  return [...bounding].map((id) => textOf(story.sources?.[id]?.note, words)).filter(Boolean);
}
