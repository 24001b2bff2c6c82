import {expect} from 'chai';
import {array, assert, integer, property, record} from 'fast-check';
import {laneIndex} from '../../../src/clock/scene/lane-index.ts';
import {timeScale} from '../../../src/clock/scene/scale.ts';
import {epochMs} from '../../../src/time/units.ts';
import {clockEvent} from './event.ts';

const drafts = array(
  record({
    from: integer({min: -500, max: 1500}),
    length: integer({min: 0, max: 400}),
    weight: integer({min: 0, max: 3}),
  }),
  {maxLength: 80},
);

/** A px is a millisecond. */
const scaleFrom = (from: number, width = 1000): ReturnType<typeof timeScale> =>
  timeScale({from: epochMs(from), to: epochMs(from + width)}, {start: 0, end: width});

describe('laneIndex', () => {
  it('counts what is in sight, as looking at every event would', () => {
    assert(
      property(drafts, integer({min: -700, max: 1700}), (list, from) => {
        const row = list.map((one, index) =>
          clockEvent(`e${index}`, one.from, one.from + one.length, one.weight),
        );
        const inSight = row.filter(
          ({bounds}) => bounds.latestEnd >= from && bounds.earliestStart <= from + 1000,
        );
        const columns = laneIndex(row).columns(scaleFrom(from));
        const ends = columns.map(({span}) => span.to);
        return (
          columns.reduce((sum, {events, more}) => sum + events.length + more, 0) === inSight.length &&
          Math.max(-Infinity, ...ends) === Math.max(-Infinity, ...inSight.map(({bounds}) => bounds.latestEnd))
        );
      }),
      {seed: 23, numRuns: 500},
    );
  });

  it('knows whether anything is in sight', () => {
    assert(
      property(drafts, integer({min: -700, max: 1700}), (list, from) => {
        const row = list.map((one, index) => clockEvent(`e${index}`, one.from, one.from + one.length));
        const {span} = scaleFrom(from);
        return (
          laneIndex(row).isInSight(span) ===
          row.some(({bounds}) => bounds.latestEnd >= span.from && bounds.earliestStart <= span.to)
        );
      }),
      {seed: 29, numRuns: 200},
    );
  });

  it('shows of each column the weightiest that could have rows, and how many there are beside them', () => {
    const few = [clockEvent('a', 100), clockEvent('b', 101, 101, 2), clockEvent('c', 300)];
    expect(
      laneIndex(few)
        .columns(scaleFrom(0))
        .map(({events}) => events.map(({id}) => id)),
    ).to.deep.equal([['a', 'b'], ['c']]);
    const many = Array.from({length: 1000}, (_, index) =>
      clockEvent(`e${index}`, 100 + index / 1000, 101, index === 700 ? 3 : 0),
    );
    const [column] = laneIndex(many).columns(scaleFrom(0));
    expect(column?.events[0]?.id).to.equal('e700');
    expect((column?.events.length ?? 0) + (column?.more ?? 0)).to.equal(1000);
    expect(new Set(column?.events).size).to.equal(column?.events.length);
  });

  it('counts what is out of sight, and knows the nearest on either side', () => {
    assert(
      property(drafts, integer({min: -700, max: 1700}), (list, from) => {
        const row = list.map((one, index) => clockEvent(`e${index}`, one.from, one.from + one.length));
        const {span} = scaleFrom(from);
        const out = laneIndex(row).outOfSight(span);
        const before = row.filter(({bounds}) => bounds.latestEnd < span.from);
        const after = row.filter(({bounds}) => bounds.earliestStart > span.to);
        const first = Math.min(Infinity, ...after.map(({bounds}) => bounds.earliestStart));
        return (
          out.earlier === before.length &&
          out.later === after.length &&
          (out.previous === undefined ? before.length === 0 : before.includes(out.previous)) &&
          (out.next?.bounds.earliestStart ?? Infinity) === first
        );
      }),
      {seed: 31, numRuns: 300},
    );
  });

  it('needs no more columns than there are pixels, however many events there are', () => {
    const row = Array.from({length: 100_000}, (_, index) =>
      clockEvent(`e${index}`, index / 100, index / 100, 0),
    );
    const index = laneIndex(row);
    const columns = index.columns(scaleFrom(0));
    expect(columns.length).to.be.within(200, 260);
  });

  it('takes open ends', () => {
    const row = [
      clockEvent('open', -Infinity, Infinity, 0),
      clockEvent('start', -Infinity, 50, 0),
      clockEvent('end', 60, Infinity, 0),
    ];
    const columns = laneIndex(row).columns(scaleFrom(0));
    expect(columns.map(({events}) => events.length)).to.deep.equal([2, 1]);
    expect(
      laneIndex(row)
        .columns(scaleFrom(5000))
        .map(({events}) => events.length),
    ).to.deep.equal([2]);
  });
});
