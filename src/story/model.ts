/** What follows from a story and the sources that are switched off. */
import type {Solution} from './solve/solution.ts';
import {solve} from './solve/solve.ts';
import type {Event, Story} from './story.ts';
import {sequence, type Sequence} from './order/sequence.ts';

/** Made once for a story and a set of hidden sources; nothing else works any of it out again. */
export interface Model {
  readonly story: Story;
  readonly hiddenSources: readonly string[];
  readonly solution: Solution;
  /** Roles and reading order of the events that are shown. */
  readonly sequence: Sequence;
  /** Undefined for an unknown id. Of two events with one id, the first. */
  eventOf(id: string): Event | undefined;
  /** The event's index in `story.events`; -1 for an unknown id. */
  indexOf(id: string): number;
}

export function modelOf(story: Story, hiddenSources: readonly string[]): Model {
  const indexes = new Map<string, number>();
  story.events.forEach(({id}, index) => indexes.has(id) || indexes.set(id, index));
  const solution = solve(story, {hiddenSources});
  const indexOf = (id: string): number => indexes.get(id) ?? -1;
  return {
    story,
    hiddenSources,
    solution,
    sequence: sequence(story, solution),
    indexOf,
    eventOf: (id) => story.events[indexOf(id)],
  };
}
