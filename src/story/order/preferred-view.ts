import type {Solution} from '../solve/solution.ts';
import type {Story} from '../story.ts';

/**
 * The view that a story's data call for: the order of things where most events could lie almost anywhere in the
 * story's domain, the clock where their windows say something. Background (weight < 0) does not count.
 */
export function preferredView(story: Story, solution: Solution): 'sequence' | 'clock' {
  const background = new Set(story.events.flatMap(({id, weight = 0}) => (weight < 0 ? [id] : [])));
  const events = solution.events.filter(({id}) => !background.has(id));
  let [first, last] = [Infinity, -Infinity];
  for (const {earliestStart, latestEnd} of events) {
    if (Number.isFinite(earliestStart)) first = Math.min(first, earliestStart);
    if (Number.isFinite(latestEnd)) last = Math.max(last, latestEnd);
  }
  const domain = last - first;
  if (events.length < 2 || !(domain > 0)) return 'sequence';
  const windows = events.map((event) => event.latestEnd - event.earliestStart).sort((a, b) => a - b);
  const median = windows[Math.floor(windows.length / 2)] ?? Infinity;
  return median > domain / 2 ? 'sequence' : 'clock';
}
