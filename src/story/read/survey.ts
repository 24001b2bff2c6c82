import {formatIssue} from './formats.ts';
import {isLanguageTag} from '../language.ts';
import {childPath} from './path.ts';
import {isObject} from './place.ts';
import type {Known, Plain} from './place.ts';
import {isKey} from './read.ts';
import {isBlank} from './read-value.ts';

/** The ids that references may name. Only what will be read under its id counts, so that no reference is left hanging. */
export function survey(document: Plain): Known {
  const source = new Map<string, string>();
  const group = new Map<string, string>();
  const event = new Map<string, string>();
  const parents = new Map<string, string>();
  for (const [key] of membersOf(document['sources'])) if (isKey(key)) source.set(key, key);
  for (const [index, {id, parent}] of membersOf(document['groups'])) {
    if (!isKey(id) || group.has(id)) continue;
    group.set(id, childPath('groups', Number(index)));
    if (isKey(parent)) parents.set(id, parent);
  }
  for (const [index, {id, title}] of membersOf(document['events'])) {
    if (isFree(id, event) && isUsable(title)) event.set(id, childPath('events', Number(index)));
  }
  return {source, group, event, parents};
}

const membersOf = (parent: unknown): [string, Plain][] =>
  typeof parent === 'object' && parent !== null
    ? Object.entries(parent).filter((entry): entry is [string, Plain] => isObject(entry[1]))
    : [];

const isFree = (id: unknown, taken: ReadonlyMap<string, string>): id is string =>
  typeof id === 'string' && !formatIssue('id', id) && !taken.has(id);

/** Will a title be left of it? See `readText`. */
const isUsable = (title: unknown): boolean =>
  !isBlank(title) &&
  (typeof title === 'string' ||
    (isObject(title) &&
      Object.entries(title).some(([tag, text]) => typeof text === 'string' && isLanguageTag(tag))));
