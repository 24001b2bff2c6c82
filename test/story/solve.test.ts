import {expect} from 'chai';
import {solve} from '../../src/story/solve/solve.ts';
import type {SolvedEvent} from '../../src/story/solve/solution.ts';
import type {Event, Story} from '../../src/story/story.ts';

type Draft = Omit<Event, 'title'>;

const story = (events: readonly Draft[], more: Partial<Story> = {}): Story => ({
  version: 1,
  lang: 'en',
  title: 'Test',
  timeZone: 'UTC',
  events: events.map((event) => ({title: event.id, ...event})),
  ...more,
});

const HOUR = 3_600_000;
const ZERO = Date.parse('2024-06-19T00:00Z');

/** Hours of 19 June 2024, UTC; durations in hours. */
const hours = (event: SolvedEvent | undefined): readonly number[] =>
  event
    ? [event.earliestStart, event.latestStart, event.earliestEnd, event.latestEnd]
        .map((ms) => (ms - ZERO) / HOUR)
        .concat(event.minDuration / HOUR, event.maxDuration / HOUR)
    : [];

const six = (
  event: Omit<Draft, 'id'>,
  others: readonly Draft[] = [],
  more: Partial<Story> = {},
): readonly number[] => hours(solve(story([{id: 'it', ...event}, ...others], more)).event('it'));

const X: Draft = {id: 'x', when: {from: '2024-06-19T10:00', to: '2024-06-19T12:00'}};
const [I, M] = [Infinity, -Infinity];

