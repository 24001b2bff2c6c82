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

/** So that a minute, in hours, is the same however it was reckoned. */
const toSeconds = (hours: number): number => Math.round(hours * 3600) / 3600 + 0;

/** Hours of 19 June 2024, UTC; durations in hours. */
const hours = (event: SolvedEvent | undefined): readonly number[] =>
  event
    ? [event.earliestStart, event.latestStart, event.earliestEnd, event.latestEnd]
        .map((ms) => ms - ZERO)
        .concat(event.minDuration, event.maxDuration)
        .map((ms) => toSeconds(ms / HOUR))
    : [];

const six = (
  event: Omit<Draft, 'id'>,
  others: readonly Draft[] = [],
  more: Partial<Story> = {},
): readonly number[] => hours(solve(story([{id: 'it', ...event}, ...others], more)).event('it'));

const X: Draft = {id: 'x', when: {from: '2024-06-19T10:00', to: '2024-06-19T12:00'}};
const [I, M] = [Infinity, -Infinity];
/** A minute, in hours. */
const MIN = 1 / 60;

describe('solve', () => {
  it('reads each form of `when` as the table of the design says', () => {
    const table: readonly (readonly [Event['when'], readonly number[]])[] = [
      [undefined, [M, I, M, I, 0, I]],
      ['2024-06-19', [0, 24, 0, 24, 0, 24]],
      ['2024-06-19T02', [2, 3, 2, 3, 0, 1]],
      ['2024-06-19T02:30', [2.5, 2.5 + MIN, 2.5, 2.5 + MIN, 0, MIN]],
      ['2024-06-19T02:30+02:00', [0.5, 0.5 + MIN, 0.5, 0.5 + MIN, 0, MIN]],
      ['2024-06-19T02:30:00', [2.5, 2.5 + MIN / 60, 2.5, 2.5 + MIN / 60, 0, MIN / 60]],
      [{on: '2024-06-19'}, [0, 24, 0, 24, 0, 24]],
      ['2024-06-19/2024-06-20', [0, 24, 24, 48, 0, 48]],
      [{from: '2024-06-19T02', to: '2024-06-19T05'}, [2, 3, 5, 6, 2, 4]],
      [{from: '2024-06-19T02', to: '..'}, [2, 3, 2, I, 0, I]],
      ['../2024-06-19T05', [M, 6, 5, 6, 0, I]],
      ['2024-06-19T02:00/', [2, 2 + MIN, 2, I, 0, I]],
      [{from: '..', to: '..'}, [M, I, M, I, 0, I]],
      [{between: ['2024-06-19T02', '2024-06-19T05']}, [2, 6, 2, 6, 0, 4]],
      [{between: ['..', '2024-06-19T05:00']}, [M, 5 + MIN, M, 5 + MIN, 0, I]],
      [{between: ['2024-06-19T05:00', '..']}, [5, I, 5, I, 0, I]],
      [{around: '2024-06-19T12:00', give: 'PT30M'}, [11.5, 12.5 + MIN, 11.5, 12.5 + MIN, 0, 1 + MIN]],
      [{around: '2024-06-19', give: 'PT1H'}, [-1, 25, -1, 25, 0, 26]],
      [
        ['2024-06-19', {between: ['2024-06-19T06:00', '2024-06-20T06:00']}],
        [6, 24, 6, 24, 0, 18],
      ],
      ['[2024-06-19,2024-06-21..2024-06-22]', [0, 96, 0, 96, 0, 96]],
      ['[..2024-06-19]', [M, 24, M, 24, 0, I]],
    ];
    for (const [when, numbers] of table)
      expect(six(when === undefined ? {} : {when}), JSON.stringify(when)).to.deep.equal(
        numbers.map(toSeconds),
      );
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
      // A day that lasts a day, and days that began on it.
      ['P1D', [0, 0, 24, 24, 24, 24]],
      ['P3D', [0, 24, 72, 96, 72, 72]],
      [{min: 'P1D'}, [0, 0, 24, 24, 24, 24]],
    ];
    for (const [lasts, numbers] of table)
      expect(six({when, lasts}), JSON.stringify(lasts)).to.deep.equal(numbers.map(toSeconds));
  });

  it('takes a time of day with `lasts` for when it began, and without for all of it until something says otherwise', () => {
    const day = '2024-06-19';
    const table: readonly (readonly [Omit<Draft, 'id'>, readonly Draft[], readonly number[]])[] = [
      [{when: `${day}T20:00`, lasts: 'PT2H'}, [], [20, 20 + MIN, 22, 22 + MIN, 2, 2]],
      [
        {when: `${day}T21:52`, lasts: 'PT44S'},
        [],
        [
          21 + 52 * MIN,
          21 + 53 * MIN,
          21 + 52 * MIN + (44 * MIN) / 60,
          21 + 53 * MIN + (44 * MIN) / 60,
          (44 * MIN) / 60,
          (44 * MIN) / 60,
        ],
      ],
      [{when: {around: `${day}T20:00`, give: 'PT1H'}, lasts: 'PT4H'}, [], [19, 21 + MIN, 23, 25 + MIN, 4, 4]],
      [{when: `${day}T20:00`}, [], [20, 20 + MIN, 20, 20 + MIN, 0, MIN]],
      [
        {when: `${day}T20:00`},
        [{id: 'vote', during: 'it', when: `${day}T21:00`}],
        [20, 20 + MIN, 21, I, 1 - MIN, I],
      ],
      [
        {when: `${day}T20:00`},
        [{id: 'vote', when: `${day}T21:00`, during: 'it', after: 'x'}, X],
        [20, 20 + MIN, 21, I, 1 - MIN, I],
      ],
      // The source of the length is off: the story still says that it has one.
      [{when: `${day}T20:00`, lasts: {max: 'PT2H', source: 'off'}}, [], [20, 20 + MIN, 20, I, 0, I]],
      [{when: day, lasts: {min: 'P2D', source: 'off'}}, [], [0, 24, 0, I, 0, I]],
    ];
    for (const [event, others, numbers] of table) {
      const told = story([{id: 'it', ...event}, ...others], {sources: {off: {title: 'Off', hidden: true}}});
      const solution = solve(told);
      const name = JSON.stringify([event, others]);
      expect(hours(solution.event('it')), name).to.deep.equal(numbers.map(toSeconds));
      expect(solution.contradictions, name).to.deep.equal([]);
    }
  });

  it('says whether the end of an event is but assumed', () => {
    const {statements} = solve(
      story([
        {id: 'alone', when: '2024-06-19T20:00'},
        {id: 'long', when: '2024-06-19T20:00', lasts: 'PT1H'},
        {id: 'debate', when: '2024-06-19T20:00'},
        {id: 'vote', when: '2024-06-19T21:00', during: 'debate'},
        {id: 'day', when: '2024-06-19'},
      ]),
    );
    const assumed = ['alone', 'long', 'debate', 'vote', 'day'].map((id) => statements(id)[0]?.endAssumed);
    expect(assumed).to.deep.equal([true, false, false, true, false]);
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
      [{after: {event: 'x', gap: 'PT1H'}}, [13, 13 + MIN, 13, I, 0, I]],
      [{after: {event: 'x', gap: 'PT0S'}}, [12, 12 + MIN, 12, I, 0, I]],
      [{after: {event: 'x', gap: {min: 'PT1H'}}}, [13, I, 13, I, 0, I]],
      [{after: {event: 'x', gap: {max: 'PT1H'}}}, [12, 13 + MIN, 12, I, 0, I]],
      [{after: {event: 'x', gap: {min: 'PT1H', max: 'PT2H'}}}, [13, 14 + MIN, 13, I, 0, I]],
      [{before: 'x'}, [M, 10 + MIN, M, 10 + MIN, 0, I]],
      [{before: {event: 'x', gap: 'PT1H'}}, [M, 9 + MIN, 9, 9 + MIN, 0, I]],
      [{before: {event: 'x', gap: {min: 'PT1H', max: 'PT2H'}}}, [M, 9 + MIN, 8, 9 + MIN, 0, I]],
      [{during: 'x'}, [10, 12 + MIN, 10, 12 + MIN, 0, 2 + MIN]],
      [{with: 'x'}, [10, 10 + MIN, 12, 12 + MIN, 2 - MIN, 2 + MIN]],
      [{after: ['x'], before: [{event: 'y'}]}, [12, 20 + MIN, 12, 20 + MIN, 0, 8 + MIN]],
      [{during: 'y', lasts: 'PT1H'}, [20, 21 + MIN, 21, 22 + MIN, 1, 1]],
    ];
    const y: Draft = {id: 'y', when: {from: '2024-06-19T20:00', to: '2024-06-19T22:00'}};
    for (const [event, numbers] of table)
      expect(six(event, [X, y]), JSON.stringify(event)).to.deep.equal(numbers.map(toSeconds));
  });

  it('lets a relation bound the event that it names', () => {
    const {event} = solve(story([X, {id: 'y', after: 'z', before: 'x'}, {id: 'z', lasts: 'PT1H'}]));
    expect(hours(event('z'))).to.deep.equal([M, 9 + MIN, M, 10 + MIN, 1, 1].map(toSeconds));
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
      expect(six(status ? {status} : {}, [], {published: '2024-06-19'}), status).to.deep.equal(
        numbers.map(toSeconds),
      );
  });

  it('takes the last writing of each of its sources, else the story\u2019s', () => {
    const sources = {
      early: {title: 'Early', published: '2024-06-19T06'},
      late: {title: 'Late', published: '2024-06-19T09'},
      undated: {title: 'Undated'},
    };
    const more = {sources, published: '2024-06-18', updated: '2024-06-19'};
    const latest = (hiddenSources: readonly string[], ...ids: readonly string[]): number | undefined => {
      const says = ids.map((source) => ({source}));
      const {event} = solve(story([{id: 'it', says}], more), {hiddenSources});
      return hours(event('it'))[3];
    };
    expect(latest([], 'early', 'late')).to.equal(7);
    expect(latest([], 'late', 'undated')).to.equal(10);
    expect(latest(['early'], 'early', 'late')).to.equal(10);
    expect(latest([], 'undated')).to.equal(24);
    expect(latest(['early'], 'early', 'undated')).to.equal(24);
    expect(latest([], 'nobody')).to.equal(24);
    expect(latest([])).to.equal(24);
  });

  it('bounds the start alone of what says in so many words that its end is open', () => {
    const published = '2024-06-19';
    const table: readonly (readonly [NonNullable<Event['when']>, readonly number[]])[] = [
      ['2024-06-18/..', [-24, 0, -24, I, 0, I]],
      [{from: '2024-06-18', to: '..'}, [-24, 0, -24, I, 0, I]],
      [{from: '..', to: '..'}, [M, 24, M, I, 0, I]],
      // It ended, and nobody says when: before it was reported.
      ['2024-06-18/', [-24, 0, -24, 24, 0, 48]],
    ];
    for (const [when, numbers] of table)
      expect(six({when}, [], {published}), JSON.stringify(when)).to.deep.equal(numbers);
    const source = 'other';
    const off = story([{id: 'it', when: {from: '2024-06-18', to: '..', source}}], {
      published,
      sources: {other: {title: 'Other'}},
    });
    expect(hours(solve(off, {hiddenSources: ['other']}).event('it'))).to.deep.equal([M, 24, M, I, 0, I]);
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
});
