import {adviseOn} from './advice.ts';
import {reportContradictions} from './contradiction-issues.ts';
import {formatIssue} from './formats.ts';
import type {Issue} from './issue.ts';
import {createLog} from './issue-log.ts';
import type {Log} from './issue-log.ts';
import {isObject} from './place.ts';
import type {Place, Plain} from './place.ts';
import {plainCopy} from './plain.ts';
import {readStory} from './read.ts';
import {storySchema} from './schema.ts';
import type {Story} from './story.ts';
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
  const reading = {log, known: survey(raw), trail};
  const at: Place = {reading, path: '', key: '', zone, self: undefined};
  const story = readStory(storySchema, document, at);
  if (story) {
    reportContradictions(story, reading);
    adviseOn(story, reading);
  }
  return story;
}
