import {expect} from 'chai';
import {solve} from '../../src/story/solve/solve.ts';
import type {Event, Story} from '../../src/story/story.ts';

const HOUR = 3_600_000;

const contradictions = (
  events: readonly Omit<Event, 'title'>[],
  more: Partial<Story> = {},
): readonly string[] => {
  const titled = events.map((event) => ({title: event.id, ...event}));
  const solution = solve({version: 1, lang: 'en', title: 'Test', timeZone: 'UTC', events: titled, ...more});
  return solution.contradictions.map(({statements, dropped, excess}) => {
    const short = ({path}: {readonly path: string}): string => path.replace('events', '');
    return `${statements.map(short).join(' ')} | ${excess / HOUR} | ${short(dropped)}`;
  });
};

describe('contradictions', () => {
  it('name what disagrees, by how many hours, and what was set aside: of equals the last in the document', () => {
    expect(contradictions([{id: 'a', when: ['2024-06-19', '2024-06-21']}])).to.deep.equal([
      '[0].when[0] [0].when[1] | 24 | [0].when[1]',
    ]);
    expect(
      contradictions([
        {id: 'a', when: '2024-06-21', before: 'b'},
        {id: 'b', when: '2024-06-19T12:00'},
      ]),
    ).to.deep.equal([`[0].when [0].before [1].when | ${36 - 1 / 60} | [1].when`]);
    expect(
      contradictions([{id: 'a', lasts: 'PT3H', when: {between: ['2024-06-19T02', '2024-06-19T02']}}]),
    ).to.deep.equal(['[0].lasts [0].when | 2 | [0].when']);
  });

  it('set soft dates aside first, then what is inferred, then what is stated', () => {
    const day = '2024-06-19';
    const inferred = {on: '2024-06-21', basis: 'inferred'} as const;
    const table: readonly (readonly [readonly NonNullable<Event['when']>[], string])[] = [
      [[`${day}?`, '2024-06-21'], '[0].when[0]'],
      [['2024-21', '2024-06-21'], '[0].when[0]'],
      [[`${day}~`, inferred], '[0].when[0]'],
      [[{on: `${day}%`, basis: 'inferred'}, '2024-06-21?'], '[0].when[1]'],
      [[inferred, day], '[0].when[0]'],
      [[inferred, {on: day, basis: 'inferred'}], '[0].when[1]'],
      [[{between: ['..', `${day}~`]}, '2024-06-21'], '[0].when[0]'],
      [[{from: `${day}~`, to: '..'}, '2024-06-17'], '[0].when[0]'],
      [[{around: `${day}~`, give: 'PT1H'}, '2024-06-21'], '[0].when[0]'],
      [['2024-33', '2024-06-21'], '[0].when[1]'],
    ];
    for (const [when, dropped] of table)
      expect(
        contradictions([{id: 'a', when: when as Event['when'] & object}])[0],
        JSON.stringify(when),
      ).to.match(new RegExp(`\\| ${dropped.replace(/[[\].]/g, '\\$&')}$`));
  });

  it('take what publication implies for inferred', () => {
    const sources = {paper: {title: 'Paper', published: '2024-06-19'}};
    expect(
      contradictions([{id: 'a', when: '2024-06-20T06:00', says: [{source: 'paper'}]}], {sources}),
    ).to.deep.equal(['[0].when [0].status | 6 | [0].status']);
    const {contradictions: found} = solve({
      version: 1,
      lang: 'en',
      title: 'Test',
      sources,
      events: [{id: 'a', title: 'A', when: '2024-06-20T06:00', says: [{source: 'paper'}]}],
    });
    expect(found[0]?.dropped).to.deep.equal({
      path: 'events[0].status',
      event: 'a',
      basis: 'inferred',
      source: ['paper'],
    });
  });

  it('report a statement that contradicts itself', () => {
    const table: readonly (readonly [Omit<Event, 'title'>, number])[] = [
      [{id: 'a', when: '2024-06-20/2024-06-18'}, 24],
      [{id: 'a', when: {between: ['2024-06-20', '2024-06-18']}}, 24],
      [{id: 'a', lasts: {min: 'PT3H', max: 'PT1H'}}, 2],
    ];
    for (const [event, excess] of table) {
      const key = event.lasts ? 'lasts' : 'when';
      expect(contradictions([event])).to.deep.equal([`[0].${key} | ${excess} | [0].${key}`]);
    }
  });

  it('are found where nothing has a date', () => {
    expect(
      contradictions([
        {id: 'a', after: {event: 'b', gap: {min: 'PT1H'}}},
        {id: 'b', after: 'c'},
        {id: 'c', after: 'a', lasts: 'PT1H'},
      ]),
    ).to.deep.equal(['[0].after [1].after [2].after | 1 | [2].after']);
  });

  it('say nothing of what is only tight', () => {
    expect(
      contradictions([
        {id: 'a', when: '2024-06-19T12:00', after: {event: 'b', gap: 'PT0S'}},
        {id: 'b', with: 'a', lasts: 'PT0S'},
        {id: 'c', during: 'd', lasts: 'PT24H'},
        {id: 'd', when: '2024-06-19'},
        {id: 'e', when: '2024-06-19', lasts: 'P1D'},
        {id: 'f', when: '2024-06-19', lasts: 'P3D', before: 'g'},
        {id: 'g', when: '2024-06-22', lasts: 'PT23H59M59.999S'},
        {id: 'debate', when: '2024-06-19T20:00'},
        {id: 'vote', when: '2024-06-19T21:30', during: 'debate'},
        {id: 'first', when: '2024-06-19T08:00', before: 'second'},
        {id: 'second', when: '2024-06-19T08:00'},
      ]),
    ).to.deep.equal([]);
  });

  it('find what only a shared edge could satisfy: a strict order has no room there, and no amount', () => {
    const table: readonly (readonly [readonly Omit<Event, 'title'>[], string, Partial<Story>?])[] = [
      // A recount on the 18th, after the vote of the 19th.
      [
        [
          {id: 'vote', when: '2024-06-19'},
          {id: 'recount', when: '2024-06-18', after: 'vote'},
        ],
        '[0].when [1].when [1].after | 0 | [1].after',
      ],
      [[{id: 'a', when: ['2024-06-19', '2024-06-18']}], '[0].when[0] [0].when[1] | 0 | [0].when[1]'],
      [
        [{id: 'a', when: ['2024-06-19T06:00', '2024-06-19T05:59']}],
        '[0].when[0] [0].when[1] | 0 | [0].when[1]',
      ],
      [[{id: 'a', when: '2024-06-20'}], '[0].when [0].status | 0 | [0].status', {published: '2024-06-19'}],
      [
        [
          {id: 'a', after: 'c'},
          {id: 'b', after: 'a'},
          {id: 'c', after: 'b'},
        ],
        '[0].after [1].after [2].after | 0 | [2].after',
      ],
      [[{id: 'a', after: 'b', before: 'b'}, {id: 'b'}], '[0].after [0].before | 0 | [0].before'],
      [
        [
          {id: 'a', with: 'b'},
          {id: 'b', after: {event: 'a', gap: {max: 'PT1H'}}, lasts: 'PT0S'},
        ],
        '[0].with [1].after | 0 | [1].after',
      ],
    ];
    for (const [events, expected, more] of table)
      expect(contradictions(events, more)).to.deep.equal([expected]);
  });

  it('blame nobody for what is only assumed', () => {
    expect(
      contradictions([
        {id: 'a', when: '2024-06-19T20:00', during: 'b'},
        {id: 'b', when: '2024-06-19T19:00', before: {event: 'c', gap: 'PT1H'}},
        {id: 'c', when: '2024-06-19T22'},
      ]),
    ).to.deep.equal([]);
    // What truly disagrees is told without the assumption.
    expect(contradictions([{id: 'a', when: ['2024-06-19T20:00', '2024-06-19T22:00']}])).to.deep.equal([
      `[0].when[0] [0].when[1] | ${2 - 1 / 60} | [0].when[1]`,
    ]);
  });

  it('leave the rest solved', () => {
    const {event, statements} = solve({
      version: 1,
      lang: 'en',
      title: 'Test',
      timeZone: 'UTC',
      events: [
        {id: 'a', title: 'A', when: ['2024-06-19', '2024-06-19T12:00', '2024-06-21'], before: 'b'},
        {id: 'b', title: 'B'},
      ],
    });
    expect(statements('a').map(({path}) => path)).to.deep.equal([
      'events[0].when[0]',
      'events[0].when[1]',
      'events[0].before',
    ]);
    expect(event('b')!.earliestStart).to.equal(Date.parse('2024-06-19T12:00Z'));
  });

  it('of many times of one event are told by two statements each, and leave the first', () => {
    const when = Array.from(
      {length: 500},
      (_, day) => new Date(Date.UTC(2024, 0, 1 + ((day * 7) % 500))),
    ).map((date) => date.toISOString().slice(0, 10));
    const {contradictions: found, statements} = solve({
      version: 1,
      lang: 'en',
      title: 'Test',
      events: [{id: 'a', title: 'A', when}],
    });
    expect(found.map((one) => one.statements.length)).to.deep.equal(Array.from({length: 499}, () => 2));
    expect(new Set(found.map(({dropped}) => dropped.path)).size).to.equal(499);
    expect(statements('a').map(({path}) => path)).to.deep.equal(['events[0].when[0]']);
  });

  it('do not depend on statements whose sources are off', () => {
    const sources = {a: {title: 'A'}, b: {title: 'B', hidden: true}};
    const events = [{id: 'a', when: ['2024-06-19', {on: '2024-06-21', source: ['a', 'b']}]}] as const;
    expect(contradictions(events, {sources})).to.deep.equal([]);
  });
});
