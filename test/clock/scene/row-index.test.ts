import {expect} from 'chai';
import {array, assert, integer, property, record} from 'fast-check';
import {rowIndex} from '../../../src/clock/scene/row-index.ts';
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

describe('rowIndex', () => {
  it('counts what is in sight, as looking at every event would', () => {
    assert(
      property(drafts, integer({min: -700, max: 1700}), (list, from) => {
        const row = list.map((one, index) =>
          clockEvent(`e${index}`, one.from, one.from + one.length, one.weight),
        );
        const inSight = row.filter(
          ({bounds}) => bounds.latestEnd >= from && bounds.earliestStart <= from + 1000,
        );
        const bins = rowIndex(row).bins(scaleFrom(from), null);
        const ends = bins.map(({span}) => span.to);
        return (
          bins.reduce((sum, {count}) => sum + count, 0) === inSight.length &&
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
          rowIndex(row).isInSight(span) ===
          row.some(({bounds}) => bounds.latestEnd >= span.from && bounds.earliestStart <= span.to)
        );
      }),
      {seed: 29, numRuns: 200},
    );
  });

  it('shows of each column the weightiest, and the selected one before all', () => {
    const row = [
      clockEvent('a', 100, 100, 0),
      clockEvent('b', 101, 101, 2),
      clockEvent('c', 102, 102, 2),
      clockEvent('d', 300, 300, 0),
    ];
    const said = (selected: string | null): string =>
      rowIndex(row)
        .bins(scaleFrom(0), selected)
        .map(({event: {id}, count}) => `${id}×${count}`)
        .join(' ');
    expect(said(null)).to.equal('b×3 d×1');
    expect(said('a')).to.equal('a×3 d×1');
  });

  it('needs no more columns than there are pixels, however many events there are', () => {
    const row = Array.from({length: 100_000}, (_, index) =>
      clockEvent(`e${index}`, index / 100, index / 100, 0),
    );
    const index = rowIndex(row);
    const begun = performance.now();
    const bins = index.bins(scaleFrom(0), null);
    const took = performance.now() - begun;
    expect(bins.length).to.be.within(200, 260);
    expect(took, 'ms').to.be.below(50);
  });

  it('takes open ends', () => {
    const row = [
      clockEvent('open', -Infinity, Infinity, 0),
      clockEvent('start', -Infinity, 50, 0),
      clockEvent('end', 60, Infinity, 0),
    ];
    const bins = rowIndex(row).bins(scaleFrom(0), null);
    expect(bins.map(({count}) => count)).to.deep.equal([2, 1]);
    expect(
      rowIndex(row)
        .bins(scaleFrom(5000), null)
        .map(({count}) => count),
    ).to.deep.equal([2]);
  });
});
