/** The tree of shortest paths while a search grows it: the points below each point, so that a path that became shorter takes its branch with it. */

const NONE = -1;

export class Tree {
  readonly #parents: Int32Array;
  readonly #children: Int32Array;
  readonly #next: Int32Array;
  readonly #previous: Int32Array;

  constructor(size: number) {
    const none = (): Int32Array => new Int32Array(size).fill(NONE);
    this.#parents = none();
    this.#children = none();
    this.#next = none();
    this.#previous = none();
  }

  attach(point: number, parent: number): void {
    const sibling = this.#children[parent]!;
    this.#parents[point] = parent;
    this.#children[parent] = point;
    this.#next[point] = sibling;
    if (sibling !== NONE) this.#previous[sibling] = point;
  }

  /** The points below and with a point, itself first. */
  branch(point: number): readonly number[] {
    const points = [point];
    for (let at = 0; at < points.length; at++)
      for (let child = this.#children[points[at]!]!; child !== NONE; child = this.#next[child]!)
        points.push(child);
    return points;
  }

  /** Takes a branch out, point by point. */
  fell(branch: readonly number[]): void {
    this.cut(branch[0]!);
    for (const each of branch) this.#children[each] = this.#parents[each] = NONE;
    for (const each of branch) this.#next[each] = this.#previous[each] = NONE;
  }

  /** Makes a point, with its branch, the root of a tree of its own. */
  cut(point: number): void {
    const [next, previous, parent] = [this.#next[point]!, this.#previous[point]!, this.#parents[point]!];
    if (next !== NONE) this.#previous[next] = previous;
    if (previous !== NONE) this.#next[previous] = next;
    else if (parent !== NONE) this.#children[parent] = next;
    this.#parents[point] = this.#next[point] = this.#previous[point] = NONE;
  }
}
