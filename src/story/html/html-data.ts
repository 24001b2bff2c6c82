/** The members of an object as `data-` attributes, and back: the schema knows how each is written. */
import {textOf} from './html-text.ts';
import type {ObjectNode} from '../read/schema-nodes.ts';
import type {Text} from '../story.ts';

type Fields = ObjectNode['fields'];
type Members = Readonly<Record<string, unknown>>;

const attributeName = (key: string): string =>
  `data-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** A `data-` attribute, without the white space around it; undefined if it is not there or says nothing. */
export const data = (element: Element, key: string): string | undefined =>
  element.getAttribute(attributeName(key))?.trim() || undefined;

export const wordsOf = (text: string): string[] => text.split(/\s+/);

/** One as itself, several as a list. */
export const oneOrMany = <T>(items: readonly T[]): T | readonly T[] | undefined =>
  items.length > 1 ? items : items[0];

/** What the attributes of an element say, as far as the schema knows them. Statements and parts have markup of their own. */
export function readData(element: Element, fields: Fields): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, node] of Object.entries(fields)) {
    const value = data(element, key);
    const {kind} = node.kind === 'list' ? node.item : node;
    if (value !== undefined && !/object|record|union/.test(kind))
      result[key] = readMember(value, fields, key);
  }
  return result;
}

/** A member as an attribute or a marked element gives it. */
export function readMember(value: string, fields: Fields, key: string): unknown {
  const node = fields[key];
  if (node && /^(number|size|count)$/.test(node.kind)) return Number(value);
  if (node?.kind === 'boolean') return value === 'true';
  if (node?.kind !== 'list') return value;
  return node.orOne ? oneOrMany(wordsOf(value)) : value.split(/\s*;\s*/);
}

/** The member that an element marked with `data-key` holds. */
export function keyed(element: Element, fields: Fields): Record<string, unknown> {
  const key = data(element, 'key') ?? '';
  // An address is not what its link shows.
  const value = key === 'url' ? (element.getAttribute('href') ?? '') : textOf(element);
  return {[key]: readMember(value, fields, key)};
}

/** A source's id as one word: in an attribute, white space parts one id from the next. */
export const sourceWord = (id: string): string => id.replace(/\s+/g, '-');

/** The attributes that hold these members, each text in one language. */
export function writeData(
  members: object,
  keys: string,
  local: (text: Text) => {readonly text: string},
): Members {
  const entries = wordsOf(keys).map((key) => {
    const value = (members as Members)[key];
    return [
      attributeName(key),
      isRecord(value) ? local(value as Text).text : key === 'source' ? sourceWords(value) : value,
    ];
  });
  return Object.fromEntries(entries) as Members;
}

const sourceWords = (value: unknown): string | undefined =>
  value === undefined
    ? undefined
    : [value]
        .flat()
        .map((id) => sourceWord(String(id)))
        .join(' ');

/** `{between: [a, b]}` as `between a b`, `{min: a, max: b}` as `min a max b`; a string as itself. */
export const writeForm = (value: unknown, keys: readonly string[]): string =>
  isRecord(value)
    ? keys.flatMap((key) => (key in value ? [key, value[key]].flat() : [])).join(' ')
    : String(value);

/** The opposite: of the words, those in small letters are keys. */
export function readForm(code: string): string | Record<string, unknown> {
  const result: Record<string, unknown> = {};
  let key = '';
  for (const word of wordsOf(code)) {
    if (/^[a-z]+$/.test(word)) key = word;
    else result[key] = key in result ? [result[key], word] : word;
  }
  return key ? result : code;
}

const isRecord = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
