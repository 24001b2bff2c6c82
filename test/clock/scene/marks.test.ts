import {expect} from 'chai';
import {marksOf, type ClockEvent} from '../../../src/clock/scene/marks.ts';
import {timeScale} from '../../../src/clock/scene/scale.ts';
import {epochMs} from '../../../src/time/units.ts';
import {boundedEvent} from './event.ts';

const range = {start: 0, end: 100};
/** A px is a second. */
const scale = timeScale({from: epochMs(0), to: epochMs(100_000)}, range);

/** Began between the first two, ended between the last two; in seconds. */
const event = (...bounds: readonly [number, number, number, number]): ClockEvent => {
  const [earliestStart, latestStart, earliestEnd, latestEnd] = bounds.map((second) => second * 1000) as [
    number,
    number,
    number,
    number,
  ];
  const solved = {earliestStart, latestStart, earliestEnd, latestEnd, minDuration: 0, maxDuration: Infinity};
  return boundedEvent('one', solved);
};

const drawn = (one: ClockEvent): readonly string[] =>
  marksOf(one, {scale, y: 0, at: (x) => x, gutter: 24}).map(({part, d}) => `${part} ${d}`);

describe('The marks of a window', () => {
  it('have a dashed edge all round what may have been', () => {
    expect(drawn(event(10, 90, 10, 90))).to.deep.equal(['fill M10,0H90v14H10Z', 'edge M10,0H90V14H10Z']);
  });

  it('have no dashed edge along what is certain, so that it is one even bar', () => {
    expect(drawn(event(10, 30, 70, 90))).to.deep.equal([
      'fill M10,0H90v14H10Z',
      'edge M30,0H10V14H30',
      'edge M70,0H90V14H70',
      'core M30,0H70v14H30Z',
    ]);
  });

  it('have a solid edge where a dash would be longer than they are', () => {
    expect(drawn(event(10, 13, 86, 90))).to.deep.equal([
      'fill M10,0H90v14H10Z',
      'sliver M10,0H13v14H10Z',
      'sliver M86,0H90v14H86Z',
      'core M13,0H86v14H13Z',
    ]);
  });

  it('have an edge on one side alone where the other end is known', () => {
    expect(drawn(event(10, 10, 70, 90))).to.deep.equal([
      'fill M10,0H90v14H10Z',
      'edge M70,0H90V14H70',
      'core M10,0H70v14H10Z',
    ]);
  });

  it('are the group’s shape, in the middle, where they would be narrower than it is', () => {
    const [shape, ...more] = marksOf(event(10, 10, 12, 12), {scale, y: 0, at: (x) => x, gutter: 24});
    expect(more).to.deep.equal([]);
    expect(shape?.part).to.equal('dot');
    expect(shape?.centre).to.deep.equal({x: 11, y: 7});
  });

  it('are an outline alone of what is only planned', () => {
    const planned = {...event(10, 30, 70, 90), isPlanned: true};
    const parts = marksOf(planned, {scale, y: 0, at: (x) => x, gutter: 24}).map(({part}) => part);
    expect(parts).to.deep.equal(['edge', 'edge', 'planned']);
  });
});
