import {formatIssue, runsBackwards} from './formats.ts';
import {child, isObject, wantOf, wrongType} from './place.ts';
import type {Place, Plain} from './place.ts';
import {isBlank, readLiteral, readString, readText} from './read-value.ts';
import type {Infer, ListNode, Node, ObjectNode, PairNode, RecordNode, UnionNode} from './schema-nodes.ts';

/**
 * Copies what the schema lets through and reports the rest: the smallest enclosing thing is left out.
 * Expects parsed JSON or a `plainCopy`, and the place's `known` ids.
 */
export const readStory = <S extends Node>(schema: S, value: unknown, at: Place): Infer<S> | undefined =>
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
  count: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
};

function readList(node: ListNode, value: unknown, at: Place): unknown {
  if (!Array.isArray(value)) return node.orOne ? read(node.item, value, at) : wrongType(node, value, at);
  const kept: number[] = [];
  const result: unknown[] = [];
  // By its keys: a list with a hole of a billion must not be walked.
  for (const [key, item] of Object.entries(value)) {
    const copy = read(node.item, item, child(at, Number(key)));
    if (copy === undefined) continue;
    kept.push(Number(key));
    result.push(copy);
  }
  if (kept.length < value.length) at.reading.trail.kept.set(result, kept);
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
    const at = child(outside, key);
    if (item === undefined) continue;
    if (!isKey(key)) {
      at.reading.log.add('invalid-id', at.path, {value: key, want: 'key'});
      continue;
    }
    const copy = read(node.item, item, at);
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
  if (present.length > 1)
    return at.reading.log.add('conflicting-forms', at.path, {value: present.join(' + ')});
  const form =
    node.forms[given.findIndex(Boolean)] ??
    node.forms.find(({required}, _, {length}) => length === 1 || required.length === 0);
  if (form) return readObject(form, value, at);
  return at.reading.log.add('missing', at.path, {
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
  const isWhole = complete(node, value, result, at);
  return isWhole && inOrder(node.fields[first], [result[first], result[second]], at) ? result : undefined;
}

function readMember({fields}: ObjectNode, value: unknown, at: Place): unknown {
  const field = Object.hasOwn(fields, at.key) ? fields[at.key] : undefined;
  if (field) return read(field, value, at);
  const word = Object.hasOwn(OTHER_WORDS, at.key) ? OTHER_WORDS[at.key] : undefined;
  const meant = word !== undefined && Object.hasOwn(fields, word) ? word : undefined;
  return at.reading.log.add('unknown-key', at.path, {value: at.key, meant, hints: Object.keys(fields)});
}

/** What other formats call it. */
const OTHER_WORDS: {readonly [key: string]: string} = {
  date: 'when',
  time: 'when',
  start: 'when',
  headline: 'title',
  description: 'text',
  body: 'text',
  location: 'place',
};

/** The place inside an object: what has an id is itself from there on, and an event may have a zone of its own. */
function enter(node: ObjectNode, value: Plain, at: Place): Place | undefined {
  const kind = node.traits.names;
  const {id, timeZone} = value;
  if (!kind || typeof id !== 'string') return at;
  const first = at.reading.known[kind].get(id);
  if (first === at.path) at.reading.trail.named.add(first);
  else if (first !== undefined && at.reading.trail.named.has(first)) {
    return void at.reading.log.add('duplicate-id', child(at, 'id').path, {value: id, other: first});
  }
  const ownZone = typeof timeZone === 'string' && !formatIssue('zone', timeZone);
  const {reading, path, key, zone} = at;
  return {reading, path, key, zone: ownZone ? timeZone : zone, self: {kind, id}};
}

/** Reports and fills what is required and not there. False where the object cannot do without it. */
function complete(node: ObjectNode, value: Plain, result: Record<string, unknown>, at: Place): boolean {
  let whole = true;
  for (const key of node.required) {
    if (result[key] !== undefined) continue;
    const fallback = node.traits.fallback?.[key];
    if (isAbsent(node, value, key)) {
      const {path} = child(at, key);
      if (key === 'alt') at.reading.log.add('advice', path, {say: 'alt', value: value['src']});
      else
        at.reading.log.add('missing', path, {want: wantOf(node.fields[key] as Node), ...(fallback && MILD)});
    }
    if (fallback) result[key] = fallback(String(result['id'] ?? at.key));
    else whole = false;
  }
  return whole;
}

const MILD = {severity: 'warning'} as const;

/** A title that says nothing is as good as none; an empty description says that there is nothing to describe. */
const isAbsent = (node: ObjectNode, value: Plain, key: string): boolean =>
  value[key] === undefined || (key === 'title' && node.required.includes(key) && isBlank(value[key]));

function inOrder(node: Node | undefined, ends: readonly unknown[], at: Place): boolean {
  const [value, other] = ends;
  if (node?.kind !== 'string' || typeof value !== 'string' || typeof other !== 'string') return true;
  const backwards = runsBackwards(node.format, value, other, at.zone);
  if (backwards) at.reading.log.add('reversed', at.path, {value, other});
  return !backwards;
}
