import {expect} from 'chai';
import {eraNamesOf, erasOf} from '../../../src/clock/scene/eras.ts';
import {timeScale} from '../../../src/clock/scene/scale.ts';
import {epochMs} from '../../../src/time/units.ts';

const scale = timeScale({from: epochMs(0), to: epochMs(1000)}, {start: 0, end: 1000});
const measure = (text: string): number => Array.from(text).length * 10;
const names = (eras: readonly (readonly [title: string, from: number, to: number])[]): readonly string[] =>
  eraNamesOf(
    eras.map(([title, from, to]) => ({title, from, to})),
    scale,
    measure,
  ).map(({x, text}) => `${x} ${text}`);

describe('The names of eras', () => {
  it('stand in their own stretch, cut where they are longer, and not at all under 40 px', () => {
    expect(names([['Convention', 100, 300]])).to.deep.equal(['104 Convention']);
    expect(names([['Convention', 100, 160]])).to.deep.equal(['104 Conv…']);
    expect(names([['Convention', 100, 139]])).to.deep.equal([]);
  });

  it('never reach over the next one, which may begin before they end', () => {
    expect(
      names([
        ['Convention', 100, 900],
        ['Directory', 160, 900],
      ]),
    ).to.deep.equal(['104 Conv…', '164 Directory']);
  });

  it('begin where the axis does', () => {
    expect(
      names([
        ['Convention', -500, 300],
        ['Later', 2000, 3000],
      ]),
    ).to.deep.equal(['4 Convention']);
  });

  it('leave each band its shade while the clock is moved', () => {
    const eras = [
      {title: 'a', from: -20, to: -10},
      {title: 'b', from: 0, to: 10},
    ];
    expect(erasOf(eras, scale).map(({odd}) => odd)).to.deep.equal([true]);
  });
});
