/** Small stories full of statements, beside what each of them says in numbers. */
import type {Story} from '../../src/story/story.ts';
import {end, start, type Limit} from './brute-force.ts';

export interface RandomStory {
  readonly story: Story;
  readonly statements: readonly RandomStatement[];
}

export interface RandomStatement {
  readonly path: string;
  readonly limits: readonly Limit[];
  readonly basis: 'stated' | 'inferred';
  readonly soft: boolean;
  /** Beside the limits, the one that holds only while nothing says otherwise: over within the minute or hour of its start. */
  readonly assumes?: Limit | undefined;
}

type Random = (below: number) => number;

export function randomly(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A time of 1 or 2 January 1970: the limits are in minutes, and so are the epoch's. */
const time = (minutes: number): string => new Date(minutes * 60_000).toISOString().slice(0, 16);
const length = (minutes: number): string => `PT${minutes}M`;

const between = (from: number, to: number, min: number, max: number): readonly Limit[] => [
  {from: to, to: from, weight: 0 - min},
  ...(max < Infinity ? [{from, to, weight: max}] : []),
];

interface Written {
  readonly value: object;
  readonly limits: readonly Limit[];
  readonly soft?: boolean;
  readonly assumes?: Limit;
}

/** From the first instant on, and before the last; where `over` is told, over by then. */
const starts = (event: number, first: number, last: number): readonly Limit[] => [
  {from: start(event), to: 0, weight: 0 - first},
  {from: 0, to: start(event), weight: last, strict: true},
];
const over = (event: number, last: number): Limit => ({from: 0, to: end(event), weight: last});

/** A time to the minute, or to the hour: its text, and how many minutes its last digit names. */
function randomTime(minutes: number, random: Random): readonly [text: string, width: number] {
  return minutes % 60 === 0 && random(3) === 0 ? [time(minutes).slice(0, 13), 60] : [time(minutes), 1];
}

/** `lasts`: how long the event lasts at least, where it says so. */
function randomWhen(event: number, lasts: number | undefined, random: Random): Written {
  const [a, b] = [random(36) * 60, random(36) * 60].sort((x, y) => x - y) as [number, number];
  const [[first, width], [last, lastWidth]] = [randomTime(a, random), randomTime(b, random)];
  switch (random(6)) {
    case 0: {
      const day = random(2);
      const all = (lasts ?? 0) <= 1440 ? [over(event, (day + 1) * 1440)] : [];
      const soft = random(3) === 0;
      const value = {on: `1970-01-0${day + 1}${soft ? '~' : ''}`};
      return {value, limits: [...starts(event, day * 1440, (day + 1) * 1440), ...all], soft};
    }
    case 1: {
      const ends = between(0, end(event), b, b + lastWidth);
      return {value: {from: first, to: last}, limits: [...starts(event, a, a + width), ...ends]};
    }
    case 2:
      if (random(2)) return {value: {from: first, to: '..'}, limits: starts(event, a, a + width)};
      return {value: {from: '..', to: last}, limits: between(0, end(event), b, b + lastWidth)};
    case 3: {
      const limits = [...starts(event, a, b + lastWidth), over(event, b + lastWidth)];
      return {value: {between: [first, last]}, limits};
    }
    case 4: {
      const assumes = over(event, a + width);
      return {value: {on: first}, limits: starts(event, a, a + width), ...(lasts === undefined && {assumes})};
    }
    default: {
      const give = random(4) * 30;
      const limits = starts(event, a - give, a + width + give);
      const all = lasts === undefined ? [over(event, a + width + give)] : [];
      return {value: {around: first, give: length(give)}, limits: [...limits, ...all]};
    }
  }
}

function randomLasts(event: number, random: Random): Written & {readonly least: number} {
  const [min, more] = [random(3) ? random(8) * 30 : 24 * 60 * random(3), random(5) * 30];
  const [s, e] = [start(event), end(event)];
  const least = Math.max(0, min - more);
  if (random(3) === 0)
    return {
      value: {about: length(min), give: length(more)},
      limits: between(s, e, least, min + more),
      least,
    };
  if (random(2)) return {value: {min: length(min)}, limits: between(s, e, min, Infinity), least: min};
  const value = {min: length(min), max: length(min + more)};
  return {value, limits: between(s, e, min, min + more), least: min};
}

function randomGap(random: Random): readonly [gap: object, min: number, max: number] {
  const [min, more] = [random(6) * 30, random(6) * 30];
  const range: readonly (readonly [object, number, number])[] = [
    [{}, 0, Infinity],
    [{gap: length(min)}, min, min],
    [{gap: {min: length(min)}}, min, Infinity],
    [{gap: {max: length(more)}}, 0, more],
    [{gap: {min: length(min), max: length(min + more)}}, min, min + more],
  ];
  return range[random(3) ? 0 : random(range.length)]!;
}

const RELATIONS = ['after', 'before', 'during', 'with'] as const;

function randomRelation(
  key: (typeof RELATIONS)[number],
  [event, other]: readonly [number, number],
  random: Random,
): Written {
  const [gap, min, max] = randomGap(random);
  const value = {event: `e${other}`, ...gap};
  // Without a gap, and up to one: later, and not at once.
  const strict = min === 0 && max > 0;
  const apart = (earlier: number, later: number): readonly Limit[] =>
    between(end(earlier), start(later), min, max).map((limit) =>
      limit.to === end(earlier) ? {...limit, strict} : limit,
    );
  switch (key) {
    case 'after':
      return {value, limits: apart(other, event)};
    case 'before':
      return {value, limits: apart(event, other)};
    case 'during': {
      const begins = between(start(other), start(event), 0, Infinity);
      return {value, limits: [...begins, ...between(end(event), end(other), 0, Infinity)]};
    }
    case 'with': {
      const begins = between(start(other), start(event), 0, 0);
      return {value, limits: [...begins, ...between(end(other), end(event), 0, 0)]};
    }
  }
}

const STATUSES = ['past', 'alleged', 'denied', 'ongoing', 'planned'] as const;

/** From two to seven events with a statement or two each. */
export function randomStory(seed: number): RandomStory {
  const random = randomly(seed);
  const count = 2 + random(6);
  const statements: RandomStatement[] = [];
  const publishedAt = 24 * 60 + random(24) * 60;
  const published = random(4) === 0;
  const events = Array.from({length: count}, (_, index) => {
    const event: {id: string; title: string; [key: string]: unknown} = {id: `e${index}`, title: `e${index}`};
    const add = (key: string, writes: readonly Written[]): void => {
      if (writes.length === 0) return;
      const list = key !== 'lasts' && (writes.length > 1 || random(2) === 0);
      const values = writes.map(({value, limits, soft = false, assumes}, place) => {
        const basis = random(3) === 0 ? ('inferred' as const) : ('stated' as const);
        const path = `events[${index}].${key}${list ? `[${place}]` : ''}`;
        statements.push({path, limits, basis, soft, assumes});
        return {...value, ...(basis === 'inferred' && {basis})};
      });
      event[key] = list ? values : values[0];
    };
    const times = (most: number): readonly undefined[] => Array.from({length: random(most + 1)});
    const lasts = random(3) === 0 ? randomLasts(index, random) : undefined;
    const when = random(2) ? times(2).map(() => randomWhen(index, lasts?.least, random)) : [];
    add('when', when);
    if (lasts) add('lasts', [lasts]);
    for (const key of RELATIONS)
      if (random(4) === 0) {
        const others = times(2).map(() => (index + 1 + random(count - 1)) % count);
        add(
          key,
          others.map((other) => randomRelation(key, [index, other], random)),
        );
      }
    const status = STATUSES[random(STATUSES.length)]!;
    if (random(2)) event['status'] = status;
    if (published) {
      const goesOn = when.some(({value}) => 'to' in value && value.to === '..');
      const limits = reported(index, event['status'] ?? 'past', {at: publishedAt + 1, goesOn});
      if (limits.length > 0)
        statements.push({path: `events[${index}].status`, limits, basis: 'inferred', soft: false});
    }
    return event;
  });
  const story = {
    version: 1,
    lang: 'en',
    title: 'Random',
    timeZone: 'UTC',
    events,
    ...(published && {published: time(publishedAt)}),
  };
  return {story: story as unknown as Story, statements};
}

/** What a report up to that minute says of an event: it had begun and, unless it goes on, was over. */
function reported(
  event: number,
  status: unknown,
  {at, goesOn}: {readonly at: number; readonly goesOn: boolean},
): readonly Limit[] {
  if (status === 'planned') return [];
  if (status === 'ongoing') return [{from: 0, to: start(event), weight: at}];
  const begun = {from: 0, to: start(event), weight: at, strict: true};
  return goesOn ? [begun] : [begun, over(event, at)];
}
