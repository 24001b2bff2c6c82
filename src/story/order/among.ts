/** What is known of the order of some events of a story, through those that are left out. */
import type {Precedence} from './precedence.ts';

export function among(shown: ReadonlySet<string>, {placed, dated, predecessors}: Precedence): Precedence {
  const known = new Map<string, readonly string[]>();
  /** By a list of its own: a long story's would not fit the call stack. */
  const find = (id: string): readonly string[] => {
    const [found, seen] = [new Set<string>(), new Set<string>()];
    const open = [...predecessors(id)];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (shown.has(next)) found.add(next);
      else open.push(...predecessors(next));
    }
    return [...found];
  };
  return {
    placed,
    dated,
    predecessors(id) {
      const list = known.get(id) ?? find(id);
      known.set(id, list);
      return list;
    },
  };
}
