/** Events by when they begin. */
import type {Solution} from '../solve/solution.ts';
import type {Event} from '../story.ts';
import {arrange, compare, type Arranged} from './arrange.ts';
import type {GroupOrder} from './groups.ts';
import type {Precedence} from './precedence.ts';

export interface Placing {
  /** In the story's order. */
  readonly events: readonly Event[];
  readonly solution: Solution;
  readonly precedence: Precedence;
  /** The phases, where they come one after the other. */
  readonly groups: GroupOrder | undefined;
}

/** By earliest start within their phase, and none before one that it is known to follow. Without those that nothing places. */
export function arrangeByStart({events, solution, precedence, groups}: Placing): readonly Arranged[] {
  const keyed = events
    .filter(({id}) => precedence.placed.has(id))
    .map((event) => {
      const {earliestStart = -Infinity, latestStart = Infinity} = solution.event(event.id) ?? {};
      return {id: event.id, phase: groups?.phaseOf(event) ?? 0, earliestStart, latestStart};
    });
  keyed.sort(
    (a, b) =>
      a.phase - b.phase || compare(a.earliestStart, b.earliestStart) || compare(a.latestStart, b.latestStart),
  );
  return arrange(
    keyed.map(({id}) => id),
    precedence,
    solution,
  );
}
