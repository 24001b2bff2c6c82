/** Which part of the story the clock opens at, where nobody says so: where most of it happened, if that is a small part. */
import type {SolvedEvent} from '../../story/solve/solution.ts';
import {epochMs} from '../../time/units.ts';
import {widthOf} from './scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';

/** Of the whole: half of the events within less are a cluster, which the whole would show as a sliver. */
const SLIVER = 0.05;
/** Fewer events than these are no cluster: of two, half is one. */
const CLUSTER = 3;
/** Of its own width, so near a next event belongs to a cluster. */
const NEAR = 0.75;
/** Of the cluster's width, on either side. */
const AIR = 0.06;
/** Of the whole: where every event has begun by then, what follows is only the length of a few. */
const TAIL = 0.85;
const TAIL_AIR = 0.012;

type Spread = readonly SolvedEvent[];

/** Half of the events lie in less than a twentieth of the whole: that part, with its neighbours. */
export function clusterOf(events: Spread, domain: TimeSpan): TimeSpan | undefined {
  const found = densest(events);
  if (!found || widthOf(found) >= SLIVER * widthOf(domain) || widthOf(found) === 0) return undefined;
  const [from, last] = grown(found, events);
  const width = last - from;
  let to = last;
  for (const {earliestStart, latestEnd} of events) {
    const isShort = latestEnd - earliestStart < 2 * width;
    if (isShort && earliestStart >= from && earliestStart <= to) to = Math.max(to, latestEnd);
  }
  const air = AIR * (to - from);
  return {from: epochMs(from - air), to: epochMs(to + air)};
}

/** All of the story but for a long tail in which nothing begins. */
export function withoutTail(events: Spread, domain: TimeSpan): TimeSpan {
  let last = -Infinity;
  for (const {earliestStart, latestStart} of events) {
    const start = Number.isFinite(latestStart) ? latestStart : earliestStart;
    if (Number.isFinite(start)) last = Math.max(last, start);
  }
  const isTail = last > domain.from && last - domain.from < TAIL * widthOf(domain);
  return isTail ? {from: domain.from, to: epochMs(last + TAIL_AIR * (last - domain.from))} : domain;
}

/** The shortest interval that holds the whole windows of the starts of half of the events; undefined where none does. */
function densest(events: Spread): TimeSpan | undefined {
  const half = Math.ceil(events.length / 2);
  const windows = events
    .map(({earliestStart, latestStart}) => ({
      from: earliestStart,
      to: Math.max(earliestStart, latestStart),
    }))
    .filter(({from, to}) => Number.isFinite(from) && Number.isFinite(to));
  if (half < CLUSTER || windows.length < half) return undefined;
  const byEnd = [...windows].sort((a, b) => a.to - b.to);
  const rankOf = new Map(byEnd.map((window, rank) => [window, rank]));
  const ended = new Ranks(windows.length);
  let best: TimeSpan | undefined;
  // From the last start back: what begins later is already among the ended.
  for (const window of [...windows].sort((a, b) => b.from - a.from)) {
    ended.add(rankOf.get(window) ?? 0);
    const last = ended.size >= half ? byEnd[ended.nth(half)] : undefined;
    if (last && (!best || last.to - window.from <= widthOf(best)))
      best = {from: epochMs(window.from), to: epochMs(last.to)};
  }
  return best;
}

/** On either side to the next start, for as long as that is near. */
function grown(span: TimeSpan, events: Spread): [from: number, to: number] {
  const starts = events
    .map(({earliestStart}) => earliestStart)
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  let {from, to}: {from: number; to: number} = span;
  let before = starts.findLastIndex((start) => start < from);
  let after = starts.findIndex((start) => start > to);
  for (let near = true; near;) {
    const [previous = -Infinity, next = Infinity] = [starts[before], starts[after]];
    const reach = NEAR * (to - from);
    near = from - previous <= reach || next - to <= reach;
    if (from - previous <= reach) {
      from = previous;
      before--;
    } else if (near) {
      to = next;
      after++;
    }
  }
  return [from, to];
}

/** A set of ranks that tells its nth smallest (a Fenwick tree). */
class Ranks {
  readonly #counts: Int32Array;
  readonly #top: number;
  size = 0;

  constructor(most: number) {
    this.#counts = new Int32Array(most + 1);
    this.#top = 2 ** Math.floor(Math.log2(Math.max(most, 1)));
  }

  add(rank: number): void {
    this.size++;
    for (let node = rank + 1; node < this.#counts.length; node += node & -node)
      this.#counts[node] = (this.#counts[node] ?? 0) + 1;
  }

  /** From 1. */
  nth(n: number): number {
    let [node, left] = [0, n];
    for (let step = this.#top; step > 0; step >>= 1) {
      const count = this.#counts[node + step] ?? Infinity;
      if (count >= left) continue;
      node += step;
      left -= count;
    }
    return node;
  }
}
