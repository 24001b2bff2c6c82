/** What a story says about time, statement by statement. */
import {isTimeZone} from '../../time/zone.ts';
import {CONTENTS, isSoft, readLength, type Scope} from './content.ts';
import {reportsOf, sourcesOf, type Report} from './published.ts';
import type {Content, StatementKey, StatementRef} from './statement.ts';
import type {Basis, Event, Statement, Story} from '../story.ts';

/** A statement as the solver keeps it; see `ReadStatement` for what is told of it. Events are told by their index in the story. */
export interface TimeStatement {
  readonly content: Content;
  readonly event: number;
  /** Its key in the event, and its place where that holds a list. */
  readonly key: StatementKey;
  readonly place: number | undefined;
  /** Its index among its event's statements. */
  readonly turn: number;
  readonly basis: Basis;
  readonly source: readonly string[];
  readonly soft: boolean;
  /** `written` by the author, `implied` by the event's status, or `assumed` for want of a `lasts`. */
  readonly role: 'written' | 'implied' | 'assumed';
}

export interface Reading {
  /** The events of the story; for what is none, one of which nothing is known. */
  readonly events: readonly Event[];
  /**
   * Those of one event that can count; none for a hidden event. They are read when they are asked for, and of a long story
   * they are read again: kept, they would take more room than the story.
   */
  readonly statements: (event: number) => readonly TimeStatement[];
  /** Those of one event whose sources are off. */
  readonly off: (event: number) => readonly TimeStatement[];
  readonly hiddenSources: ReadonlySet<string>;
  readonly isHidden: (event: number) => boolean;
  /** Undefined for an unknown id. Of two events with one id it is the first. */
  readonly indexOf: (id: string) => number | undefined;
}

/** The sources that are off at first. */
export const initiallyHidden = (story: Story): readonly string[] =>
  sourcesOf(story).flatMap(([id, {hidden}]) => (hidden ? [id] : []));

/** All statements that rest on no hidden source. What cannot be read is left out: `parseStory` has reported it. */
export function readStatements(story: Story, hiddenSources: readonly string[]): Reading {
  const hiddenSet = new Set(Array.isArray(hiddenSources) ? hiddenSources : []);
  const isOn = ({source}: TimeStatement): boolean => !source.some((id) => hiddenSet.has(id));
  const events = eventsOf(story);
  const indexes = new Map<string, number>();
  events.forEach(({id}, index) => indexes.has(id) || indexes.set(id, index));
  const zone = zoneOr('UTC', story.timeZone);
  const reports = reportsOf(story, zone, hiddenSet);
  const isHidden = events.map(({says}) => Array.isArray(says) && allHidden(says, hiddenSet));
  const written = (index: number): readonly TimeStatement[] => {
    const event = events[index] ?? NOTHING;
    const scope = {event: index, zone: zoneOr(zone, event.timeZone), indexes, lasts: readLength(event.lasts)};
    return isHidden[index] ? [] : writtenStatements(event, scope);
  };
  const read = (index: number): readonly TimeStatement[] => {
    const event = events[index];
    if (!event || isHidden[index]) return [];
    const all = written(index);
    const statements = all.every(isOn) ? all : all.filter(isOn);
    return [
      ...statements,
      ...implied(statements, index, {event, reports: reports(event)}),
      ...assumed(statements),
    ];
  };
  return {
    events,
    statements: remembered(read),
    off: remembered((index) => written(index).filter((statement) => !isOn(statement))),
    hiddenSources: hiddenSet,
    isHidden: (event) => isHidden[event] ?? false,
    indexOf: (id) => indexes.get(id),
  };
}

/** Keeps what was read of so many events. */
const MOST_KEPT = 2000;

function remembered<Read>(read: (event: number) => Read): (event: number) => Read {
  const kept = new Map<number, Read>();
  return (event) => {
    const known = kept.get(event);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = read(event);
    kept.set(event, found);
    return found;
  };
}

const NOTHING: Event = {id: '', title: ''};

const eventsOf = (story: Story): readonly Event[] =>
  (Array.isArray(story.events) ? (story.events as readonly unknown[]) : []).map((event) =>
    typeof event === 'object' && event !== null ? (event as Event) : NOTHING,
  );

const allHidden = (says: Event['says'] & object, hidden: ReadonlySet<string>): boolean =>
  says.length > 0 && says.every((one: {readonly source?: string} | null) => hidden.has(one?.source ?? ''));

const zoneOr = (fallback: string, zone: string | undefined): string =>
  zone !== undefined && isTimeZone(zone) ? zone : fallback;

function writtenStatements(event: Event, scope: Scope): readonly TimeStatement[] {
  const statements: TimeStatement[] = [];
  // Not `Object.entries`, which would make a pair of each of an event's many other keys.
  for (const key of Object.keys(event)) {
    const contentOf = CONTENTS.get(key);
    if (!contentOf) continue;
    const value: unknown = event[key as keyof Event];
    const add = (item: unknown, place?: number): void => {
      const content = contentOf(item, scope);
      if (!content) return;
      const {source: given, basis = 'stated'} = (typeof item === 'object' ? item : {}) as Statement;
      statements.push({
        content,
        event: scope.event,
        key: key as StatementKey,
        place,
        turn: statements.length,
        basis,
        source: listOf(given),
        soft: isSoft(content),
        role: 'written',
      });
    };
    if (Array.isArray(value)) value.forEach((item, place) => add(item, place));
    else add(value);
  }
  return statements;
}

const NONE: readonly string[] = [];

const listOf = (source: Statement['source']): readonly string[] =>
  typeof source === 'string' ? [source] : Array.isArray(source) ? source : NONE;

/** The assumptions that go with times of day. */
function assumed(statements: readonly TimeStatement[]): readonly TimeStatement[] {
  const found: TimeStatement[] = [];
  for (const statement of statements) {
    const {content} = statement;
    if ('end' in content && content.end === 'assumed')
      found.push({...statement, content: {kind: 'brief', at: content.at}, role: 'assumed'});
  }
  return found.length > 0 ? found : NO_STATEMENTS;
}

const NO_STATEMENTS: readonly TimeStatement[] = [];

function implied(
  statements: readonly TimeStatement[],
  index: number,
  {event, reports}: {readonly event: Event; readonly reports: readonly Report[]},
): readonly TimeStatement[] {
  if (event.status === 'planned' || reports.length === 0) return NO_STATEMENTS;
  const covers = event.status === 'ongoing' ? 'ongoing' : goesOn(event.when) ? 'start' : 'all';
  return reports.map(({source, at}, place): TimeStatement => ({
    content: {kind: 'published', at, covers},
    event: index,
    key: 'status',
    place: undefined,
    turn: statements.length + place,
    basis: 'inferred',
    source,
    soft: at.parsed.soft,
    role: 'implied',
  }));
}

/** Does the story say in so many words that its end is open? With all sources, so that no switch closes it. */
const goesOn = (when: unknown): boolean =>
  (Array.isArray(when) ? (when as readonly unknown[]) : [when]).some((one) =>
    typeof one === 'string'
      ? one.endsWith('/..')
      : (one as {readonly to?: unknown} | null | undefined)?.to === '..',
  );

/** As `Solution` names it. */
export function refOf(
  {event, key, place, basis, source}: TimeStatement,
  events: readonly Event[],
): StatementRef {
  const path = `events[${event}].${key}${place === undefined ? '' : `[${place}]`}`;
  return {path, event: events[event]?.id ?? '', basis, source};
}
