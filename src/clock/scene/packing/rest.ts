/** A lane's last line: marks alone where they can be told apart, else a count of them. */
import type {Interval} from '../marks.ts';

/** One event that no row had room for, or several that begin in one column. */
export interface Rest<Item> extends Interval {
  readonly item: Item;
  readonly count: number;
  /** First start and last end, epoch ms. */
  readonly span: Interval;
}

export interface RestGroup<Item> extends Interval {
  readonly members: readonly Rest<Item>[];
  readonly count: number;
  readonly span: Interval;
}

const APART = 4;
const LEAST_PILL = 72;

/** By their place; each group is one event alone, or a pill of at least two. `width`: of a pill for so many. */
export function restLine<Item>(
  rest: readonly Rest<Item>[],
  room: Interval,
  width: (count: number) => number,
): readonly RestGroup<Item>[] {
  const groups: RestGroup<Item>[] = [];
  for (const one of rest.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    let group = groupOf([one], room, width);
    for (let last = groups.at(-1); last && group.from - last.to < APART; last = groups.at(-1)) {
      groups.pop();
      group = groupOf([...last.members, ...group.members], room, width);
    }
    groups.push(group);
  }
  return groups;
}

function groupOf<Item>(
  members: readonly Rest<Item>[],
  room: Interval,
  width: (count: number) => number,
): RestGroup<Item> {
  const count = members.reduce((sum, one) => sum + one.count, 0);
  const span = {
    from: members.reduce((least, one) => Math.min(least, one.span.from), Infinity),
    to: members.reduce((most, one) => Math.max(most, one.span.to), -Infinity),
  };
  const from = members[0]?.from ?? room.from;
  const to = members.reduce((most, one) => Math.max(most, one.to), from);
  if (count === 1) return {members, count, span, from, to};
  const least = Math.max(LEAST_PILL, width(count), to - from);
  const start = Math.max(room.from, Math.min((from + to - least) / 2, room.to - least));
  return {members, count, span, from: start, to: start + least};
}