describe('solve', () => {
  it('reads each form of `when` as the table of the design says', () => {
    const table: readonly (readonly [Event['when'], readonly number[]])[] = [
      [undefined, [M, I, M, I, 0, I]],
      ['2024-06-19', [0, 24, 0, 24, 0, 24]],
      ['2024-06-19T02', [2, 3, 2, 3, 0, 1]],
      ['2024-06-19T02:30', [2.5, 2.5, 2.5, 2.5, 0, 0]],
      ['2024-06-19T02:30+02:00', [0.5, 0.5, 0.5, 0.5, 0, 0]],
      [{on: '2024-06-19'}, [0, 24, 0, 24, 0, 24]],
      ['2024-06-19/2024-06-20', [0, 24, 24, 48, 0, 48]],
      [{from: '2024-06-19T02', to: '2024-06-19T05'}, [2, 3, 5, 6, 2, 4]],
      [{from: '2024-06-19T02', to: '..'}, [2, 3, 2, I, 0, I]],
      ['../2024-06-19T05', [M, 6, 5, 6, 0, I]],
      ['2024-06-19T02:00/', [2, 2, 2, I, 0, I]],
      [{from: '..', to: '..'}, [M, I, M, I, 0, I]],
      [{between: ['2024-06-19T02', '2024-06-19T05']}, [2, 6, 2, 6, 0, 4]],
      [{between: ['..', '2024-06-19T05:00']}, [M, 5, M, 5, 0, I]],
      [{between: ['2024-06-19T05:00', '..']}, [5, I, 5, I, 0, I]],
      [{around: '2024-06-19T12:00', give: 'PT30M'}, [11.5, 12.5, 11.5, 12.5, 0, 1]],
      [{around: '2024-06-19', give: 'PT1H'}, [-1, 25, -1, 25, 0, 26]],
      [
        ['2024-06-19', {between: ['2024-06-19T06:00', '2024-06-20T06:00']}],
        [6, 24, 6, 24, 0, 18],
      ],
      ['[2024-06-19,2024-06-21..2024-06-22]', [0, 96, 0, 96, 0, 96]],
      ['[..2024-06-19]', [M, 24, M, 24, 0, I]],
    ];
    for (const [when, numbers] of table)
      expect(six(when === undefined ? {} : {when}), JSON.stringify(when)).to.deep.equal(numbers);
  });

  it('reads each form of `lasts`', () => {
    const when: Event['when'] = '2024-06-19';
    const table: readonly (readonly [NonNullable<Event['lasts']>, readonly number[]])[] = [
      ['PT0S', [0, 24, 0, 24, 0, 0]],
      ['PT2H', [0, 22, 2, 24, 2, 2]],
      [{about: 'PT2H', give: 'PT30M'}, [0, 22.5, 1.5, 24, 1.5, 2.5]],
      [{about: 'PT1H', give: 'PT2H'}, [0, 24, 0, 24, 0, 3]],
      [{min: 'PT2H'}, [0, 22, 2, 24, 2, 24]],
      [{max: 'PT2H'}, [0, 24, 0, 24, 0, 2]],
      [{min: 'PT1H', max: 'PT2H'}, [0, 23, 1, 24, 1, 2]],
      [{label: 'a while'}, [0, 24, 0, 24, 0, 24]],
    ];
    for (const [lasts, numbers] of table)
      expect(six({when, lasts}), JSON.stringify(lasts)).to.deep.equal(numbers);
  });

  it('takes a month for as long as months can be', () => {
    const {contradictions} = solve(
      story([
        {id: 'february', when: {from: '2023-02-01T00:00', to: '2023-03-01T00:00'}, lasts: 'P1M'},
        {id: 'july', when: {from: '2023-07-01T00:00', to: '2023-08-01T00:00'}, lasts: 'P1M'},
        {id: 'year', when: {from: '2023-07-01T00:00', to: '2024-07-01T00:00'}, lasts: 'P1Y'},
      ]),
    );
    expect(contradictions).to.deep.equal([]);
  });

  it('reads each relation, with and without a gap', () => {
    const table: readonly (readonly [Omit<Draft, 'id'>, readonly number[]])[] = [
      [{after: 'x'}, [12, I, 12, I, 0, I]],
      [{after: {event: 'x', gap: 'PT1H'}}, [13, 13, 13, I, 0, I]],
      [{after: {event: 'x', gap: {min: 'PT1H'}}}, [13, I, 13, I, 0, I]],
      [{after: {event: 'x', gap: {max: 'PT1H'}}}, [12, 13, 12, I, 0, I]],
      [{after: {event: 'x', gap: {min: 'PT1H', max: 'PT2H'}}}, [13, 14, 13, I, 0, I]],
      [{before: 'x'}, [M, 10, M, 10, 0, I]],
      [{before: {event: 'x', gap: 'PT1H'}}, [M, 9, 9, 9, 0, I]],
      [{before: {event: 'x', gap: {min: 'PT1H', max: 'PT2H'}}}, [M, 9, 8, 9, 0, I]],
      [{during: 'x'}, [10, 12, 10, 12, 0, 2]],
      [{with: 'x'}, [10, 10, 12, 12, 2, 2]],
      [{after: ['x'], before: [{event: 'y'}]}, [12, 20, 12, 20, 0, 8]],
      [{during: 'y', lasts: 'PT1H'}, [20, 21, 21, 22, 1, 1]],
    ];
    const y: Draft = {id: 'y', when: {from: '2024-06-19T20:00', to: '2024-06-19T22:00'}};
    for (const [event, numbers] of table)
      expect(six(event, [X, y]), JSON.stringify(event)).to.deep.equal(numbers);
  });

  it('lets a relation bound the event that it names', () => {
    const {event} = solve(story([X, {id: 'y', after: 'z', before: 'x'}, {id: 'z', lasts: 'PT1H'}]));
    expect(hours(event('z'))).to.deep.equal([M, 9, M, 10, 1, 1]);
  });

  it('infers from publication what its status lets it', () => {
    const table: readonly (readonly [Draft['status'], readonly number[]])[] = [
      [undefined, [M, 24, M, 24, 0, I]],
      ['past', [M, 24, M, 24, 0, I]],
      ['alleged', [M, 24, M, 24, 0, I]],
      ['denied', [M, 24, M, 24, 0, I]],
      ['ongoing', [M, 24, M, I, 0, I]],
      ['planned', [M, I, M, I, 0, I]],
    ];
    for (const [status, numbers] of table)
      expect(six(status ? {status} : {}, [], {published: '2024-06-19'}), status).to.deep.equal(numbers);
  });

  it('takes the publication of each of its sources, else the story\u2019s', () => {
    const sources = {
      early: {title: 'Early', published: '2024-06-19T06:00'},
      late: {title: 'Late', published: '2024-06-19T09:00'},
      undated: {title: 'Undated'},
    };
    const published = '2024-06-20T00:00';
    const latest = (hiddenSources: readonly string[], ...ids: readonly string[]): number | undefined => {
      const says = ids.map((source) => ({source}));
      const {event} = solve(story([{id: 'it', says}], {sources, published}), {hiddenSources});
      return hours(event('it'))[3];
    };
    expect(latest([], 'early', 'late')).to.equal(6);
    expect(latest([], 'late', 'undated')).to.equal(9);
    expect(latest(['early'], 'early', 'late')).to.equal(9);
    expect(latest([], 'undated')).to.equal(24);
    expect(latest(['early'], 'early', 'undated')).to.equal(24);
    expect(latest([], 'nobody')).to.equal(24);
    expect(latest([])).to.equal(24);
  });

  it('reads wall clocks in the event\u2019s zone, else the story\u2019s, else UTC', () => {
    const start = (event: Omit<Draft, 'id'>, more: Partial<Story>): number | undefined =>
      six(event, [], more)[0];
    const when = '2024-06-19T09:00';
    expect(start({when}, {timeZone: 'Asia/Pyongyang'})).to.equal(0);
    expect(start({when, timeZone: 'Europe/Madrid'}, {timeZone: 'Asia/Pyongyang'})).to.equal(7);
    expect(start({when, timeZone: 'Nowhere/At_all'}, {timeZone: 'Asia/Pyongyang'})).to.equal(0);
    expect(start({when}, {timeZone: 'Nowhere/At_all'})).to.equal(9);
  });

  it('goes as far back as a number can', () => {
    const {events, order, contradictions} = solve(
      story([
        {id: 'bang', when: 'Y-13800000000'},
        {id: 'earth', when: 'Y-4500000000', after: 'bang'},
        {id: 'ides', when: '-0043-03-15', after: {event: 'earth', gap: {min: 'P4000000000Y'}}},
      ]),
    );
    expect(contradictions).to.deep.equal([]);
    expect(events[2]!.earliestStart).to.equal(Date.parse('-000043-03-15T00:00Z'));
    expect(order('bang', 'ides')).to.equal('stated');
  });

  it('never throws at what it cannot read, and goes on without it', () => {
    const odd = [
      {when: '2024-02-30'},
      {when: 5},
      {when: null},
      {when: [null, '2024-06-19T99']},
      {when: {}},
      {when: {between: '2024'}},
      {when: {around: '2024'}},
      {when: {from: '2024-06-19', to: 'x'}},
      {lasts: 'two hours'},
      {lasts: {about: 'PT1H'}},
      {lasts: {min: 'x'}},
      {lasts: 7},
      {after: 'nobody'},
      {after: {event: 'x', gap: 'soon'}},
      {after: {}},
      {during: 'it'},
      {with: [[]]},
      {timeZone: 9},
      {says: []},
      {when: '2024-06-19T25:00/..'},
    ] as unknown as readonly Omit<Draft, 'id'>[];
    for (const event of odd) expect(six(event, [X]), JSON.stringify(event)).to.deep.equal([M, I, M, I, 0, I]);
    expect(
      solve(story([], {published: 'x', sources: {a: {title: 'A', published: 'y'}}})).events,
    ).to.deep.equal([]);
  });

  it('finds an event by its id, and nothing by any other', () => {
    const {event, statements, reasons} = solve(story([X]));
    expect(event('x')?.id).to.equal('x');
    expect(event('constructor')).to.equal(undefined);
    expect(statements('y')).to.deep.equal([]);
    expect(reasons('y', 'latestEnd')).to.deep.equal([]);
  });

  it('solves 100,000 dated events with 100 relations among them', () => {
    const events = Array.from({length: 100_000}, (_, i) => ({
      id: `e${i}`,
      when: `${1700 + (i % 300)}-0${1 + (i % 9)}-1${i % 10}`,
      ...(i % 1000 === 1 && {before: {event: `e${i - 1}`, basis: 'inferred' as const}}),
    }));
    expect(solve(story(events, {published: '2024'})).events).to.have.length(100_000);
    // A second on a machine of its own; this one is shared.
  }).timeout(60_000);
});
