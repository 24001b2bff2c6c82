import {formatIssue, intervalEnds, isWallClock, runsBackwards} from './formats.ts';
import {isLanguageTag} from '../language.ts';
import {child, isObject, wrongType} from './place.ts';
import type {Place} from './place.ts';
import type {LiteralNode, Names, Node, StringNode} from './schema-nodes.ts';

export function readString({format}: StringNode, value: string, at: Place): string | undefined {
  if (format === 'event' || format === 'group' || format === 'source')
    return readReference(format, value, at);
  const code = formatIssue(format, value);
  if (code) return void at.reading.log.add(code, at.path, {value, want: format});
  const [first = '', second] = format === 'when' ? intervalEnds(value) : [];
  if (second !== undefined && runsBackwards('bound', first, second, at.zone)) {
    return void at.reading.log.add('reversed', at.path, {value: first, other: second});
  }
  if (!at.zone && isWallClock(format, value)) at.reading.trail.wallClock ??= value;
  return value;
}

function readReference(
  names: Names,
  value: string,
  {path, self, reading: {log, known}}: Place,
): string | undefined {
  if (!known[names].has(value)) {
    return void log.add('unknown-id', path, {value, hints: known[names].keys()});
  }
  if (
    self?.kind === names &&
    (value === self.id || (names === 'group' && isWithin(known.parents, value, self.id)))
  ) {
    known.parents.delete(self.id);
    return void log.add('unknown-id', path, {value: self.id, say: 'itself'});
  }
  return value;
}

function isWithin(parents: ReadonlyMap<string, string>, group: string, ancestor: string): boolean {
  const seen = new Set<string>();
  for (let id = parents.get(group); id !== undefined && !seen.has(id); id = parents.get(id)) {
    if (id === ancestor) return true;
    seen.add(id);
  }
  return false;
}

export function readLiteral({values}: LiteralNode, value: unknown, at: Place): unknown {
  if (values.includes(value as string | number)) return value;
  const code = typeof value === typeof values[0] ? 'unsupported' : 'wrong-type';
  return at.reading.log.add(code, at.path, {value, want: values, hints: values.map(String)});
}

/** A string, or an object with a string for each language tag. */
export function readText(node: Node, value: unknown, at: Place): unknown {
  if (typeof value === 'string') return value;
  if (!isObject(value)) return wrongType(node, value, at);
  const result: Record<string, string> = {};
  for (const [tag, text] of Object.entries(value)) {
    const {path} = child(at, tag);
    if (text === undefined) continue;
    if (!isLanguageTag(tag)) at.reading.log.add('invalid-language', path, {value: tag, want: 'language'});
    else if (typeof text !== 'string') at.reading.log.add('wrong-type', path, {value: text, want: 'string'});
    else result[tag] = text;
  }
  if (Object.keys(value).length === 0) at.reading.log.add('missing', at.path, {want: 'text'});
  return Object.keys(result).length ? result : undefined;
}

/** Is it a text that says nothing in any language? */
export function isBlank(value: unknown): boolean {
  const texts = isObject(value) ? Object.values(value) : [value];
  return texts.every((text) => typeof text === 'string' && !text.trim());
}
