/** Which events relations join, directly or through others. */
import type {TimeStatement} from './statements.ts';

/** Groups of two events and more, by their indexes, in ascending order; an event without relations is in none. */
export function clustersOf(
  statements: readonly (readonly TimeStatement[])[],
): readonly (readonly number[])[] {
  const parents = new Map<number, number>();
  for (const own of statements) {
    for (const {event, content} of own) {
      if (!('other' in content)) continue;
      const [a, b] = [rootOf(event, parents), rootOf(content.other, parents)];
      parents.set(Math.max(a, b), Math.min(a, b));
    }
  }
  const groups = new Map<number, number[]>();
  for (const event of [...parents.keys()].sort((a, b) => a - b)) {
    const root = rootOf(event, parents);
    const group = groups.get(root);
    if (group) group.push(event);
    else groups.set(root, [event]);
  }
  return [...groups.values()];
}

/** Halves the path on its way, so that it stays short. */
function rootOf(event: number, parents: Map<number, number>): number {
  let at = event;
  if (!parents.has(at)) parents.set(at, at);
  for (let up = parents.get(at) ?? at; up !== at; up = parents.get(at) ?? at) {
    const grandparent = parents.get(up) ?? up;
    parents.set(at, grandparent);
    at = grandparent;
  }
  return at;
}
