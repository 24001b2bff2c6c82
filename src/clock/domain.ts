/** Which part of the story the clock shows. */
import {placedEvents, type WordsContext} from '../words/when.ts';
import {once} from './once.ts';
import {clampSpan, domainOf} from './scene/span.ts';
import type {TimeSpan} from './scene/scale.ts';
import type {TimelineState} from '../state.ts';
import type {InSight} from '../view/part.ts';

/** Without the background. A pass over all events: made once for the reader's words. */
export const placedIn = once((words: WordsContext) => placedEvents(words));

/** In the story's own zone: switching zones moves the labels, not the story. */
const domainIn = once((words: WordsContext): TimeSpan | undefined =>
  domainOf(placedIn(words), words.story.timeZone ?? 'UTC'),
);

/** Undefined where nothing can be placed on a clock. */
export function clockSpan(state: TimelineState, words: WordsContext): InSight | undefined {
  const domain = domainIn(words);
  return domain && {domain, span: state.span ? clampSpan(state.span, domain) : domain};
}
