/** The groups of a story, in the order in which they are told. */
import type {Event, Group, Story} from '../story.ts';

export interface GroupOrder {
  readonly groups: readonly Group[];
  /** Place of an event's group in display order; an event without a group comes last. */
  phaseOf(event: Event): number;
  readonly last: number;
  /** Index of a group as it is written, for colour and shape; -1 without one. */
  indexOf(group: string | undefined): number;
}

export function groupOrder({groups: written = []}: Story): GroupOrder {
  const groups = displayOrder(written);
  const place = new Map(groups.map(({id}, index) => [id, index]));
  const index = new Map(written.map(({id}, at) => [id, at]));
  return {
    groups,
    last: groups.length,
    phaseOf: ({group = ''}) => place.get(group) ?? groups.length,
    indexOf: (group = '') => index.get(group) ?? -1,
  };
}

/** Depth first, children after their parent, in the author's order. */
function displayOrder(groups: readonly Group[]): readonly Group[] {
  const ids = new Set(groups.map(({id}) => id));
  const children = new Map<string | undefined, Group[]>();
  for (const group of groups) {
    const parent = group.parent !== undefined && ids.has(group.parent) ? group.parent : undefined;
    children.set(parent, [...(children.get(parent) ?? []), group]);
  }
  const below = (parent: string | undefined): readonly Group[] =>
    (children.get(parent) ?? []).flatMap((group) => [group, ...below(group.id)]);
  return below(undefined);
}
