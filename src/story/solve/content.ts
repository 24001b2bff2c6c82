/** Reads what an author wrote of an event's time. What cannot be read, or names no other event, is undefined: `parseStory` has reported it. */
import {isBeyondDate} from '../../time/calendar.ts';
import {readDuration, type ParsedDuration} from '../../time/duration.ts';
import {notAbove, notBelow, restOfDate} from '../../time/exact.ts';
import {parseInterval} from '../../time/interval.ts';
import {parseMoment, resolveMoment, type ParsedMoment} from '../../time/moment.ts';
import {durationMs, epochMs} from '../../time/units.ts';
import {offsetAt} from '../../time/zone.ts';
import type {Content, EndOf, Length, PlacedMoment, RelationKind} from './statement.ts';

/** Where a statement stands. */
export interface Scope {
  /** The index of its event. */
  readonly event: number;
  /** Zone of its wall-clock times. */
  readonly zone: string;
  /** Indexes of events by their ids. */
  readonly indexes: ReadonlyMap<string, number>;
  /** The event's `lasts`, whether or not its sources are on; undefined if the story gives it none. */
  readonly lasts: Length | undefined;
}

type Plain = {readonly [key: string]: unknown};
type Read = (value: unknown, scope: Scope) => Content | undefined;

const plain = (value: unknown): Plain | undefined =>
  typeof value === 'object' && value !== null ? (value as Plain) : undefined;

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export function readMoment(value: unknown, zone: string): PlacedMoment | undefined {
  const text = textIn(value);
  const parsed = text === undefined ? undefined : parseMoment(text);
  return parsed && placed(text ?? '', parsed, zone);
}

function placed(text: string, parsed: ParsedMoment, zone: string): PlacedMoment {
  const moment = {text, parsed, ...resolveMoment(parsed, zone), zone};
  const rest = isTimeOfDay(parsed) ? undefined : restOf(moment);
  return rest ? {...moment, rest} : moment;
}

const isTimeOfDay = ({precision}: ParsedMoment): boolean =>
  precision === 'hour' || precision === 'minute' || precision === 'second';

/** The parts of `first` and `last` that a number cannot hold; undefined where there are none. */
function restOf({zone, parsed, first, last}: PlacedMoment): PlacedMoment['rest'] {
  if (isExact(first) && isExact(last)) return undefined;
  const missing = (wall: number, instant: number): number =>
    isExact(instant) ? 0 : restOfDate(wall) + (wall - instant - offsetAt(epochMs(instant), zone));
  return {first: missing(parsed.first, first), last: missing(parsed.last, last)};
}

const isExact = (instant: number): boolean => !Number.isFinite(instant) || !isBeyondDate(instant);

const readEnd = (value: unknown, zone: string): PlacedMoment | 'open' | undefined =>
  value === '..' ? 'open' : readMoment(value, zone);

type Ends = {readonly from?: PlacedMoment; readonly to?: PlacedMoment};

/** Undefined where either cannot be read. */
function ends(from: unknown, to: unknown, zone: string): Ends | undefined {
  const [a, b] = [readEnd(from, zone), readEnd(to, zone)];
  return a && b && {...(a !== 'open' && {from: a}), ...(b !== 'open' && {to: b})};
}

function interval(text: string, zone: string): Content | undefined {
  const parsed = parseInterval(text);
  if (!parsed) return undefined;
  const {from, to, texts} = parsed;
  return {
    kind: 'from',
    ...(from && {from: placed(texts[0], from, zone)}),
    ...(to && {to: placed(texts[1], to, zone)}),
    goesOn: texts[1] === '..',
  };
}

/** A date says when all of it was, unless it lasted longer; a time of day says when it began. */
function endOf({parsed, first, last}: PlacedMoment, {lasts}: Scope): EndOf {
  if (isTimeOfDay(parsed)) return lasts ? 'free' : 'assumed';
  return lasts && lasts.shortest > last - first ? 'free' : 'within';
}

function on(value: unknown, scope: Scope): Content | undefined {
  const at = readMoment(value, scope.zone);
  return at && {kind: 'on', at, end: endOf(at, scope)};
}

function around(value: unknown, margin: unknown, scope: Scope): Content | undefined {
  const [at, give] = [readMoment(value, scope.zone), duration(margin)];
  if (!at || !give) return undefined;
  const end = endOf(at, scope);
  // Within the margin it is no assumption: the margin is ours, and says so.
  return {kind: 'around', at, give, end: end === 'assumed' ? 'within' : end};
}

const when: Read = (value, scope) => {
  const {zone} = scope;
  const text = textIn(value);
  if (text !== undefined) return interval(text, zone) ?? on(text, scope);
  const form = plain(value);
  if (!form) return undefined;
  if ('on' in form) return on(form['on'], scope);
  if ('around' in form) return around(form['around'], form['give'], scope);
  if ('between' in form) {
    const [from, to]: readonly unknown[] = Array.isArray(form['between']) ? form['between'] : [];
    const both = ends(from, to, zone);
    return both && {kind: 'between', ...both};
  }
  const both = ends(form['from'], form['to'], zone);
  return both && {kind: 'from', ...both, goesOn: form['to'] === '..'};
};

function duration(value: unknown): ParsedDuration | undefined {
  const text = textIn(value);
  return text === undefined ? undefined : readDuration(text);
}

/** A duration, one with a margin, or a range, from 0 up unless it says more. */
export function readLength(value: unknown): Length | undefined {
  const form = plain(value);
  if (!form) {
    const exactly = duration(value);
    return exactly && {exactly, shortest: exactly.min, longest: exactly.max};
  }
  if (form['about'] !== undefined) return withMargin(duration(form['about']), duration(form['give']));
  return range(form['min'], form['max']);
}

function range(least: unknown, most: unknown): Length | undefined {
  const [min, max] = [duration(least), duration(most)];
  if ((least !== undefined && !min) || (most !== undefined && !max)) return undefined;
  const [shortest, longest] = [min?.min ?? durationMs(0), max?.max ?? durationMs(Infinity)];
  return {...(min && {min}), ...(max && {max}), shortest, longest};
}

function withMargin(about?: ParsedDuration, give?: ParsedDuration): Length | undefined {
  if (!about || !give) return undefined;
  const [shortest, longest] = [Math.max(0, notAbove(about.min - give.max)), notBelow(about.max + give.max)];
  return {about, give, shortest: durationMs(shortest), longest: durationMs(longest)};
}

const lasts: Read = (value) => {
  const length = readLength(value);
  return length && {kind: 'lasts', length};
};

const relation =
  (kind: RelationKind): Read =>
  (value, {event, indexes}) => {
    const form = typeof value === 'string' ? {event: value} : plain(value);
    const other = indexes.get(form?.['event'] as string);
    const given = form?.['gap'];
    const gap = given === undefined ? undefined : readLength(given);
    // An event has no relation to itself.
    if (other === undefined || other === event || (given !== undefined && !gap)) return undefined;
    return {kind, other, ...(gap && {gap})};
  };

/** By the key in an event. */
export const CONTENTS: ReadonlyMap<string, Read> = /* @__PURE__ */ new Map([
  ['when', when],
  ['lasts', lasts],
  ['after', relation('after')],
  ['before', relation('before')],
  ['during', relation('during')],
  ['with', relation('with')],
]);

/** Does it rest on a qualified date or a season? */
export function isSoft(content: Content): boolean {
  if ('at' in content) return content.at.parsed.soft;
  if (content.kind === 'from' || content.kind === 'between')
    return Boolean(content.from?.parsed.soft || content.to?.parsed.soft);
  return false;
}
