import {formatIssue} from './formats.ts';
import {isLanguageTag} from '../language.ts';
import {isObject} from './place.ts';
import type {Known, Plain} from './place.ts';
import {isKey} from './read.ts';
import {isBlank} from './read-value.ts';

/** The ids that references may name. Only what will be read under its id counts, so that no reference is left hanging. */
export function survey(document: Plain): Known {
  const source = new Map<string, unknown>();
  const group = new Map<string, number>();
  const event = new Map<string, number>();
  const parents = new Map<string, string>();
  for (const [key] of membersOf(document['sources'])) if (isKey(key)) source.set(key, key);
  for (const [index, {id, parent}] of membersOf(document['groups'])) {
    if (!isKey(id) || group.has(id)) continue;
    group.set(id, Number(index));
    if (isKey(parent)) parents.set(id, parent);
  }
  for (const [index, {id, title}] of membersOf(document['events'])) {
    if (isFree(id, event) && isUsable(title)) event.set(id, Number(index));
  }
  return {source, group, event, circular: firstOfCircles(parents, group)};
}

function* membersOf(parent: unknown): Generator<readonly [key: string, member: Plain]> {
  if (typeof parent !== 'object' || parent === null) return;
  for (const key of Object.keys(parent)) {
    const member = (parent as Plain)[key];
    if (isObject(member)) yield [key, member];
  }
}

const isFree = (id: unknown, taken: ReadonlyMap<string, number>): id is string =>
  typeof id === 'string' && !formatIssue('id', id) && !taken.has(id);

/** Will reading leave a title? See `readText`. */
const isUsable = (title: unknown): boolean =>
  !isBlank(title) &&
  (typeof title === 'string' ||
    (isObject(title) &&
      Object.entries(title).some(([tag, text]) => typeof text === 'string' && isLanguageTag(tag))));

/** The first group in the document of each circle of parents. Follows every link at most twice. */
function firstOfCircles(
  parents: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const first = new Set<string>();
  const walks = new Map<string, string>();
  for (const start of parents.keys()) {
    let id: string | undefined = start;
    for (; id !== undefined && !walks.has(id); id = parents.get(id)) walks.set(id, start);
    // A walk that ends on a group of its own has closed a circle.
    if (id !== undefined && walks.get(id) === start) first.add(firstOfCircle(id, parents, places));
  }
  return first;
}

function firstOfCircle(
  member: string,
  parents: ReadonlyMap<string, string>,
  places: ReadonlyMap<string, number>,
): string {
  const place = (id: string): number => places.get(id) ?? Infinity;
  let first = member;
  for (let id = parents.get(member); id !== undefined && id !== member; id = parents.get(id)) {
    if (place(id) < place(first)) first = id;
  }
  return first;
}
