import {expect} from 'chai';
import {solve} from '../../src/story/solve/solve.ts';
import type {Bound, SolvedEvent} from '../../src/story/solve/solution.ts';
import type {Event, Story} from '../../src/story/story.ts';
import {end, start} from './brute-force.ts';
import {randomly} from './random-story.ts';

const HOW_MANY = 2400;
const DAY = 86_400_000n;
const ZERO = BigInt(Date.parse('2024-06-19T10:00Z'));

/** `to` is at most `weight` ms after `from`: whole numbers of any size, so nothing is rounded. */
interface ExactLimit {
  readonly from: number;
  readonly to: number;
  readonly weight: bigint;
}

interface FarStory {
  readonly story: Story;
  readonly limits: readonly ExactLimit[];
}

type Random = (below: number) => number;

/** From 1 ms to 100,000,000,000 years, each magnitude as often. */
function randomLength(random: Random): readonly [text: string, ms: bigint] {
  const digits = 1 + random(14);
  const count = BigInt(1 + random(10 ** Math.min(9, digits))) * 10n ** BigInt(Math.max(0, digits - 9));
  const days = count > 36_524_250_000_000n ? 36_524_250_000_000n : count;
  switch (random(4)) {
    case 0:
      return [`PT0.${String(1 + random(999)).padStart(3, '0')}S`, 0n];
    case 1:
      return [`PT${count}S`, count * 1000n];
    default:
      return [`P${days}DT${count % 24n}H`, days * DAY + (count % 24n) * 3_600_000n];
  }
}

function exactLength(random: Random): readonly [text: string, ms: bigint] {
  const [text, ms] = randomLength(random);
  return ms === 0n ? [text, BigInt(text.slice(4, -1))] : [text, ms];
}

/** Events in a row and across, so that lengths of every size add up, and nothing but one is dated. */
function farStory(seed: number): FarStory {
  const random = randomly(seed);
  const count = 2 + random(6);
  const limits: ExactLimit[] = [
    {from: start(0), to: 0, weight: -ZERO},
    {from: 0, to: start(0), weight: ZERO + 60_000n},
  ];
  const put = (from: number, to: number, min: bigint, max?: bigint): void => {
    limits.push({from: to, to: from, weight: -min});
    if (max !== undefined) limits.push({from, to, weight: max});
  };
  const events = Array.from({length: count}, (_, index): Event => {
    const event: {-readonly [key in keyof Event]: Event[key]} = {id: `e${index}`, title: `e${index}`};
    if (index === 0) event.when = '2024-06-19T10:00';
    const [lasts, least] = exactLength(random);
    if (index === 0 || random(2)) {
      event.lasts = random(2) ? lasts : {min: lasts};
      put(start(index), end(index), least, typeof event.lasts === 'string' ? least : undefined);
    }
    if (index === 0) return event;
    const other = random(index);
    const [gap, min] = exactLength(random);
    const [key, earlier, later] = random(2)
      ? (['after', other, index] as const)
      : (['before', index, other] as const);
    event[key] = {event: `e${other}`, gap: random(4) ? gap : {min: gap}};
    put(
      end(earlier),
      start(later),
      min,
      typeof (event[key] as {gap: unknown}).gap === 'string' ? min : undefined,
    );
    return event;
  });
  return {story: {version: 1, lang: 'en', title: 'Far', timeZone: 'UTC', events}, limits};
}

type Paths = readonly (readonly (bigint | undefined)[])[];

function allPaths(events: number, limits: readonly ExactLimit[]): Paths {
  const size = 1 + 2 * events;
  const paths: (bigint | undefined)[][] = Array.from({length: size}, (_, i) =>
    Array.from({length: size}, (_unused, j) => (i === j ? 0n : undefined)),
  );
  const put = (i: number, j: number, weight: bigint): void => {
    const known = paths[i]![j];
    if (known === undefined || weight < known) paths[i]![j] = weight;
  };
  for (let event = 0; event < events; event++) put(end(event), start(event), 0n);
  for (const {from, to, weight} of limits) put(from, to, weight);
  for (let k = 0; k < size; k++)
    for (let i = 0; i < size; i++)
      for (let j = 0; j < size; j++) {
        const [a, b] = [paths[i]![k], paths[k]![j]];
        if (a !== undefined && b !== undefined) put(i, j, a + b);
      }
  return paths;
}

/** How far apart numbers are there. */
const step = (value: number): number =>
  Math.max(2 ** -12, 2 ** (Math.floor(Math.log2(Math.abs(value) || 1)) - 52));

/** Each number of the event with the exact one, and whether it may be less than that or more. */
function pairs(
  event: SolvedEvent,
  index: number,
  paths: Paths,
): readonly (readonly [string, number, bigint | undefined, 'low' | 'high'])[] {
  const [s, e] = [start(index), end(index)];
  const minus = (value: bigint | undefined): bigint | undefined => (value === undefined ? undefined : -value);
  return [
    ['earliestStart', event.earliestStart, minus(paths[s]![0]), 'low'],
    ['latestStart', event.latestStart, paths[0]![s], 'high'],
    ['earliestEnd', event.earliestEnd, minus(paths[e]![0]), 'low'],
    ['latestEnd', event.latestEnd, paths[0]![e], 'high'],
    ['minDuration', event.minDuration, minus(paths[e]![s]), 'low'],
    ['maxDuration', event.maxDuration, paths[s]![e], 'high'],
  ];
}

