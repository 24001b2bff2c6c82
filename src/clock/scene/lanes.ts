/** Lanes: a group of events each, whatever part of the story is in sight. */
import type {SolvedEvent} from '../../story/solve/solution.ts';
import type {Group} from '../../story/story.ts';

export interface LaneEvent {
  readonly id: string;
  /** Index of its group in the story; -1 without one. */
  readonly group: number;
  readonly bounds: SolvedEvent;
}

export interface Lane<Item extends LaneEvent> {
  readonly key: string;
  /** Index of its group in the story, for colour and shape; -1 without a group. */
  readonly group: number;
  /** How many groups it stands within. */
  readonly depth: number;
  /** Has lanes below it, which fold into it. */
  readonly folds: boolean;
  readonly open: boolean;
  /** In the author's order. */
  readonly events: readonly Item[];
}

/** Of more events nested lanes are folded at first. */
const FEW = 40;

export interface LaneOptions {
  readonly groups: readonly Group[];
  /** Keys that a reader has toggled: of many lanes the nested ones are folded at first, of few they stand open. */
  readonly toggled: ReadonlySet<string>;
}

/** One lane a group, in display order, children after their parent; last, the events without a group. */
export function lanesOf<Item extends LaneEvent>(
  events: readonly Item[],
  {groups, toggled}: LaneOptions,
): readonly Lane<Item>[] {
  const many = events.length > FEW;
  const own = new Map<number, Item[]>();
  for (const event of events) {
    const those = own.get(event.group);
    if (those) those.push(event);
    else own.set(event.group, [event]);
  }
  const childrenOf = (parent: string | undefined): readonly number[] =>
    groups.flatMap((group, index) => (parentOf(group, groups) === parent ? [index] : []));
  const below = (index: number): readonly Item[] => [
    ...(own.get(index) ?? []),
    ...childrenOf(groups[index]?.id).flatMap(below),
  ];
  const lane = (group: number, depth: number, items: readonly Item[], open = true): Lane<Item> => {
    const key = groups[group]?.id ?? '';
    const folds = group >= 0 && childrenOf(key).some((child) => below(child).length > 0);
    return {key, group, depth, folds, open, events: items};
  };
  const walk = (index: number, depth: number): readonly Lane<Item>[] => {
    const all = below(index);
    if (all.length === 0) return [];
    const {id} = groups[index] ?? {id: ''};
    const open = many === toggled.has(id);
    const children = childrenOf(id);
    if (!open) return [lane(index, depth, all, false)];
    return [lane(index, depth, own.get(index) ?? []), ...children.flatMap((child) => walk(child, depth + 1))];
  };
  const loose = own.get(-1) ?? [];
  return [
    ...childrenOf(undefined).flatMap((index) => walk(index, 0)),
    ...(loose.length > 0 ? [lane(-1, 0, loose)] : []),
  ];
}

/** A parent that does not exist is none, and neither is one that stands within the group itself. */
function parentOf({id, parent}: Group, groups: readonly Group[]): string | undefined {
  const seen = new Set([id]);
  for (let above = parent; above !== undefined;) {
    const next = groups.find((group) => group.id === above);
    if (!next || seen.has(above)) return undefined;
    seen.add(above);
    above = next.parent;
  }
  return parent;
}

export const startOf = ({bounds}: LaneEvent): number => bounds.earliestStart;
export const endOf = ({bounds}: LaneEvent): number => bounds.latestEnd;
