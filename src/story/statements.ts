/** What a story says about time, statement by statement, as limits on starts, ends and what lies between them. */
import {momentSpan, parseMoment} from '../time/moment.ts';
import {isTimeZone} from '../time/zone.ts';
import {FREE} from './limits.ts';
import {MEANINGS, type Meaning, type Scope} from './meanings.ts';
import type {InForce, StatementRef} from './solution.ts';
import type {Basis, Event, Statement, Story} from './story.ts';

/** A statement that a contradiction, a bound or an order can rest on. Events are told by their index in the story. */
export interface TimeStatement extends Meaning {
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
  const publication = publications(story, zone);
  const off = story.events.map(({says}) => !!says?.length && says.every(({source}) => hidden.has(source)));
  const read = (event: Event, index: number): readonly TimeStatement[] => {
    if (off[index]) return [];
    const scope = {event: index, zone: zoneOr(zone, event.timeZone), indexes};
    const own = ownStatements(event, scope).filter(({source}) => !source.some((id) => hidden.has(id)));
    const visible = [...new Set(event.says?.map(({source}) => source))].filter((id) => !hidden.has(id));
    return [...own, ...impliedStatements(event, index, own.length, publication(visible))];
  };
  return {
    statements: story.events.map(read),
    isHidden: (event) => off[event] ?? false,
    indexOf: (id) => indexes.get(id),
  };
}

const zoneOr = (fallback: string, zone: string | undefined): string =>
  zone !== undefined && isTimeZone(zone) ? zone : fallback;

function ownStatements(event: Event, scope: Scope): readonly TimeStatement[] {
  const statements: TimeStatement[] = [];
  for (const [key, value] of Object.entries(event)) {
    const meaningOf = Object.hasOwn(MEANINGS, key) ? MEANINGS[key] : undefined;
    if (!meaningOf) continue;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    list.forEach((item, index) => {
      const meaning = meaningOf(item, scope);
      if (!meaning) return;
      const {source, basis = 'stated'} = (typeof item === 'object' ? item : {}) as Statement;
      const place = Array.isArray(value) ? index : undefined;
      const sources = source === undefined ? [] : typeof source === 'string' ? [source] : source;
      const turn = statements.length;
      statements.push({
        ...meaning,
        event: scope.event,
        key,
        place,
        turn,
        basis,
        source: sources,
        implied: false,
      });
    });
  }
  return statements;
}

interface Publication {
  readonly source: readonly string[];
  readonly last: number;
  readonly soft: boolean;
}

/** When the given sources were published; where none of them says so, when the story was. */
function publications(story: Story, zone: string): (sources: readonly string[]) => readonly Publication[] {
  const read = (moment: string | undefined, source: readonly string[]): readonly Publication[] => {
    const span = typeof moment === 'string' ? momentSpan(moment, zone) : undefined;
    return span ? [{source, last: span.last, soft: parseMoment(moment ?? '')?.soft ?? false}] : [];
  };
  const sources = new Map(
    Object.entries(story.sources ?? {}).map(([id, {published}]) => [id, read(published, [id])]),
  );
  const whole = read(story.published, []);
  return (ids) => {
    const dated = ids.flatMap((id) => sources.get(id) ?? []);
    return dated.length > 0 ? dated : whole;
  };
}

/** What is told as past was over, and what is told as going on had begun, when it was published. */
function impliedStatements(
  {status}: Event,
  event: number,
  turn: number,
  published: readonly Publication[],
): readonly TimeStatement[] {
  if (status === 'planned') return [];
  const bound = status === 'ongoing' ? 'latestStart' : 'latestEnd';
  return published.map(({source, last, soft}) => ({
    kind: 'published',
    soft,
    limits: {...FREE, [bound]: last},
    event,
    key: 'status',
    place: undefined,
    turn,
    basis: 'inferred',
    source,
    implied: true,
  }));
}

/** As `Solution` names it. */
export function refOf({event, key, place, basis, source}: TimeStatement, {events}: Story): StatementRef {
  const path = `events[${event}].${key}${place === undefined ? '' : `[${place}]`}`;
  return {path, event: events[event]?.id ?? '', basis, source};
}

export function inForce(statement: TimeStatement, story: Story): InForce {
  const {kind, soft, implied, other} = statement;
  const id = other === undefined ? undefined : story.events[other]?.id;
  return {...refOf(statement, story), kind, soft, implied, ...(id !== undefined && {other: id})};
}
