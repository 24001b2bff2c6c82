/** What may be written at a place in a story: its keys and its values, with what each means. */
import {eventsIn, isMembers, listOf} from '../core/draft.ts';
import type {Members} from '../core/draft.ts';
import {schemasAt} from './schema-at.ts';
import type {Path, Schema} from './schema-at.ts';

export interface Suggestion {
  /** As it is shown. */
  readonly label: string;
  /** As JSON. */
  readonly insert: string;
  readonly info: string;
}

/** The keys of the object at this path that are not there yet; those that it needs come first. */
export function keysAt(schema: Schema, path: Path, present: readonly string[]): readonly Suggestion[] {
  const found = new Map<string, Suggestion & {readonly isNeeded: boolean}>();
  const all = schemasAt(schema, path);
  // Of several forms, those that what is there already fits.
  const fitting = all.filter(({properties = {}}) => present.every((key) => Object.hasOwn(properties, key)));
  for (const {properties = {}, required = []} of fitting.length > 0 ? fitting : all)
    for (const [key, {description = ''}] of Object.entries(properties))
      if (!present.includes(key) && !found.has(key))
        found.set(key, {
          label: key,
          insert: JSON.stringify(key),
          info: description,
          isNeeded: required.includes(key),
        });
  return [...found.values()]
    .sort((a, b) => Number(b.isNeeded) - Number(a.isNeeded))
    .map(({label, insert, info}) => ({label, insert, info}));
}

const RELATIONS = /^(after|before|during|with|event)$/;

/** Values that the schema lists or gives as examples, and the ids that this story has. */
export function valuesAt(schema: Schema, path: Path, story: Members | undefined): readonly Suggestion[] {
  const ids = idsFor(path, story).map(([id, info]) => ({label: id, insert: JSON.stringify(id), info}));
  const told = schemasAt(schema, path).flatMap(({enum: values = [], examples = [], description = ''}) =>
    [...values, ...(ids.length > 0 ? [] : examples)].map((value) => ({
      label: typeof value === 'string' ? value : JSON.stringify(value),
      insert: JSON.stringify(value),
      info: description,
    })),
  );
  return [...ids, ...told].filter(
    ({insert}, index, all) => all.findIndex((other) => other.insert === insert) === index,
  );
}

function idsFor(path: Path, story: Members | undefined): readonly (readonly [string, string])[] {
  const key = path.findLast((part) => typeof part === 'string') ?? '';
  if (path[0] !== 'events' || !story) return [];
  const own = eventsIn(story)[Number(path[1])]?.['id'];
  if (RELATIONS.test(key))
    return titled(
      eventsIn(story)
        .filter(({id}) => id !== own)
        .map((event) => [event['id'], event]),
    );
  if (key === 'group')
    return titled(
      listOf(story['groups'])
        .filter(isMembers)
        .map((group) => [group['id'], group]),
    );
  if (key === 'source' && isMembers(story['sources'])) return titled(Object.entries(story['sources']));
  return [];
}

const titled = (entries: readonly (readonly [unknown, unknown])[]): readonly (readonly [string, string])[] =>
  entries.map(([id, of]) => [
    String(id),
    isMembers(of) && typeof of['title'] === 'string' ? of['title'] : '',
  ]);
