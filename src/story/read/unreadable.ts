import {keyMeant} from './issues/key-meant.ts';
import {isObject} from './place.ts';
import type {Plain} from './place.ts';
import {eventSchema} from './schema.ts';

const TIME_KEYS = ['when', 'lasts', 'after', 'before', 'during', 'with'];

/**
 * Was something given about an event's time that is not in what was read, or that says only that there is something to
 * be known? Then its silence is the author's slip, and no reader may be told that the sources give no time.
 */
export const isTimeUnreadable = (given: Plain, read: Plain, misspelt: Map<string, boolean>): boolean =>
  TIME_KEYS.some((key) => given[key] !== undefined && sizeOf(read[key]) < sizeOf(given[key])) ||
  Object.keys(given).some((key) => isMisspelt(key, misspelt)) ||
  (isWithoutEnds(read['when']) && TIME_KEYS.every((key) => key === 'when' || read[key] === undefined));

/** The number of statements: an absent value has none, a value that is no list is one. */
const sizeOf = (value: unknown): number =>
  value === undefined ? 0 : Array.isArray(value) ? Object.keys(value).length : 1;

/** Is it a slip for a key of time? `seen` holds what was found of keys before: an archive repeats the same slip in each event. */
function isMisspelt(key: string, seen: Map<string, boolean>): boolean {
  if (Object.hasOwn(eventSchema.fields, key)) return false;
  // Of a document of thousands of unknown keys nobody knows what it says of time.
  if (!seen.has(key) && seen.size >= MOST_KEYS) return true;
  const answer = seen.get(key) ?? TIME_KEYS.includes(keyMeant(key, eventSchema.fields) ?? '');
  seen.set(key, answer);
  return answer;
}

const MOST_KEYS = 1000;

/** `{from: '..', to: '..'}` without a source's words: some time. */
const isWithoutEnds = (when: unknown): boolean =>
  isObject(when) && when['from'] === '..' && when['to'] === '..' && when['label'] === undefined;
