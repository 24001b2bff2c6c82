import {expect} from 'chai';
import {assert, double, integer, property} from 'fast-check';
import {timeScale} from '../../../src/clock/scene/scale.ts';
import {epochMs, HOUR} from '../../../src/time/units.ts';

const day = {from: epochMs(0), to: epochMs(24 * HOUR)};

describe('timeScale', () => {
  it('puts the span’s ends on the range’s, and everything between in proportion', () => {
    const scale = timeScale(day, {start: 100, end: 580});
    expect([scale.x(day.from), scale.x(6 * HOUR), scale.x(day.to)]).to.deep.equal([100, 220, 580]);
    expect(scale.length(HOUR)).to.equal(20);
  });

  it('puts an open end beyond everything', () => {
    const scale = timeScale(day, {start: 100, end: 580});
    expect([scale.x(-Infinity), scale.x(Infinity)]).to.deep.equal([-Infinity, Infinity]);
  });

  it('runs from right to left where the range does', () => {
    const scale = timeScale(day, {start: 580, end: 100});
    expect([scale.x(day.from), scale.x(day.to)]).to.deep.equal([580, 100]);
    expect(scale.instant(100)).to.equal(day.to);
  });

  it('leads back to the instant that it came from', () => {
    const bound = integer({min: -(10 ** 13), max: 10 ** 13});
    assert(
      property(
        bound,
        integer({min: 4000, max: 10 ** 13}),
        double({min: -1, max: 2, noNaN: true}),
        (from, width, at) => {
          const scale = timeScale({from: epochMs(from), to: epochMs(from + width)}, {start: 150, end: 1160});
          const instant = from + at * width;
          const error = Math.abs(scale.instant(scale.x(instant)) - instant);
          // A hundredth of a pixel.
          return scale.length(error) < 0.01;
        },
      ),
      {seed: 5, numRuns: 500},
    );
  });
});
