import {expect} from 'chai';
import {axisOf, type Axis, type AxisWords} from '../../../src/clock/scene/axis.ts';
import {timeScale} from '../../../src/clock/scene/scale.ts';
import {epochMs} from '../../../src/time/units.ts';

const part = (at: number, from: number, to: number): string => new Date(at).toISOString().slice(from, to);
const dayOf = (at: number): string => part(at, 8, 10);

const words: AxisWords = {
  tick: (at, unit) =>
    unit === 'day'
      ? dayOf(at)
      : unit === 'year'
        ? part(at, 0, 4)
        : unit === 'month'
          ? part(at, 5, 7)
          : part(at, 11, 16),
  begin: (at, unit, shared) => `${unit} ${part(at, shared ? 8 : 5, 10)}`,
  shared: (at, unit) => [`all of the ${unit} ${part(at, 0, 10)}`, `one ${unit}`],
  first: (at) => `first ${part(at, 0, 10)}`,
  badged: false,
  above: (at) => [[{text: `day ${dayOf(at)}`, font: 'day'}]],
  whole: (at) => [[{text: `the whole date of ${dayOf(at)}`, font: 'day'}]],
};

/** Seven px a character. */
const axis = (from: string, to: string, {width = 900, column = 140, said = words} = {}): Axis => {
  const range = {start: 0, end: width};
  const scale = timeScale({from: epochMs(Date.parse(from)), to: epochMs(Date.parse(to))}, range);
  const measure = (text: string): number => text.length * 7;
  return axisOf({scale, zone: 'UTC', width, words: said, measure, narrow: column === 0, column});
};
const textOf = ({line}: Axis['below'][number]): string => line.map(({text}) => text).join('');
const below = (...input: Parameters<typeof axis>): readonly string[] => axis(...input).below.map(textOf);

describe('The clock’s axis', () => {
  it('says once what all its ticks share, as long as its column has room', () => {
    for (const [from, to, column, said] of [
      ['1969-07-16T12:00Z', '1969-07-25T00:00Z', 300, 'all of the month 1969-07-16'],
      ['1969-07-16T12:00Z', '1969-07-25T00:00Z', 140, 'one month'],
      ['2023-03-03T20:00Z', '2023-03-03T23:00Z', 300, 'all of the day 2023-03-03'],
      ['1789-02-01T00:00Z', '1789-11-01T00:00Z', 300, 'all of the year 1789-02-01'],
      ['1787-02-01T00:00Z', '1799-11-01T00:00Z', 300, ''],
      ['1969-07-29T12:00Z', '1969-08-03T00:00Z', 300, 'all of the year 1969-07-29'],
    ] as const)
      expect(axis(from, to, {column}).column, `${from} – ${to}`).to.equal(said);
  });

  it('names the day, month or year in which it begins, where that fits before the first tick', () => {
    expect(below('1969-07-16T06:10Z', '1969-07-18T12:00Z').slice(0, 2)).to.deep.equal(['day 16', '12:00']);
    expect(below('1969-07-16T12:00Z', '1969-07-24T18:00Z')).to.deep.equal([
      '16',
      '17',
      '18',
      '19',
      '20',
      '21',
      '22',
      '23',
      '24',
    ]);
    expect(below('1969-07-16T23:00Z', '1969-07-24T18:00Z')[0]).to.equal('17');
    expect(below('1787-02-01T00:00Z', '1799-11-01T00:00Z')[0]).to.equal('1787');
  });

  it('tells where a new day or month begins', () => {
    expect(below('2023-03-03T12:00Z', '2023-03-04T12:00Z')).to.include('day 04');
    expect(below('1969-07-25T12:00Z', '1969-08-03T00:00Z')).to.include('month 01');
  });

  it('says with its first tick what all share, where there is no column', () => {
    const narrow = {width: 320, column: 0};
    expect(below('1969-07-16T12:00Z', '1969-07-24T18:00Z', narrow)).to.deep.equal([
      'first 1969-07-17',
      '21',
      '23',
    ]);
  });

  it('has a line for the dates where it must be said whose they are', () => {
    const badged = {...words, badged: true};
    const dates = (from: string, to: string, width: number): readonly string[] =>
      axis(from, to, {width, said: badged}).above.map(textOf);
    expect(dates('2024-06-18T00:00Z', '2024-06-20T00:00Z', 800)).to.deep.equal([
      'the whole date of 18',
      'day 19',
    ]);
    expect(dates('2024-06-18T20:00Z', '2024-06-20T00:00Z', 800)).to.deep.equal([
      'day 18',
      'the whole date of 19',
    ]);
    expect(axis('2024-06-18T00:00Z', '2024-06-20T00:00Z', {said: badged}).column).to.equal('');
    expect(axis('2024-06-18T00:00Z', '2024-06-20T00:00Z').above).to.deep.equal([]);
  });
});
