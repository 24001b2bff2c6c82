/** The table of statements once more, as plainly as it can be written, and every path between every two points. */

/** Minutes; point 0 is the origin, an event's start 1 + 2i, its end 2 + 2i. `to` is at most `weight` after `from`. */
export interface Limit {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export const start = (event: number): number => 1 + 2 * event;
export const end = (event: number): number => 2 + 2 * event;

/** Floyd and Warshall's shortest paths between all points of so many events, each of which ends after it starts. */
export function allPaths(events: number, limits: readonly Limit[]): number[][] {
  const size = 1 + 2 * events;
  const paths = Array.from({length: size}, (_, i) =>
    Array.from({length: size}, (_, j) => (i === j ? 0 : Infinity)),
  );
  const put = ({from, to, weight}: Limit): number => (paths[from]![to] = Math.min(paths[from]![to]!, weight));
  for (let event = 0; event < events; event++) put({from: end(event), to: start(event), weight: 0});
  limits.forEach(put);
  for (let k = 0; k < size; k++)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) paths[i]![j] = Math.min(paths[i]![j]!, paths[i]![k]! + paths[k]![j]!);
  return paths;
}

export const canHold = (paths: readonly (readonly number[])[]): boolean =>
  paths.every((row, i) => row[i]! >= 0);
