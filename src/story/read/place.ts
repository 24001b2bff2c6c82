import type {IssueCode} from './issues/issue.ts';
import type {Details, Log} from './issues/issue-log.ts';
import type {Want} from './issues/issue-words.ts';
import type {Path} from './path.ts';
import type {Names, Node} from './schema-nodes.ts';

/** What is known of a story before it is read in full: for each kind of thing, its ids. */
export interface Known {
  readonly source: ReadonlyMap<string, unknown>;
  /** Each id, with the index of the first usable thing that has it. */
  readonly group: ReadonlyMap<string, number>;
  readonly event: ReadonlyMap<string, number>;
  /** The groups whose link to their parent closes a circle: the first of each circle. */
  readonly circular: ReadonlySet<string>;
}

/** What reading leaves behind besides the story. */
export interface Trail {
  /** For a list that lost items: the places in the document of those that stayed. */
  readonly kept: Map<object, readonly number[]>;
  /** The ids of the events of whose time something could not be read. */
  readonly unreadable: Set<string>;
  /** Unknown keys of events, each with whether it is a slip for a key of time. */
  readonly misspelt: Map<string, boolean>;
  /** The first time of day or date that rests on the zone, where none is given. */
  wallClock?: string;
}

/** What is the same in all of a document. */
export interface Reading {
  readonly log: Log;
  readonly known: Known;
  readonly trail: Trail;
}

/** Stands for a zone that does not exist: times that rest on it cannot be read. */
export const UNREADABLE = Symbol('zone');

/** A place in the document, and what holds there. */
export interface Place {
  readonly reading: Reading;
  /** What it is in; undefined for the document. */
  readonly outer: Place | undefined;
  /** Its key there. */
  readonly key: string | number;
  /** The zone of wall-clock times, if the story or the event says. */
  readonly zone: string | typeof UNREADABLE | undefined;
  /** The event or group that is being read. */
  readonly self: {readonly kind: Names; readonly id: string} | undefined;
}

/** An object with any keys. */
export type Plain = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

// There are as many places as values, so each is a small object of one shape, and a path is made for an issue only.
export const child = (outer: Place, key: string | number): Place => ({
  reading: outer.reading,
  outer,
  key,
  zone: outer.zone,
  self: outer.self,
});

function pathOf(place: Place): Path {
  const path: (string | number)[] = [];
  for (let at: Place = place; at.outer; at = at.outer) path.unshift(at.key);
  return path;
}

/** Reports an issue at a place; nothing takes the value's place. */
export const report = (at: Place, code: IssueCode, details?: Details): undefined =>
  void at.reading.log.add(code, pathOf(at), details);

/** Reports a value of the wrong kind. */
export const wrongType = (node: Node, value: unknown, at: Place): undefined =>
  report(at, 'wrong-type', {value, want: wantOf(node)});

/** What a node lets through, as the sentences of issues name it. */
export function wantOf(node: Node): Want | readonly (string | number)[] {
  if (node.kind === 'string') return node.format;
  if (node.kind === 'union') return node.short.format;
  if (node.kind === 'literal') return node.values;
  if (node.kind === 'list') return node.orOne ? wantOf(node.item) : 'list';
  return node.kind === 'record' ? 'object' : node.kind;
}
