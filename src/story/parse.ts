import {adviseOn} from './advice.ts';
import {formatIssue} from './formats.ts';
import type {Issue} from './issue.ts';
import {createLog} from './issue-log.ts';
import type {Log} from './issue-log.ts';
import {child, isObject} from './place.ts';
import type {Known, Place, Plain} from './place.ts';
import {plainCopy} from './plain.ts';
import {isKey, readStory} from './read.ts';
import {isBlank} from './read-value.ts';
import {storySchema, titleSchema} from './schema.ts';
import type {Story} from './story.ts';

export interface Parsed {
  /** A copy that holds only what the format knows; undefined where there is no story at all. */
  readonly story: Story | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads a story from JSON text or a value. Never throws: what cannot be used is left out, the smallest enclosing thing
 * at a time, and `issues` says what, why and how to mend it, in the language of `lang` (Spanish or English).
 */
export function parseStory(input: unknown, options?: {readonly lang?: string}): Parsed {
  const log = createLog(String(options?.lang));
  const document = typeof input === 'string' ? parseJson(input, log) : plainCopy(input);
  const story = document === BROKEN ? undefined : readDocument(document, log);
  log.close();
  return {story, issues: log.issues};
}

const BROKEN = Symbol();

function parseJson(text: string, log: Log): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch (error) {
    const at = placeOf(String(error), text);
    // From a little before, because a missing comma is noticed late.
    log.add('not-json', '', {value: text.slice(Math.max(0, at - 30), at + 30)});
    return BROKEN;
  }
}

/** Where the engine's own words say that a text stops being JSON; its start if they do not. */
function placeOf(error: string, text: string): number {
  const [, position, line, column] = /position (\d+)|line (\d+) column (\d+)/.exec(error) ?? [];
  if (line) return text.split('\n', Number(line) - 1).join('\n').length + Number(column);
  return position ? Number(position) : /\bend\b|EOF/.test(error) ? text.length : 0;
}

function readDocument(document: unknown, log: Log): Story | undefined {
  const raw: Plain = isObject(document) ? document : {};
  const {timeZone} = raw;
  const zone = typeof timeZone === 'string' && !formatIssue('zone', timeZone) ? timeZone : undefined;
  const trail = {kept: new Map<object, readonly number[]>(), named: new Set<string>()};
  const at: Place = {log, known: survey(raw), trail, path: '', key: '', zone};
  const story = readStory(storySchema, document, at);
  if (story) adviseOn(story, at);
  return story;
}

/** The ids that references may name. Only what will be read under its id counts, so that no reference is left hanging. */
function survey(raw: Plain): Known {
  const quiet: Place = {
    log: createLog(''),
    known: {event: new Map(), group: new Map(), source: new Map(), parents: new Map()},
    trail: {kept: new Map(), named: new Set()},
    path: '',
    key: '',
  };
  const known = quiet.known as {[Names in keyof Known]: Map<string, string>};
  for (const [key, source] of Object.entries(isObject(raw['sources']) ? raw['sources'] : {})) {
    if (isKey(key) && isObject(source)) known.source.set(key, key);
  }
  for (const [{id, parent}, path] of members(raw, 'groups')) {
    if (!isKey(id) || known.group.has(id)) continue;
    known.group.set(id, path);
    if (isKey(parent)) known.parents.set(id, parent);
  }
  for (const [{id, title}, path] of members(raw, 'events')) {
    const usable = typeof id === 'string' && !formatIssue('id', id) && !known.event.has(id);
    if (usable && !isBlank(title) && readStory(titleSchema, title, quiet) !== undefined)
      known.event.set(id, path);
  }
  return known;

  function members(parent: Plain, key: string): [Plain, string][] {
    const items = parent[key];
    if (!Array.isArray(items)) return [];
    return Object.entries(items).flatMap(([index, item]) =>
      isObject(item) ? [[item, child(child(quiet, key), Number(index)).path] as [Plain, string]] : [],
    );
  }
}
