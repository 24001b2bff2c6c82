/** The table of statements: what each kind says of the starts and ends of its event and of the one that it names. */
import {durationBounds, type DurationBounds} from '../../time/duration.ts';
import {parseInterval} from '../../time/interval.ts';
import {parseMoment, resolveMoment, type ParsedMoment} from '../../time/moment.ts';
import {durationMs, epochMs, type Span} from '../../time/units.ts';
import {dated, lasting, type Limits} from './limits.ts';
import type {StatementKind} from './solution.ts';

/** Where a statement stands. */
export interface Scope {
  /** The index of its event. */
  readonly event: number;
  /** Of its wall-clock times. */
  readonly zone: string;
  /** Indexes of events by their ids. */
  readonly indexes: ReadonlyMap<string, number>;
}

/** The point `to` is at most `weight` ms after the point `from`; see `startOf` and `endOf`. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

export interface Meaning {
  readonly kind: StatementKind;
  /** It rests on a qualified date or a season. */
  readonly soft: boolean;
  /** What it says of its own event. */
  readonly limits?: Limits;
  /** The index of the event that a relation names, and what it says of the two. */
  readonly other?: number;
  readonly links?: readonly Link[];
}

/** Each event has two points, numbered through the story. */
export const startOf = (event: number): number => 2 * event;
export const endOf = (event: number): number => 2 * event + 1;

type Plain = {readonly [key: string]: unknown};
type Read = (value: unknown, scope: Scope) => Meaning | undefined;

const plain = (value: unknown): Plain | undefined =>
  typeof value === 'object' && value !== null ? (value as Plain) : undefined;

interface End extends Span {
  readonly soft: boolean;
}

const OPEN: End = {first: epochMs(-Infinity), last: epochMs(Infinity), soft: false};

function resolve(moment: ParsedMoment | undefined, {zone}: Scope): End | undefined {
  if (!moment) return undefined;
  const {first, last} = resolveMoment(moment, zone);
  return {first, last, soft: moment.soft};
}

const read = (text: unknown, scope: Scope): End | undefined =>
  typeof text === 'string' ? resolve(parseMoment(text), scope) : undefined;

const readEnd = (text: unknown, scope: Scope): End | undefined => (text === '..' ? OPEN : read(text, scope));

/** All of it from the first instant of `a` to the last of `b`. */
const within = (kind: StatementKind, a: End | undefined, b = a): Meaning | undefined =>
  a && b && {kind, soft: a.soft || b.soft, limits: dated(a.first, Infinity, -Infinity, b.last)};

const fromTo = (a: End | undefined, b: End | undefined): Meaning | undefined =>
  a && b && {kind: 'from', soft: a.soft || b.soft, limits: dated(a.first, a.last, b.first, b.last)};

function between(ends: unknown, scope: Scope): Meaning | undefined {
  const [a, b] = (Array.isArray(ends) ? ends : []).map((end: unknown) => readEnd(end, scope));
  return b && within('between', a, b);
}

function around(moment: unknown, give: unknown, scope: Scope): Meaning | undefined {
  const [span, by] = [read(moment, scope), exactly(give)];
  if (!span || !by) return undefined;
  const [first, last] = [epochMs(span.first - by.max), epochMs(span.last + by.max)];
  return within('around', {first, last, soft: span.soft});
}

const when: Read = (value, scope) => {
  if (typeof value === 'string') {
    const interval = parseInterval(value);
    if (!interval) return within('on', read(value, scope));
    return fromTo(resolve(interval.from, scope) ?? OPEN, resolve(interval.to, scope) ?? OPEN);
  }
  const form = plain(value);
  if (!form) return undefined;
  if ('on' in form) return within('on', read(form['on'], scope));
  if ('around' in form) return around(form['around'], form['give'], scope);
  if ('between' in form) return between(form['between'], scope);
  return fromTo(readEnd(form['from'], scope), readEnd(form['to'], scope));
};

const exactly = (text: unknown): DurationBounds | undefined =>
  typeof text === 'string' ? durationBounds(text) : undefined;

/** A duration, one with a margin, or a range, from 0 up unless it says more. */
function length(value: unknown): DurationBounds | undefined {
  const form = plain(value);
  if (!form) return exactly(value);
  const {about, give, min = 'PT0S', max} = form;
  if (about !== undefined) return margin(exactly(about), exactly(give));
  const [least, most] = [exactly(min), max === undefined ? WITHOUT_END : exactly(max)];
  return least && most && {min: least.min, max: most.max};
}

const WITHOUT_END: DurationBounds = {min: durationMs(0), max: durationMs(Infinity)};

const margin = (
  about: DurationBounds | undefined,
  give: DurationBounds | undefined,
): DurationBounds | undefined =>
  about &&
  give && {min: durationMs(Math.max(0, about.min - give.max)), max: durationMs(about.max + give.max)};

const lasts: Read = (value) => {
  const bounds = length(value);
  return bounds && {kind: 'lasts', soft: false, limits: lasting(bounds.min, bounds.max)};
};

/** The point `later` is from `min` to `max` after the point `earlier`. */
const apart = (earlier: number, later: number, min: number, max: number): readonly Link[] => [
  {from: later, to: earlier, weight: 0 - min},
  ...(max < Infinity ? [{from: earlier, to: later, weight: max}] : []),
];

type Relate = (self: number, other: number, gap: DurationBounds) => readonly Link[];

const relation =
  (kind: StatementKind, relate: Relate): Read =>
  (value, {event, indexes}) => {
    const {event: id, gap} =
      typeof value === 'string' ? {event: value, gap: undefined} : (plain(value) ?? {});
    const other = indexes.get(id as string);
    const room = length(gap ?? {});
    // An event has no relation to itself; `parseStory` has reported it.
    if (other === undefined || other === event || !room) return undefined;
    return {kind, soft: false, other, links: relate(event, other, room)};
  };

const after: Relate = (self, other, {min, max}) => apart(endOf(other), startOf(self), min, max);
const during: Relate = (self, other) => [
  ...apart(startOf(other), startOf(self), 0, Infinity),
  ...apart(endOf(self), endOf(other), 0, Infinity),
];
const together: Relate = (self, other) => [
  ...apart(startOf(other), startOf(self), 0, 0),
  ...apart(endOf(other), endOf(self), 0, 0),
];

/** By the key in an event. What cannot be read, or names no other event, means nothing. */
export const MEANINGS: ReadonlyMap<string, Read> = /* @__PURE__ */ new Map([
  ['when', when],
  ['lasts', lasts],
  ['after', relation('after', after)],
  ['before', relation('before', (self, other, gap) => after(other, self, gap))],
  ['during', relation('during', during)],
  ['with', relation('with', together)],
]);
