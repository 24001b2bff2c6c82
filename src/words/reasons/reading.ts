/** How to read the clock. */
import {MINUTE} from '../../time/units.ts';
import {textOf} from '../names.ts';
import {isImplied, placedEvents} from '../placed.ts';
import type {WordsContext} from '../words-context.ts';

/** The one sentence above the clock's legend: how to read the drawing. */
export function describeReading(words: WordsContext): string {
  const {messages, story, hiddenSources} = words;
  const others = Object.entries(story.sources ?? {}).filter(([, {outside, hidden}]) => outside && hidden);
  if (others.some(([id]) => !hiddenSources.includes(id))) return messages.clockMore;
  return areMostlyVague(words) ? messages.clockLittle : messages.clockGiven;
}

/** Of most placed events, are both ends open within more than half of the story? */
function areMostlyVague(words: WordsContext): boolean {
  const {domain} = words;
  if (!domain) return true;
  const half = (domain[1] - domain[0]) / 2;
  const placed = placedEvents(words);
  const wide = placed.filter(
    ({earliestStart, latestStart, earliestEnd, latestEnd}) =>
      Math.min(latestStart - earliestStart, latestEnd - earliestEnd) > Math.max(half, MINUTE),
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
