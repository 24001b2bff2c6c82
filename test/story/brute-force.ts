/** The table of statements once more, as plainly as it can be written, and every path between every two points. */

/** Minutes; point 0 is the origin, an event's start 1 + 2i, its end 2 + 2i. `to` is at most (less, where strict) `weight` after `from`. */
export interface Limit {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly strict?: boolean;
}

/** The length of a path, and whether a strict limit lies on it. */
export interface Path {
  readonly weight: number;
  readonly strict: boolean;
}

export const start = (event: number): number => 1 + 2 * event;
export const end = (event: number): number => 2 + 2 * event;

const shorter = (a: Path, b: Path): Path =>
  a.weight < b.weight || (a.weight === b.weight && a.strict) ? a : b;

const joined = (a: Path, b: Path): Path => ({weight: a.weight + b.weight, strict: a.strict || b.strict});

/** Floyd and Warshall's shortest paths between all points of so many events, each of which ends after it starts. */
export function allPaths(events: number, limits: readonly Limit[]): Path[][] {
  const size = 1 + 2 * events;
  const paths = Array.from({length: size}, (_, i) =>
    Array.from({length: size}, (_, j): Path => ({weight: i === j ? 0 : Infinity, strict: false})),
  );
  const put = ({from, to, weight, strict = false}: Limit): Path =>
    (paths[from]![to] = shorter(paths[from]![to]!, {weight, strict}));
  for (let event = 0; event < events; event++) put({from: end(event), to: start(event), weight: 0});
  limits.forEach(put);
  for (let k = 0; k < size; k++)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++)
        paths[i]![j] = shorter(paths[i]![j]!, joined(paths[i]![k]!, paths[k]![j]!));
  return paths;
}

/** Nothing is before itself, not by any length and not strictly. */
export const canHold = (paths: readonly (readonly Path[])[]): boolean =>
  paths.every((row, i) => row[i]!.weight > 0 || (row[i]!.weight === 0 && !row[i]!.strict));
