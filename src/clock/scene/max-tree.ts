/** The greatest of any stretch of values, in as many steps as their number has binary digits. */
export class MaxTree {
  readonly #values: readonly number[];
  readonly #size: number;
  /** Place of the greatest below each node; the leaves are the second half. */
  readonly #nodes: Int32Array;

  constructor(values: readonly number[]) {
    this.#values = values;
    this.#size = 2 ** Math.ceil(Math.log2(Math.max(values.length, 1)));
    this.#nodes = new Int32Array(2 * this.#size).fill(-1);
    values.forEach((_, place) => (this.#nodes[this.#size + place] = place));
    for (let node = this.#size - 1; node > 0; node--) {
      this.#nodes[node] = this.greater(this.#nodes[2 * node] ?? -1, this.#nodes[2 * node + 1] ?? -1);
    }
  }

  /** Where the greatest of [from, to) is; the first among equals. */
  place(from: number, to: number): number {
    let best = -1;
    let [left, right] = [from + this.#size, to + this.#size];
    for (; left < right; left >>= 1, right >>= 1) {
      if (left & 1) best = this.greater(best, this.#nodes[left++] ?? -1);
      if (right & 1) best = this.greater(best, this.#nodes[--right] ?? -1);
    }
    return best;
  }

  /** Places of the so many greatest of [from, to), from the greatest on. */
  greatest(from: number, to: number, count: number): readonly number[] {
    const found: number[] = [];
    let stretches = [{from, to, place: this.place(from, to)}];
    while (found.length < count && stretches.length > 0) {
      const best = stretches.reduce((a, b) => (this.greater(a.place, b.place) === a.place ? a : b));
      found.push(best.place);
      const parts = [
        [best.from, best.place],
        [best.place + 1, best.to],
      ] as const;
      stretches = [
        ...stretches.filter((one) => one !== best),
        ...parts.filter(([a, b]) => a < b).map(([a, b]) => ({from: a, to: b, place: this.place(a, b)})),
      ];
    }
    return found;
  }

  /** Places before `to` whose value is at least so much, in order. */
  atLeast(value: number, to: number): readonly number[] {
    const found: number[] = [];
    const visit = (node: number, first: number, width: number): void => {
      const best = this.#nodes[node] ?? -1;
      if (first >= to || best < 0 || (this.#values[best] ?? -Infinity) < value) return;
      if (width === 1) return void found.push(first);
      visit(2 * node, first, width / 2);
      visit(2 * node + 1, first + width / 2, width / 2);
    };
    visit(1, 0, this.#size);
    return found;
  }

  /** The place of the greater of two; of equals, the first. */
  greater(a: number, b: number): number {
    if (a < 0 || b < 0) return Math.max(a, b);
    const [one, other] = [this.#values[a] ?? -Infinity, this.#values[b] ?? -Infinity];
    return other > one || (other === one && b < a) ? b : a;
  }
}