const BOUNDS: readonly Bound[] = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'];

function check(seed: number): 'held' | 'contradicted' {
  const {story, limits} = farStory(seed);
  const solution = solve(story);
  for (const {id} of story.events) for (const bound of BOUNDS) solution.reasons(id, bound);
  // The assumption about the first event's end does not matter: it has a length.
  const paths = allPaths(story.events.length, limits);
  // Numbers that hold more than 53 bits are rounded as they are read, each by a step of its own.
  const widest = limits.reduce((most, {weight}) => Math.max(most, Math.abs(Number(weight))), 0);
  const read = widest > Number.MAX_SAFE_INTEGER ? limits.length * step(widest) : 0;
  const isHeld = paths.every((row, i) => row[i]! >= 0n);
  if (read === 0) expect(solution.contradictions.length === 0, `seed ${seed}`).to.equal(isHeld);
  if (!isHeld || solution.contradictions.length > 0) return 'contradicted';
  solution.events.forEach((event, index) => {
    for (const [key, value, exact, side] of pairs(event, index, paths)) {
      const name = `seed ${seed} ${event.id} ${key}`;
      expect(Number.isNaN(value), name).to.equal(false);
      if (exact === undefined) expect(Math.abs(value), name).to.equal(Infinity);
      else {
        const off = Number(BigInt(value) - exact) * (side === 'low' ? -1 : 1);
        expect(off, name).to.be.at.least(0);
        expect(off, name).to.be.at.most(read + step(value));
      }
    }
    expect(event.earliestStart, `seed ${seed}`).to.be.at.most(event.latestStart);
    expect(event.minDuration, `seed ${seed}`).to.be.at.most(event.maxDuration);
  });
  return 'held';
}

describe(`solve, against whole numbers of any size on ${HOW_MANY} random stories from 1 ms to 100,000,000,000 years`, () => {
  const PARTS = 6;
  for (let part = 0; part < PARTS; part++)
    it(`holds the exact bounds, rounded outward (${part + 1} of ${PARTS})`, () => {
      const results = Array.from({length: HOW_MANY / PARTS}, (_, place) => check(place * PARTS + part));
      expect(results.filter((result) => result === 'held').length).to.be.above(HOW_MANY / PARTS / 3);
    });
});

describe('A story of deep time', () => {
  const solved = (events: readonly Event[]): ReturnType<typeof solve> =>
    solve({version: 1, lang: 'en', title: 'Deep', timeZone: 'UTC', events});

  it('is solved, with its reasons, in no time: nothing goes round in circles', () => {
    const table: readonly (readonly Event[])[] = [
      [
        {id: 'now', title: 'Now', when: '2024-06-19T10:00'},
        {id: 'bang', title: 'Bang', before: {event: 'now', gap: 'P13800000000Y'}},
      ],
      [
        {id: 'now', title: 'Now', when: '2024'},
        {id: 'sun', title: 'The sun dies', after: {event: 'now', gap: 'P5000000000Y'}},
      ],
      [
        {id: 'now', title: 'Now', when: '2024-06-19T10:00:00.001'},
        {id: 'far', title: 'Far', when: 'Y-99999999999', before: 'now', lasts: 'PT0.001S'},
      ],
      [
        {id: 'a', title: 'A', when: 'Y999999999999999'},
        {
          id: 'b',
          title: 'B',
          when: 'Y-999999999999999',
          before: {event: 'a', gap: {min: 'P999999999999999Y'}},
        },
      ],
    ];
    for (const events of table) {
      const {contradictions, events: all, reasons} = solved(events);
      expect(contradictions).to.deep.equal([]);
      for (const event of all) {
        const name = JSON.stringify(event);
        expect(event.earliestStart, name).to.be.at.most(event.latestStart);
        expect(event.earliestEnd, name).to.be.at.most(event.latestEnd);
        expect(event.minDuration, name).to.be.at.least(0);
        expect(event.minDuration, name).to.be.at.most(event.maxDuration);
        for (const bound of BOUNDS)
          if (Number.isFinite(event[bound]))
            expect(reasons(event.id, bound).length, `${name} ${bound}`).to.be.above(0);
      }
    }
  });

  it('orders years that follow one another, and finds what cannot be', () => {
    const years = [
      {id: 'first', title: 'First', when: 'Y-13800000000'},
      {id: 'next', title: 'Next', when: 'Y-13799999999'},
    ];
    const {order, contradictions} = solved(years);
    expect(order('first', 'next')).to.equal('stated');
    expect(order('next', 'first')).to.equal('unknown');
    expect(contradictions).to.deep.equal([]);
    const reversed = years.map((event) => (event.id === 'first' ? {...event, after: 'next'} : event));
    expect(solved(reversed).contradictions).to.have.length(1);
    // Exactly: a year that lasts its 366 days fits, one that lasts a millisecond more does not.
    const lasting = (lasts: string): number =>
      solved([{id: 'a', title: 'A', when: {between: ['Y-13800000000', 'Y-13800000000']}, lasts}])
        .contradictions.length;
    expect(lasting('P366D')).to.equal(0);
    expect(lasting('P366DT0.001S')).to.equal(1);
  });
});
