/** What an update of a story brings. */
import type {Model} from './model.ts';
import type {Event} from './story.ts';

export interface News {
  /** Ids of events that were not shown before. */
  readonly fresh: ReadonlySet<string>;
  /** Ids of events of which something else is told now. */
  readonly changed: ReadonlySet<string>;
}

/** Undefined where one story follows another that has little to do with it: fewer than half of its events are there still. */
export function newsOf(after: Model, before: Model): News | undefined {
  const former = new Set(before.sequence.ids);
  const now = after.sequence.ids;
  const staying = now.filter((id) => former.has(id));
  if (staying.length * 2 < former.size || staying.length === 0) return undefined;
  return {
    fresh: new Set(now.filter((id) => !former.has(id))),
    changed: new Set(staying.filter((id) => isChanged(after.eventOf(id), before.eventOf(id)))),
  };
}

export const isNoNews = ({fresh, changed}: News): boolean => fresh.size + changed.size === 0;

const isChanged = (after: Event | undefined, before: Event | undefined): boolean =>
  after !== before && JSON.stringify(after) !== JSON.stringify(before);
