import type {SolvedEvent} from '../../story/solve/solution.ts';
import type {TimeSpan} from '../../time/time-span.ts';
import {widthOf} from './scale.ts';
import {panSpan} from './span.ts';

/** How far inside it comes to stand, as a fraction of what is in sight. */
const AIR = 0.15;

/** The span moved on until an event is in it, its width kept; undefined where it is already, or has no place in time. */
export function panTo(
  {earliestStart, latestEnd}: Pick<SolvedEvent, 'earliestStart' | 'latestEnd'>,
  span: TimeSpan,
  domain: TimeSpan,
): TimeSpan | undefined {
  const isBefore = latestEnd < span.from;
  if (!isBefore && !(earliestStart > span.to)) return undefined;
  const [at, wanted] = isBefore ? [latestEnd, AIR] : [earliestStart, 1 - AIR];
  return Number.isFinite(at) ? panSpan(span, (at - span.from) / widthOf(span) - wanted, domain) : undefined;
}
