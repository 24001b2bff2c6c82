import {adviseOn} from './issues/advice.ts';
import {reportContradictions} from './issues/contradiction-issues.ts';
import type {Issue} from './issues/issue.ts';
import {createLog} from './issues/issue-log.ts';
import type {Finding, Log} from './issues/issue-log.ts';
import {jsonFault} from './json-fault.ts';
import {jsonOffsets} from './json-offsets.ts';
import {pathText} from './path.ts';
import {isObject} from './place.ts';
import type {Place, Plain, Trail} from './place.ts';
import {plainCopy} from './plain.ts';
import {positionsIn} from './position.ts';
import {readWith, zoneFrom} from './read.ts';
import {storySchema} from './schema.ts';
import type {Solution} from '../solve/solution.ts';
import type {Story} from '../story.ts';
import {survey} from './survey.ts';

export interface ReadOptions {
  /** Of the issues' sentences: Spanish or English. */
  readonly lang?: string;
}

/** A story as it was read, and what is needed to say what was wrong with it. Holds the text: keep the story, not this. */
export interface StoryReading {
  /** A copy that holds only what the format knows; undefined where there is no story at all. */
  readonly story: Story | undefined;
  /** The ids of events whose time was given and could not be read, in whole or in part: of them nobody may say that the sources give no time. */
  readonly unreadable: ReadonlySet<string>;
  /** How many events were left out. */
  readonly lost: number;
  readonly log: Log;
  readonly trail: Trail;
  /** The JSON text, without a byte order mark, where the input was one. */
  readonly text: string | undefined;
}

/** Reads a story from JSON text or a value, without solving it. Never throws. */
export function readStory(input: unknown, options?: ReadOptions): StoryReading {
  const log = createLog(String(options?.lang));
  const trail: Trail = {kept: new Map(), unreadable: new Set(), misspelt: new Map()};
  const text = typeof input === 'string' ? input.replace(/^\ufeff/, '') : undefined;
  const document = text === undefined ? plainCopy(input) : parseJson(text, log);
  const story = document === BROKEN ? undefined : readDocument(document, log, trail);
  const {unreadable} = trail;
  const lost = story ? countOf(document, 'events') - story.events.length : 0;
  return {story, unreadable, lost, log, trail, text};
}

/**
 * What is wrong with a story, or could be better: what reading found, and with a solution of it the statements that
 * contradict each other among the sources that are on there. In a text each has its line and column.
 */
export function storyIssues(
  {story, log: found, trail, text}: StoryReading,
  solution?: Solution,
): readonly Issue[] {
  const log = found.fork();
  if (story) {
    reportContradictions(story, solution?.contradictions ?? [], log, trail.kept);
    adviseOn(story, log, trail);
  }
  log.close();
  return located(log.findings, text);
}

function located(findings: readonly Finding[], text: string | undefined): readonly Issue[] {
  const issues = findings.map((finding) => ({...finding, path: pathText(finding.path)}));
  if (text === undefined || findings.length === 0) return issues;
  const position = positionsIn(text);
  if (findings[0]?.code === 'not-json')
    return issues.map((issue) => ({...issue, ...position(jsonFault(text))}));
  const offsets = jsonOffsets(
    text,
    findings.map(({path}) => path),
  );
  return issues.map((issue, index) => {
    const {key = 0, value = 0} = offsets[index] ?? {};
    // An unknown key is itself what is wrong; elsewhere it is the value.
    return {...issue, ...position(issue.code === 'unknown-key' ? key : value)};
  });
}

const BROKEN = Symbol();

function parseJson(text: string, log: Log): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const at = jsonFault(text);
    const {line, column} = positionsIn(text)(at);
    // From a little before, because a missing comma is noticed late.
    const value = text.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, ' ');
    log.add('not-json', [], {
      value: value.trim(),
      parts: () => ({line: String(line), column: String(column)}),
    });
    return BROKEN;
  }
}

function readDocument(document: unknown, log: Log, trail: Trail): Story | undefined {
  const raw: Plain = isObject(document) ? document : {};
  const reading = {log, known: survey(raw), trail};
  const zone = zoneFrom(raw['timeZone'], undefined);
  const at: Place = {reading, outer: undefined, key: '', zone, self: undefined};
  return readWith(storySchema, document, at);
}

/** How many items a list of the document has; the holes of a list are none. */
function countOf(document: unknown, key: string): number {
  const list = isObject(document) ? document[key] : undefined;
  return Array.isArray(list) ? Object.keys(list).length : 0;
}
