import type {Log} from './issue-log.ts';
import type {Want} from './issue-words.ts';
import {childPath} from './path.ts';
import type {Names, Node} from './schema-nodes.ts';

/** What is known of a story before it is read in full: for each kind of thing, its ids, and where each is first used. */
export interface Known extends Readonly<Record<Names, ReadonlyMap<string, string>>> {
  /** The groups' parents. A link that closes a circle is taken out when it is met. */
  readonly parents: Map<string, string>;
}

/** What reading leaves behind besides the story. */
export interface Trail {
  /** For a list that lost items: the places in the document of those that stayed. */
  readonly kept: Map<object, readonly number[]>;
  /** The paths of what has been read under its id. */
  readonly named: Set<string>;
  /** The first time of day or date that rests on the zone, where none is given. */
  wallClock?: string;
}

/** What is the same in all of a document. */
export interface Reading {
  readonly log: Log;
  readonly known: Known;
  readonly trail: Trail;
}

/** Where in the document we are, and what holds there. */
export interface Place {
  readonly reading: Reading;
  readonly path: string;
  /** The last key of the path. */
  readonly key: string | number;
  /** The zone of wall-clock times, if the story or the event says. */
  readonly zone: string | undefined;
  /** The event or group that is being read. */
  readonly self: {readonly kind: Names; readonly id: string} | undefined;
}

/** An object of which nothing is known but that it is one. */
export type Plain = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const child = (at: Place, key: string | number): Place => ({
  ...at,
  key,
  path: childPath(at.path, key),
});

/** Reports a value of the wrong kind; nothing takes its place. */
export const wrongType = (node: Node, value: unknown, at: Place): undefined =>
  void at.reading.log.add('wrong-type', at.path, {value, want: wantOf(node)});

/** What a node lets through, as the sentences of issues name it. */
export function wantOf(node: Node): Want | readonly (string | number)[] {
  if (node.kind === 'string') return node.format;
  if (node.kind === 'union') return node.short.format;
  if (node.kind === 'literal') return node.values;
  if (node.kind === 'list') return node.orOne ? wantOf(node.item) : 'list';
  return node.kind === 'record' ? 'object' : node.kind;
}
