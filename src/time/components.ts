/** Strongly connected components: points that can reach one another count as one, and the graph of components has no cycles. */

/** Which points a point leads to, by its index. */
export interface Graph {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
}

export interface Components {
  readonly count: number;
  /** The component of each point. A component leads only to components with smaller numbers. */
  readonly of: Int32Array;
}

/** Tarjan, "Depth-first search and linear graph algorithms", 1972; with a stack of its own, as paths are long. */
export function componentsOf({starts, targets}: Graph): Components {
  const size = starts.length - 1;
  const of = new Int32Array(size).fill(-1);
  const visit = new Int32Array(size);
  const lowest = new Int32Array(size);
  const next = starts.slice();
  const [open, path]: [number[], number[]] = [[], []];
  let [visits, count] = [0, 0];
  const enter = (point: number): void => {
    visit[point] = lowest[point] = ++visits;
    open.push(point);
    path.push(point);
  };
  const leave = (point: number): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent !== undefined) lowest[parent] = Math.min(lowest[parent]!, lowest[point]!);
    if (lowest[point] !== visit[point]) return;
    for (let member = open.pop(); member !== undefined; member = member === point ? undefined : open.pop())
      of[member] = count;
    count += 1;
  };
  for (let root = 0; root < size; root++) {
    if (visit[root]) continue;
    enter(root);
    for (let point = path.at(-1); point !== undefined; point = path.at(-1)) {
      if (next[point] === starts[point + 1]) leave(point);
      else {
        const target = targets[next[point]!++]!;
        if (!visit[target]) enter(target);
        else if (of[target] === -1) lowest[point] = Math.min(lowest[point]!, visit[target]!);
      }
    }
  }
  return {count, of};
}
