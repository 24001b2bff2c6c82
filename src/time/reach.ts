/**
 * Which points of a network can be reached from which, in a look-up. The components form a graph without cycles; a tree
 * that covers it numbers them so that what lies below one is a run of numbers, and each knows the runs that it reaches
 * (Agrawal, Borgida and Jagadish, "Efficient management of transitive relationships", 1989). For what follows one after
 * the other, or many after one, a run or two are all.
 */
import {componentsOf, type Components, type Graph} from './components.ts';
import {ORIGIN, type Network} from './network.ts';

export interface Reach {
  isReachable(from: number, to: number): boolean;
}

/** Runs a component may need on average; a graph that needs more is searched instead. */
const MOST_RUNS = 24;

/** Takes only the edges for which `counts` is true, and leaves the origin out. Undefined where too many runs are needed. */
export function reachOf<Reason>(
  network: Network<Reason>,
  counts: (edge: number) => boolean,
): Reach | undefined {
  const graph = graphOf(network, counts);
  const components = componentsOf(graph);
  const links = linksOf(graph, components);
  const {numbers, lowest} = numbered(links);
  const runs: (readonly number[])[] = [];
  let total = 0;
  for (let component = 0; component < components.count; component++) {
    const own = [lowest[component]!, numbers[component]!];
    const below = links[component]!.map((to) => runs[to]!);
    const merged = mergedRuns([own, ...below]);
    total += merged.length;
    if (total > MOST_RUNS * (components.count + 100)) return undefined;
    runs.push(merged);
  }
  return {
    isReachable(from, to) {
      const [a, b] = [components.of[from]!, components.of[to]!];
      return isIn(runs[a]!, numbers[b]!);
    },
  };
}

function graphOf<Reason>(network: Network<Reason>, counts: (edge: number) => boolean): Graph {
  const starts = new Int32Array(network.size + 1);
  const targets = new Int32Array(network.edges.length);
  let length = 0;
  for (let point = 0; point < network.size; point++) {
    starts[point] = length;
    for (let at = network.after.starts[point]!; at < network.after.starts[point + 1]!; at++) {
      const index = network.after.edges[at]!;
      const {to} = network.edges[index]!;
      if (point !== ORIGIN && to !== ORIGIN && counts(index)) targets[length++] = to;
    }
  }
  starts[network.size] = length;
  return {starts, targets};
}

/** The components that each leads to. */
function linksOf({starts, targets}: Graph, {count, of}: Components): readonly (readonly number[])[] {
  const links: number[][] = Array.from({length: count}, () => []);
  for (let point = 0; point < of.length; point++)
    for (let at = starts[point]!; at < starts[point + 1]!; at++) {
      const [from, to] = [of[point]!, of[targets[at]!]!];
      if (from !== to) links[from]!.push(to);
    }
  return links;
}

interface Numbered {
  /** Each component's number: greater than those below it in the tree. */
  readonly numbers: Int32Array;
  /** The least number below it, or its own. */
  readonly lowest: Int32Array;
}

/** Each component hangs below the first that leads to it; a component leads only to such as come before it. */
function numbered(links: readonly (readonly number[])[]): Numbered {
  const count = links.length;
  const parents = new Int32Array(count).fill(-1);
  for (let component = count - 1; component >= 0; component--)
    for (const to of links[component]!) if (parents[to] === -1) parents[to] = component;
  // The sizes of the trees say where each has its numbers.
  const sizes = new Int32Array(count).fill(1);
  for (let component = 0; component < count; component++)
    if (parents[component] !== -1) sizes[parents[component]!]! += sizes[component]!;
  const numbers = new Int32Array(count);
  const lowest = new Int32Array(count);
  const free = new Int32Array(count);
  let roots = 0;
  for (let component = count - 1; component >= 0; component--) {
    const parent = parents[component]!;
    const first = parent === -1 ? roots : free[parent]!;
    if (parent === -1) roots += sizes[component]!;
    else free[parent]! += sizes[component]!;
    lowest[component] = free[component] = first;
    numbers[component] = first + sizes[component]! - 1;
  }
  return {numbers, lowest};
}

/** Runs are pairs of their first and last numbers, in order, apart from each other. */
function mergedRuns(lists: readonly (readonly number[])[]): readonly number[] {
  const pairs: (readonly [number, number])[] = [];
  for (const list of lists)
    for (let at = 0; at < list.length; at += 2) pairs.push([list[at]!, list[at + 1]!]);
  pairs.sort(([a], [b]) => a - b);
  const merged: number[] = [];
  for (const [first, last] of pairs) {
    const end = merged.length - 1;
    if (end > 0 && first <= merged[end]! + 1) merged[end] = Math.max(merged[end]!, last);
    else merged.push(first, last);
  }
  return merged;
}

function isIn(runs: readonly number[], number: number): boolean {
  let [low, high] = [0, runs.length / 2];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[2 * middle + 1]! < number) low = middle + 1;
    else high = middle;
  }
  return 2 * low < runs.length && runs[2 * low]! <= number;
}
