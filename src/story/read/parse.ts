import {adviseOn} from './advice.ts';
import {reportContradictions} from './contradiction-issues.ts';
import {formatIssue} from './formats.ts';
import type {Issue} from './issue.ts';
import {createLog} from './issue-log.ts';
import type {Log} from './issue-log.ts';
import {isObject} from './place.ts';
import type {Place, Plain} from './place.ts';
import {jsonFault} from './json-fault.ts';
import {plainCopy} from './plain.ts';
import {readStory} from './read.ts';
import {storySchema} from './schema.ts';
import type {Story} from '../story.ts';
import {survey} from './survey.ts';

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
  const json = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(json) as unknown;
  } catch {
    const at = jsonFault(json);
    // From a little before, because a missing comma is noticed late.
    const value = json.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' ');
    log.add('not-json', '', {value: value.trim(), line: json.slice(0, at).split('\n').length});
    return BROKEN;
  }
}

function readDocument(document: unknown, log: Log): Story | undefined {
  const raw: Plain = isObject(document) ? document : {};
  const {timeZone} = raw;
  const zone = typeof timeZone === 'string' && !formatIssue('zone', timeZone) ? timeZone : undefined;
  const trail = {kept: new Map<object, readonly number[]>(), named: new Set<string>()};
  const reading = {log, known: survey(raw), trail};
  const at: Place = {reading, path: '', key: '', zone, self: undefined};
  const story = readStory(storySchema, document, at);
  if (story) {
    reportContradictions(story, reading);
    adviseOn(story, reading);
  }
  return story;
}
