/** Which part of the story the clock shows. */
import {isPlaced, type WordsContext} from '../words/when.ts';
import {clampSpan, domainOf} from './scene/span.ts';
import type {TimelineState} from '../state.ts';
import type {InSight} from '../view/part.ts';

/** Undefined where nothing can be placed on a clock. */
export function clockSpan(state: TimelineState, words: WordsContext): InSight | undefined {
  const placed = state.model.solution.events.filter(
    ({id}) => (words.eventOf(id)?.weight ?? 0) >= 0 && isPlaced(id, words),
  );
  // In the story's own zone: switching zones moves the labels, not the story.
  const domain = domainOf(placed, state.model.story.timeZone ?? 'UTC');
  return domain && {domain, span: state.span ? clampSpan(state.span, domain) : domain};
}
