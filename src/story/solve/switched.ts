import type {Solution, SolvedEvent} from './solution.ts';
import {solve} from './solve.ts';
import type {Story} from '../story.ts';

/** How many events stay, but stand elsewhere in time, once a source is switched from how it is in `hidden`. */
export function movedBySwitching(
  source: string,
  story: Story,
  {solution, hidden}: {readonly solution: Solution; readonly hidden: readonly string[]},
): number {
  const others = hidden.filter((id) => id !== source);
  const hiddenSources = others.length < hidden.length ? others : [...hidden, source];
  const after = solve(story, {hiddenSources});
  return solution.events.filter((event) => {
    const then = after.event(event.id);
    return then !== undefined && BOUNDS.some((bound) => then[bound] !== event[bound]);
  }).length;
}

const BOUNDS = [
  'earliestStart',
  'latestStart',
  'earliestEnd',
  'latestEnd',
] as const satisfies readonly (keyof SolvedEvent)[];
