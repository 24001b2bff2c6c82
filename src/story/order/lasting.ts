import type {Solution} from '../solve/solution.ts';

/** Is an event that began before another surely still going on when that one begins? */
export function goesOnInto(first: string, second: string, solution: Solution): boolean {
  const {latestStart = Infinity, earliestEnd = -Infinity} = solution.event(first) ?? {};
  // What is not known to last beyond its own beginning is no stretch.
  return earliestEnd > latestStart && earliestEnd >= (solution.event(second)?.latestStart ?? Infinity);
}
