/** Where in a story the cursor of an editor stands, by the editor's own tree of the text: it holds while the text is broken. */
import type {SyntaxNode} from '@lezer/common';
import type {Path} from './schema-at.ts';

export interface Cursor {
  /** Is a key to be written here, or a value? */
  readonly wants: 'key' | 'value';
  /** Of the object that wants a key, or of the value. */
  readonly path: Path;
  /** The keys that the object has. */
  readonly keys: readonly string[];
  /** What is to be replaced. */
  readonly from: number;
  readonly to: number;
}

/** `before`: the innermost node that ends or goes on at the cursor. Undefined where nothing can be offered. */
export function cursorAt(before: SyntaxNode, text: string, at: number): Cursor | undefined {
  const {name, parent} = before;
  if (name === 'PropertyName') return keyAt(parent?.parent ?? before, text, before);
  if (/^(String|Number|True|False|Null)$/.test(name))
    return valueAt(before, text, {from: before.from, to: before.to});
  const object = climb(before, /^Object$/);
  const last = text.slice(0, at).trimEnd().at(-1);
  if (last === ':') {
    const property = climb(before, /^Property$/) ?? lastProperty(object, at);
    return property ? {wants: 'value', path: pathOf(property, text), keys: [], from: at, to: at} : undefined;
  }
  if (name === 'Array' || climb(before, /^(Array|Object)$/)?.name === 'Array') {
    const list = climb(before, /^Array$/);
    return list
      ? {wants: 'value', path: [...pathOf(list, text), itemsBefore(list, at)], keys: [], from: at, to: at}
      : undefined;
  }
  return object && (last === '{' || last === ',') ? keyAt(object, text, {from: at, to: at}) : undefined;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const keyAt = (object: SyntaxNode, text: string, {from, to}: Range): Cursor => ({
  wants: 'key',
  path: pathOf(object, text),
  keys: keysOf(object, text).filter((key) => key !== textIn({from, to}, text)),
  from,
  to,
});

const valueAt = (node: SyntaxNode, text: string, {from, to}: Range): Cursor => ({
  wants: 'value',
  path: pathOf(node, text),
  keys: [],
  from,
  to,
});

function climb(node: SyntaxNode | null, names: RegExp): SyntaxNode | undefined {
  for (let each = node; each; each = each.parent) if (names.test(each.name)) return each;
  return undefined;
}

function lastProperty(object: SyntaxNode | undefined, at: number): SyntaxNode | undefined {
  return object?.getChildren('Property').findLast(({from}) => from < at);
}

const VALUES = /^(Object|Array|String|Number|True|False|Null)$/;

/** From the root to a node. */
function pathOf(node: SyntaxNode, text: string): Path {
  const path: (string | number)[] = [];
  for (let each: SyntaxNode | null = node; each; each = each.parent) {
    if (each.name === 'Property') {
      const name = each.getChild('PropertyName');
      if (name) path.unshift(textIn(name, text));
    } else if (each.parent?.name === 'Array' && VALUES.test(each.name))
      path.unshift(itemsBefore(each.parent, each.from));
  }
  return path;
}

function itemsBefore(list: SyntaxNode, at: number): number {
  let count = 0;
  for (let item = list.firstChild; item && item.from < at; item = item.nextSibling)
    if (VALUES.test(item.name)) count++;
  return count;
}

const keysOf = (object: SyntaxNode, text: string): readonly string[] =>
  object
    .getChildren('Property')
    .flatMap((property) => property.getChild('PropertyName') ?? [])
    .map((name) => textIn(name, text));

function textIn({from, to}: Range, text: string): string {
  const written = text.slice(from, to);
  try {
    return String(JSON.parse(written));
  } catch {
    return written.replaceAll('"', '');
  }
}
