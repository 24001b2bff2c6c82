import {expect} from 'chai';
import {clusterOf, withoutTail} from '../../../src/clock/scene/opening.ts';
import type {TimeSpan} from '../../../src/time/time-span.ts';
import type {SolvedEvent} from '../../../src/story/solve/solution.ts';
import {epochMs, HOUR} from '../../../src/time/units.ts';

const hours = (from: number, to: number): TimeSpan => ({from: epochMs(from * HOUR), to: epochMs(to * HOUR)});
const inHours = (span: TimeSpan | undefined): readonly number[] =>
  span ? [span.from, span.to].map((at) => Math.round((at / HOUR) * 100) / 100) : [];

/** It began somewhere in a window, and ended by its end or later. */
const event = (from: number, to = from, end = to): SolvedEvent => ({
  id: `${from}`,
  earliestStart: from * HOUR,
  latestStart: to * HOUR,
  earliestEnd: from * HOUR,
  latestEnd: end * HOUR,
  minDuration: 0,
  maxDuration: Infinity,
});
const all = (...starts: readonly number[]): readonly SolvedEvent[] => starts.map((at) => event(at));

describe('The clock opens', () => {
  const whole = hours(0, 1000);
  const none: readonly number[] = [];
  const cases = [
    {
      name: 'where half of the events lie close together',
      events: all(0, 500, 504, 510, 1000),
      is: [499.4, 510.6],
    },
    {name: 'with a neighbour that is near', events: all(0, 500, 504, 510, 517, 1000), is: [498.98, 518.02]},
    {name: 'without one that is not', events: all(0, 500, 504, 510, 519, 1000), is: [499.4, 510.6]},
    {
      name: 'to the end of what began there and is short',
      events: [...all(0, 500, 504), event(510, 510, 520), event(1000)],
      is: [498.8, 521.2],
    },
    {
      name: 'not to the end of what is long',
      events: [...all(0, 500, 504), event(510, 510, 900), event(1000)],
      is: [499.4, 510.6],
    },
    {
      name: 'at no cluster where starts are uncertain',
      events: [...all(0, 500), event(504, 900), event(510, 800), event(1000)],
      is: none,
    },
    {name: 'at no cluster where events are spread', events: all(0, 200, 400, 600, 800, 1000), is: none},
    {
      name: 'at no cluster of one event or of two',
      events: [...all(0, 500), event(504), event(900, 901)],
      is: none,
    },
    {name: 'at no cluster where there are two events', events: [event(0, 1), event(1000)], is: none},
    {name: 'at no cluster of one moment', events: all(0, 0, 0, 1000), is: none},
  ];
  for (const {name, events, is} of cases)
    it(name, () => expect(inHours(clusterOf(events, whole))).to.deep.equal(is));

  it('at the same cluster whatever the order of the events', () => {
    const events = all(0, 500, 504, 510, 517, 1000);
    const found = inHours(clusterOf([...events].reverse(), whole));
    expect(found).to.deep.equal(inHours(clusterOf(events, whole)));
  });

  it('finds what a search through all pairs finds', () => {
    // A linear congruential generator (Numerical Recipes): the same numbers in every run.
    let seed = 7;
    const random = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    for (let round = 0; round < 40; round++) {
      const events = Array.from({length: 12}, () => {
        const from = Math.round(random() ** 4 * 1000);
        return event(from, from + Math.round(random() * 4));
      });
      const pairs = events.flatMap(({earliestStart: from}) =>
        events.map(({latestStart: to}) => ({from, to})).filter((pair) => pair.to > pair.from),
      );
      const held = (pair: {from: number; to: number}): number =>
        events.filter((one) => one.earliestStart >= pair.from && one.latestStart <= pair.to).length;
      const shortest = Math.min(...pairs.filter((pair) => held(pair) >= 6).map(({from, to}) => to - from));
      const found = clusterOf(events, whole);
      expect(found !== undefined, `round ${round}`).to.equal(shortest < 50 * HOUR);
      if (found) expect(found.to - found.from).to.be.at.least(shortest * 1.119);
    }
  });

  it('without a tail in which nothing begins', () => {
    expect(inHours(withoutTail(all(0, 400, 800), whole))).to.deep.equal([0, 809.6]);
    expect(inHours(withoutTail(all(0, 400, 900), whole))).to.deep.equal([0, 1000]);
    expect(inHours(withoutTail([event(-Infinity, Infinity)], whole))).to.deep.equal([0, 1000]);
  });
});
