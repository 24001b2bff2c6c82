import {formatIssue, runsBackwards} from './formats.ts';
import {child, isObject, report, UNREADABLE, wantOf, wrongType} from './place.ts';
import type {Place, Plain, Trail} from './place.ts';
import {keyNamed} from './issues/key-meant.ts';
import {isBlank, readLiteral, readString, readText} from './read-value.ts';
import {slug, unused} from '../slug.ts';
import {isTimeUnreadable} from './unreadable.ts';
import type {Infer, ListNode, Node, ObjectNode, PairNode, RecordNode, UnionNode} from './schema-nodes.ts';

/**
 * Copies what the schema lets through and reports the rest: the smallest enclosing thing is left out.
 * Expects parsed JSON or a `plainCopy`, and the place's `known` ids.
 */
export const readWith = <S extends Node>(schema: S, value: unknown, at: Place): Infer<S> | undefined =>
  read(schema, value, at) as Infer<S> | undefined;

/** A key of a record, an id of a group: anything but nothing, and but the one name that objects do not keep. */
export const isKey = (key: unknown): key is string => typeof key === 'string' && !formatIssue('key', key);

function read(node: Node, value: unknown, at: Place): unknown {
  const isRight = PLAIN[node.kind];
  if (isRight) return isRight(value) ? value : wrongType(node, value, at);
  switch (node.kind) {
    case 'string':
      return typeof value === 'string' ? readString(node, value, at) : wrongType(node, value, at);
    case 'literal':
      return readLiteral(node, value, at);
    case 'list':
      return readList(node, value, at);
    case 'pair':
      return readPair(node, value, at);
    case 'union':
      return readUnion(node, value, at);
    case 'record':
      return readRecord(node, value, at);
    case 'object':
      return readObject(node, value, at);
    default:
      return readText(node, value, at);
  }
}

const PLAIN: {readonly [Kind in Node['kind']]?: (value: unknown) => boolean} = {
  boolean: (value) => typeof value === 'boolean',
  number: Number.isFinite,
  size: (value) => Number.isFinite(value) && Number(value) > 0,
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};

/** The places of a list that hold something. A list with a hole of a billion must not be walked. */
function* placesIn(list: readonly unknown[]): Generator<number> {
  if (list.length > 1_000_000) return yield* Object.keys(list).map(Number);
  for (let index = 0; index < list.length; index++) if (index in list) yield index;
}

function readList(node: ListNode, value: unknown, at: Place): unknown {
  if (!Array.isArray(value)) return node.orOne ? read(node.item, value, at) : wrongType(node, value, at);
  const result: unknown[] = [];
  let kept: number[] | undefined;
  for (const index of placesIn(value)) {
    const copy = read(node.item, value[index], child(at, index));
    if (copy === undefined) continue;
    if (index > result.length) kept ??= [...result.keys()];
    kept?.push(index);
    result.push(copy);
  }
  if (kept) at.reading.trail.kept.set(result, kept);
  return result;
}

function readPair(node: PairNode, value: unknown, at: Place): unknown {
  if (!Array.isArray(value) || value.length !== 2) return wrongType(node, value, at);
  const ends = [0, 1].map((index) => read(node.item, value[index], child(at, index)));
  return !ends.includes(undefined) && inOrder(node.item, ends, at) ? ends : undefined;
}

function readRecord(node: RecordNode, value: unknown, outside: Place): unknown {
  if (!isObject(value)) return wrongType(node, value, outside);
  const result: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item === undefined) continue;
    const at = child(outside, key);
    const copy = isKey(key) ? read(node.item, item, at) : report(at, 'invalid-id', {value: key, want: 'key'});
    if (copy !== undefined) result[key] = copy;
  }
  return result;
}

/** A string is the short form; of the others, the keys that only one form has tell which is meant. */
function readUnion(node: UnionNode, value: unknown, at: Place): unknown {
  if (typeof value === 'string') return readString(node.short, value, at);
  if (!isObject(value)) return wrongType(node, value, at);
  const given = node.marks.map((keys) => keys.find((key) => value[key] !== undefined));
  const present = given.filter((key) => key !== undefined);
  if (present.length > 1) return report(at, 'conflicting-forms', {value: present.join(' + ')});
  const form =
    node.forms[given.findIndex(Boolean)] ??
    node.forms.find(({required}, _, {length}) => length === 1 || required.length === 0);
  if (form) return readObject(form, value, at);
  return report(at, 'missing', {
    say: 'formless',
    want: node.marks.map((keys) => keys.join(' + ')),
  });
}

