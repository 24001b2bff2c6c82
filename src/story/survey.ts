import {formatIssue} from './formats.ts';
import {createLog} from './issue-log.ts';
import {childPath} from './path.ts';
import {isObject} from './place.ts';
import type {Known, Place, Plain} from './place.ts';
import {isKey, readStory} from './read.ts';
import {isBlank} from './read-value.ts';
import {titleSchema} from './schema.ts';

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

function isUsable(title: unknown): boolean {
  const known = {event: new Map(), group: new Map(), source: new Map(), parents: new Map()};
  const trail = {kept: new Map(), named: new Set<string>()};
  const reading = {log: createLog(''), known, trail};
  const quiet: Place = {reading, path: '', key: '', zone: undefined, self: undefined};
  return title !== undefined && !isBlank(title) && readStory(titleSchema, title, quiet) !== undefined;
}
