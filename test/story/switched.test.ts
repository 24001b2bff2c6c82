import {expect} from 'chai';
import {solve} from '../../src/story/solve/solve.ts';
import {movedBySwitching} from '../../src/story/solve/switched.ts';
import {visit} from '../../src/visit/visit.ts';

const sources = Object.keys(visit.sources ?? {});
const atFirst = sources.filter((id) => visit.sources?.[id]?.hidden);

/** By the long way: both pictures written down, and compared. */
function counted(source: string, hidden: readonly string[]): number {
  const picture = (hiddenSources: readonly string[]): ReadonlyMap<string, string> =>
    new Map(
      solve(visit, {hiddenSources}).events.map((event) => [
        event.id,
        `${event.earliestStart} ${event.latestStart} ${event.earliestEnd} ${event.latestEnd}`,
      ]),
    );
  const before = picture(hidden);
  const after = picture(hidden.includes(source) ? hidden.filter((id) => id !== source) : [...hidden, source]);
  return [...before].filter(([id, bounds]) => after.has(id) && after.get(id) !== bounds).length;
}

describe('What a source would move', () => {
  for (const hidden of [atFirst, []]) {
    for (const source of sources) {
      it(`${source}, with ${hidden.length} off: as many events as stand elsewhere then`, () => {
        const solution = solve(visit, {hiddenSources: hidden});
        expect(movedBySwitching(source, visit, {solution, hidden})).to.equal(counted(source, hidden));
      });
    }
  }

  it('is something for some of them', () => {
    const solution = solve(visit, {hiddenSources: atFirst});
    const moved = sources.map((source) => movedBySwitching(source, visit, {solution, hidden: atFirst}));
    expect(Math.max(...moved)).to.be.above(0);
  });
});