function readObject(node: ObjectNode, value: unknown, outside: Place): unknown {
  if (!isObject(value)) return wrongType(node, value, outside);
  const at = enter(node, value, outside);
  if (!at) return undefined;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const copy = isAbsent(node, value, key) ? undefined : readMember(node, value[key], child(at, key));
    if (copy !== undefined) result[key] = copy;
  }
  const [first = '', second = ''] = node.traits.ordered ?? [];
  if (!complete(node, value, result, at)) return undefined;
  if (!inOrder(node.fields[first], [result[first], result[second]], at)) return undefined;
  if (node.traits.names === 'event') noteTime(value, result, at.reading.trail);
  return result;
}

function noteTime(given: Plain, result: Plain, {unreadable, misspelt}: Trail): void {
  if (isTimeUnreadable(given, result, misspelt)) unreadable.add(String(result['id']));
}

function readMember({fields}: ObjectNode, value: unknown, at: Place): unknown {
  const field = Object.hasOwn(fields, at.key) ? fields[at.key] : undefined;
  if (field) return read(field, value, at);
  const meant = keyNamed(String(at.key), fields);
  return report(at, 'unknown-key', {value: at.key, meant, hints: Object.keys(fields)});
}

/** The place inside an object: what has an id is itself from there on, and an event may have a zone of its own. */
function enter(node: ObjectNode, value: Plain, at: Place): Place | undefined {
  const kind = node.traits.names;
  const {id, timeZone} = value;
  if (!kind || typeof id !== 'string') return at;
  const first = kind === 'source' ? undefined : at.reading.known[kind].get(id);
  if (first !== undefined && first < Number(at.key)) {
    return report(child(at, 'id'), 'duplicate-id', {value: id, other: `${kind}s[${first}]`});
  }
  const {reading, outer, key, zone} = at;
  return {reading, outer, key, zone: zoneFrom(timeZone, zone), self: {kind, id}};
}

/** The zone that a member `timeZone` sets, or the one that holds without it. */
export function zoneFrom(timeZone: unknown, zone: Place['zone']): Place['zone'] {
  if (timeZone === undefined) return zone;
  return typeof timeZone === 'string' && !formatIssue('zone', timeZone) ? timeZone : UNREADABLE;
}

/** Reports and fills what is required and not there. False where the object cannot do without it. */
function complete(node: ObjectNode, value: Plain, result: Record<string, unknown>, at: Place): boolean {
  let whole = true;
  for (const key of node.required) {
    // Of a title in several languages, those that could be read may be empty.
    if (result[key] !== undefined && !isEmptyTitle(key, result[key])) continue;
    const fallback = node.traits.fallback?.[key];
    if (isAbsent(node, value, key)) reportAbsent(node, value, child(at, key), fallback !== undefined);
    if (fallback) result[key] = fallback(String(result['id'] ?? at.key));
    else whole = false;
  }
  return whole;
}

function reportAbsent(node: ObjectNode, value: Plain, at: Place, isMild: boolean): void {
  if (at.key === 'alt') return report(at, 'advice', {say: 'alt', value: value['src']});
  const field = node.fields[at.key] as Node;
  report(at, 'missing', {
    want: at.key === 'id' ? [unusedId(value['title'], at)] : wantOf(field),
    ...(isMild && MILD),
  });
}

/** An id that this thing could have: made of its title, and free. */
function unusedId(title: unknown, at: Place): string {
  const [words = ''] = isObject(title) ? Object.values(title) : [title];
  const {outer: thing, reading} = at;
  const made = typeof words === 'string' ? slug(words.slice(0, 1000)) : '';
  const isGroup = thing?.outer?.key === 'groups';
  return unused(
    made || `${isGroup ? 'group' : 'event'}-${Number(thing?.key) + 1}`,
    reading.known[isGroup ? 'group' : 'event'],
  );
}

const MILD = {severity: 'warning'} as const;

/** A title that says nothing is as good as none; an empty description says that there is nothing to describe. */
const isAbsent = (node: ObjectNode, value: Plain, key: string): boolean =>
  value[key] === undefined || (node.required.includes(key) && isEmptyTitle(key, value[key]));

const isEmptyTitle = (key: string, value: unknown): boolean => key === 'title' && isBlank(value);

function inOrder(node: Node | undefined, ends: readonly unknown[], at: Place): boolean {
  const [value, other] = ends;
  if (node?.kind !== 'string' || typeof value !== 'string' || typeof other !== 'string') return true;
  const zone = at.zone === UNREADABLE ? undefined : at.zone;
  const backwards = runsBackwards(node.format, value, other, zone);
  if (backwards) report(at, 'reversed', {value, other});
  return !backwards;
}
