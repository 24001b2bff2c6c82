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

describe('solve, at the limits of what it is given', () => {
  it('never throws at what `parseStory` has not seen', () => {
    const x = {id: 'x', title: 'X', when: '2024-06-19'};
    const none = [
      undefined,
      null,
      5,
      'story',
      [],
      {},
      {events: null},
      {events: {}},
      {events: [], sources: [null]},
    ];
    for (const value of none) {
      const {events, order, reasons} = solve(value as unknown as Story);
      expect([events, order('a', 'b'), reasons('a', 'latestEnd')]).to.deep.equal([[], 'unknown', []]);
    }
    const events = [
      null,
      5,
      'x',
      {},
      {id: null},
      {says: 5},
      {says: [null]},
      {after: {event: null}},
      {lasts: null},
    ];
    const odd = [
      ...events,
      {when: {on: '2024', source: 5, basis: 7, label: 9}},
      {status: {}},
      {timeZone: {}},
    ];
    const sources = {a: null, b: 5, c: {published: 7, updated: []}};
    const solution = solve({events: [...odd, x], sources, published: 5, timeZone: []} as unknown as Story);
    expect(hours(solution.event('x'))[0]).to.equal(0);
    for (const {id} of solution.events) expect(solution.written(id)).to.be.an('array');
    for (const hiddenSources of [null, 5, 'abc', {}])
      expect(solve(story([x]), {hiddenSources: hiddenSources as unknown as string[]}).events).to.have.length(
        1,
      );
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

  it('solves 20,000 events that follow one another, and knows their order and lengths', () => {
    const last = 19_999;
    const events = Array.from({length: last + 1}, (_, i) => ({
      id: `e${i}`,
      lasts: 'PT1H',
      ...(i === 0 && {when: '2024-06-19T00:00'}),
      ...(i > 0 && {after: `e${i - 1}`}),
      // Ten contradictions along the way.
      ...(i % 2000 === 1999 && {before: `e${i - 3}`}),
    }));
    const {contradictions, event, events: solved, order} = solve(story(events));
    expect(contradictions).to.have.length(10);
    expect(hours(event(`e${last}`))).to.deep.equal([last, I, last + 1, I, 1, 1]);
    for (let i = 0; i < last; i++) {
      expect(order(`e${i}`, `e${last}`)).to.equal('stated');
      expect(order(`e${last}`, `e${i}`)).to.equal('unknown');
    }
    expect(
      solved.every(({minDuration, maxDuration}) => minDuration === HOUR && maxDuration === HOUR),
    ).to.equal(true);
    // Each of these takes a second or two; what grows with the square takes minutes.
  }).timeout(60_000);

  it('solves 20,000 events that happen during one, of which only the start is known', () => {
    const events = Array.from({length: 20_000}, (_, i) =>
      i === 0
        ? {id: 'debate', when: '2024-06-19T20:00'}
        : {id: `e${i}`, when: '2024-06-19T21:00', during: 'debate'},
    );
    const {contradictions, event} = solve(story(events));
    expect(contradictions).to.deep.equal([]);
    expect(hours(event('debate'))).to.deep.equal([20, 20 + MIN, 21, I, 1 - MIN, I].map(toSeconds));
  }).timeout(60_000);
});
