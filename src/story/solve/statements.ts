/** What a story says about time, statement by statement, as limits on starts, ends and what lies between them. */
import {parseMoment, resolveMoment} from '../../time/moment.ts';
import {isTimeZone} from '../../time/zone.ts';
import {dated} from './limits.ts';
import {MEANINGS, type Meaning, type Scope} from './meanings.ts';
import type {InForce, StatementRef} from './solution.ts';
import type {Basis, Event, Statement, Story} from '../story.ts';

/** A statement that a contradiction, a bound or an order can rest on. Events are told by their index in the story. */
export interface TimeStatement {
  readonly meaning: Meaning;
  readonly event: number;
  /** Its key in the event, and its place where that holds a list. */
  readonly key: string;
  readonly place: number | undefined;
  /** The how manieth of its event. */
  readonly turn: number;
  readonly basis: Basis;
  readonly source: readonly string[];
  readonly implied: boolean;
}

export interface Reading {
  /** By the event's index; none for a hidden event. */
  readonly statements: readonly (readonly TimeStatement[])[];
  readonly isHidden: (event: number) => boolean;
  /** Undefined for an unknown id. Of two events with one id it is the first. */
  readonly indexOf: (id: string) => number | undefined;
}

/** The sources that are off at first. */
export const initiallyHidden = (story: Story): readonly string[] =>
  Object.entries(story.sources ?? {}).flatMap(([id, {hidden}]) => (hidden ? [id] : []));

/** All statements that rest on no hidden source. What cannot be read is left out: `parseStory` has reported it. */
export function readStatements(story: Story, hiddenSources: readonly string[]): Reading {
  const hidden = new Set(hiddenSources);
  const indexes = new Map<string, number>();
  story.events.forEach(({id}, index) => indexes.has(id) || indexes.set(id, index));
  const zone = zoneOr('UTC', story.timeZone);
  const publication = publications(story, zone, hidden);
  const off = story.events.map(({says}) => !!says?.length && says.every(({source}) => hidden.has(source)));
  const read = (event: Event, index: number): readonly TimeStatement[] => {
    if (off[index]) return [];
    const scope = {event: index, zone: zoneOr(zone, event.timeZone), indexes};
    const statements = ownStatements(event, scope, hidden);
    addImplied(statements, event, index, publication(event));
    return statements;
  };
  return {
    statements: story.events.map(read),
    isHidden: (event) => off[event] ?? false,
    indexOf: (id) => indexes.get(id),
  };
}

const zoneOr = (fallback: string, zone: string | undefined): string =>
  zone !== undefined && isTimeZone(zone) ? zone : fallback;

function ownStatements(event: Event, scope: Scope, hidden: ReadonlySet<string>): TimeStatement[] {
  const statements: TimeStatement[] = [];
  // Not `Object.entries`, which would make a pair of each of an event's many other keys.
  for (const key of Object.keys(event)) {
    const meaningOf = MEANINGS.get(key);
    if (!meaningOf) continue;
    const value: unknown = event[key as keyof Event];
    const add = (item: unknown, place?: number): void => {
      const meaning = meaningOf(item, scope);
      if (!meaning) return;
      const {source: given, basis = 'stated'} = (typeof item === 'object' ? item : {}) as Statement;
      const source = listOf(given);
      if (source.some((id) => hidden.has(id))) return;
      const turn = statements.length;
      statements.push({meaning, event: scope.event, key, place, turn, basis, source, implied: false});
    };
    if (Array.isArray(value)) value.forEach(add);
    else add(value);
  }
  return statements;
}

const NONE: readonly string[] = [];

const listOf = (source: Statement['source']): readonly string[] =>
  typeof source === 'string' ? [source] : (source ?? NONE);

/** What follows from a date of publication, for what is told as past and for what is told as going on. */
interface Publication {
  readonly source: readonly string[];
  readonly over: Meaning;
  readonly begun: Meaning;
}

/** When the sources of an event were published that are not hidden; where none of them says so, when the story was. */
function publications(
  story: Story,
  zone: string,
  hidden: ReadonlySet<string>,
): (event: Event) => readonly Publication[] {
  const read = (text: string | undefined, source: readonly string[]): readonly Publication[] => {
    const moment = typeof text === 'string' ? parseMoment(text) : undefined;
    if (!moment) return [];
    const [{soft}, {last}] = [moment, resolveMoment(moment, zone)];
    const over = {kind: 'published', soft, limits: dated(-Infinity, Infinity, -Infinity, last)} as const;
    return [{source, over, begun: {...over, limits: dated(-Infinity, last, -Infinity, Infinity)}}];
  };
  const sources = Object.entries(story.sources ?? {}).filter(([id]) => !hidden.has(id));
  const bySource = new Map(sources.map(([id, {published}]) => [id, read(published, [id])]));
  const whole = read(story.published, []);
  return ({says}) => {
    if (!says?.length) return whole;
    const dated = [...new Set(says.map(({source}) => source))].flatMap((id) => bySource.get(id) ?? []);
    return dated.length > 0 ? dated : whole;
  };
}

function addImplied(
  statements: TimeStatement[],
  {status}: Event,
  event: number,
  published: readonly Publication[],
): void {
  if (status === 'planned') return;
  for (const {source, over, begun} of published) {
    const meaning = status === 'ongoing' ? begun : over;
    const [key, place, turn, basis] = ['status', undefined, statements.length, 'inferred'] as const;
    statements.push({meaning, event, key, place, turn, basis, source, implied: true});
  }
}

/** As `Solution` names it. */
export function refOf({event, key, place, basis, source}: TimeStatement, {events}: Story): StatementRef {
  const path = `events[${event}].${key}${place === undefined ? '' : `[${place}]`}`;
  return {path, event: events[event]?.id ?? '', basis, source};
}

export function inForce(statement: TimeStatement, story: Story): InForce {
  const {implied} = statement;
  const {kind, soft, other} = statement.meaning;
  const id = other === undefined ? undefined : story.events[other]?.id;
  return {...refOf(statement, story), kind, soft, implied, ...(id !== undefined && {other: id})};
}
