import {expect} from 'chai';
import {axisOf, type AxisWords} from '../../../src/clock/scene/axis.ts';
import {timeScale} from '../../../src/clock/scene/scale.ts';
import {epochMs} from '../../../src/time/units.ts';

const words: AxisWords = {
  tick: (at) => new Date(at).toISOString().slice(11, 16),
  above: (at) => [[{text: `day ${dayOf(at)}`, font: 'day'}]],
  whole: (at) => [[{text: `the whole date of ${dayOf(at)}`, font: 'day'}]],
};

const dayOf = (at: number): string => new Date(at).toISOString().slice(8, 10);

/** Ten px a character. */
const above = (from: string, to: string, width = 800): readonly string[] => {
  const range = {start: 0, end: width};
  const scale = timeScale({from: epochMs(Date.parse(from)), to: epochMs(Date.parse(to))}, range);
  const axis = axisOf({scale, zone: 'UTC', width, words, measure: (text) => text.length * 10, narrow: false});
  return axis.above.map(({line}) => line.map(({text}) => text).join(''));
};

describe('The clock’s days', () => {
  it('say the whole date once, at the first day', () => {
    expect(above('2024-06-18T00:00Z', '2024-06-20T00:00Z')).to.deep.equal(['the whole date of 18', 'day 19']);
  });

  it('say it at the first day that has room for it', () => {
    expect(above('2024-06-18T20:00Z', '2024-06-20T00:00Z')).to.deep.equal(['day 18', 'the whole date of 19']);
  });

  it('are named in short where no day has the room', () => {
    expect(above('2024-06-18T00:00Z', '2024-06-20T00:00Z', 400)).to.deep.equal(['day 18', 'day 19']);
  });
});
