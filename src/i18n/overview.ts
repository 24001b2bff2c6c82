/** Sentences about the story as a whole. */
import {fill, plural} from './fill.ts';
import {isImplied, isPlaced, type WordsContext} from './when.ts';
import {textOf} from './names.ts';
import {describeZone} from './zone-words.ts';

/** "20 hechos · hora de Pyongyang (UTC+9)". */
export function describeOverview(words: WordsContext): string {
  const {messages, solution} = words;
  const events = plural(words, messages.events, solution.events.length);
  return fill(messages.overview, {events, zone: describeZone(words)});
}

/** The one sentence above the legend: how to read the drawing. */
export function describeReading(view: 'sequence' | 'clock' | 'table', words: WordsContext): string {
  const {messages, story, hiddenSources} = words;
  if (view !== 'clock') return view === 'sequence' ? messages.distance : '';
  const others = Object.entries(story.sources ?? {}).filter(([, {outside, hidden}]) => outside && hidden);
  if (others.some(([id]) => !hiddenSources.includes(id))) return messages.clockMore;
  return areMostlyVague(words) ? messages.clockLittle : messages.clockGiven;
}

/** Of most placed events, are both ends open within more than half of the story? */
function areMostlyVague(words: WordsContext): boolean {
  const {solution, domain, eventOf} = words;
  if (!domain) return true;
  const half = (domain[1] - domain[0]) / 2;
  const placed = solution.events.filter(({id}) => (eventOf(id)?.weight ?? 0) >= 0 && isPlaced(id, words));
  const wide = placed.filter(
    ({earliestStart, latestStart, earliestEnd, latestEnd}) =>
      Math.min(latestStart - earliestStart, latestEnd - earliestEnd) > half,
  );
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
