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

type Written = readonly [value: object, limits: readonly Limit[], soft?: boolean];

function randomWhen(event: number, random: Random): Written {
  const [a, b] = [random(36) * 60, random(36) * 60].sort((x, y) => x - y) as [number, number];
  const [s, e] = [start(event), end(event)];
  switch (random(5)) {
    case 0: {
      const day = random(2);
      const limits = [...between(0, s, day * 1440, Infinity), {from: 0, to: e, weight: (day + 1) * 1440}];
      const soft = random(3) === 0;
      return [{on: `1970-01-0${day + 1}${soft ? '~' : ''}`}, limits, soft];
    }
    case 1:
      return [{from: time(a), to: time(b)}, [...between(0, s, a, a), ...between(0, e, b, b)]];
    case 2:
      return [{from: '..', to: time(b)}, between(0, e, b, b)];
    case 3:
      return [{between: [time(a), time(b)]}, [...between(0, s, a, Infinity), {from: 0, to: e, weight: b}]];
    default: {
      const give = random(4) * 30;
      const limits = [...between(0, s, a - give, Infinity), {from: 0, to: e, weight: a + give}];
      return [{around: time(a), give: length(give)}, limits];
    }
  }
}

function randomLasts(event: number, random: Random): Written {
  const [min, more] = [random(8) * 30, random(5) * 30];
  const [s, e] = [start(event), end(event)];
  if (random(3) === 0)
    return [{about: length(min), give: length(more)}, between(s, e, Math.max(0, min - more), min + more)];
  if (random(2)) return [{min: length(min)}, between(s, e, min, Infinity)];
  return [{min: length(min), max: length(min + more)}, between(s, e, min, min + more)];
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
  event: number,
  other: number,
  random: Random,
): Written {
  const [gap, min, max] = randomGap(random);
  const value = {event: `e${other}`, ...gap};
  switch (key) {
    case 'after':
      return [value, between(end(other), start(event), min, max)];
    case 'before':
      return [value, between(end(event), start(other), min, max)];
    case 'during':
      return [
        value,
        [
          ...between(start(other), start(event), 0, Infinity),
          ...between(end(event), end(other), 0, Infinity),
        ],
      ];
    case 'with':
      return [
        value,
        [...between(start(other), start(event), 0, 0), ...between(end(other), end(event), 0, 0)],
      ];
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
      const list = writes.length > 1 || random(2) === 0;
      const values = writes.map(([value, limits, soft = false], place) => {
        const basis = random(3) === 0 ? ('inferred' as const) : ('stated' as const);
        statements.push({path: `events[${index}].${key}${list ? `[${place}]` : ''}`, limits, basis, soft});
        return {...value, ...(basis === 'inferred' && {basis})};
      });
      event[key] = list ? values : values[0];
    };
    const times = (most: number): readonly undefined[] => Array.from({length: random(most + 1)});
    if (random(2))
      add(
        'when',
        times(2).map(() => randomWhen(index, random)),
      );
    if (random(3) === 0) add('lasts', [randomLasts(index, random)]);
    if (Array.isArray(event['lasts'])) event['lasts'] = event['lasts'][0];
    for (const key of RELATIONS)
      if (random(3) === 0) {
        const others = times(2).map(() => (index + 1 + random(count - 1)) % count);
        add(
          key,
          others.map((other) => randomRelation(key, index, other, random)),
        );
      }
    const status = STATUSES[random(STATUSES.length)]!;
    if (random(2)) event['status'] = status;
    if (published && event['status'] !== 'planned') {
      const to = event['status'] === 'ongoing' ? start(index) : end(index);
      const limits = [{from: 0, to, weight: publishedAt}];
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
  return {story: story as unknown as Story, statements: statements.map(withoutList)};
}

/** `lasts` is never a list. */
const withoutList = (statement: RandomStatement): RandomStatement => ({
  ...statement,
  path: statement.path.replace(/lasts\[0\]$/, 'lasts'),
});
