import type {Solution} from '../solve/solution.ts';

/** Is the earlier event certainly still going on when the later one begins? */
export function goesOnInto(first: string, second: string, solution: Solution): boolean {
  const {latestStart = Infinity, earliestEnd = -Infinity} = solution.event(first) ?? {};
  // What is not known to last beyond its own beginning is no stretch.
  return earliestEnd > latestStart && earliestEnd >= (solution.event(second)?.latestStart ?? Infinity);
}
