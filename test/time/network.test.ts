import {expect} from 'chai';
import {createNetwork, findCycle, isLess, shortestPaths, type Edge} from '../../src/time/network.ts';

const edges = (...list: readonly (readonly [number, number, number, string?])[]): readonly Edge<string>[] =>
  list.map(([from, to, weight, reason]) => ({from, to, weight, ...(reason !== undefined && {reason})}));

describe('shortestPaths', () => {
  const network = createNetwork(
    5,
    edges([0, 1, 5, 'a'], [1, 2, -3, 'b'], [0, 2, 4, 'c'], [2, 3, 1], [3, 1, 6, 'd']),
  );

  it('finds the nearest way from a point, or to it', () => {
    expect([...shortestPaths(network, 0).distances]).to.deep.equal([0, 5, 2, 3, Infinity]);
    expect([...shortestPaths(network, 3, true).distances]).to.deep.equal([3, -2, 1, 0, Infinity]);
  });

  it('remembers the edges', () => {
    expect(shortestPaths(network, 0).via.map((edge) => edge?.reason)).to.deep.equal([
      undefined,
      'a',
      'b',
      undefined,
      undefined,
    ]);
    expect(shortestPaths(network, 3, true).via[1]?.reason).to.equal('b');
  });
});

describe('findCycle', () => {
  it('finds a negative cycle, wherever it is', () => {
    const network = createNetwork(
      6,
      edges([0, 1, 1], [3, 4, 2, 'a'], [4, 5, -4, 'b'], [5, 3, 1, 'c'], [5, 1, 0]),
    );
    const cycle = findCycle(network) ?? [];
    expect(cycle.map(({reason}) => reason)).to.have.members(['a', 'b', 'c']);
    cycle.forEach(({to}, i) => expect(to).to.equal(cycle[(i + 1) % cycle.length]?.from));
    expect(findCycle(network, new Set(['b']))).to.equal(undefined);
  });

  it('finds none where the sum is zero, however often it is rounded', () => {
    for (const weight of [0.1, 1 / 3, 1.7e12 + 0.1, 4.35e20])
      expect(
        findCycle(createNetwork(4, edges([0, 1, weight], [1, 2, 0.7], [2, 3, -weight], [3, 0, -0.7]))),
        `${weight}`,
      ).to.equal(undefined);
  });
});

describe('isLess', () => {
  it('tells milliseconds of our millennia apart, and takes rounding for nothing', () => {
    expect(isLess(1.7e12, 1.7e12 + 1)).to.equal(true);
    expect(isLess(1.7e12 + 1, 1.7e12)).to.equal(false);
    expect(isLess(0.3, 0.1 + 0.2)).to.equal(false);
    expect(isLess(5, Infinity)).to.equal(true);
    expect(isLess(-Infinity, 5)).to.equal(true);
    expect(isLess(Infinity, Infinity)).to.equal(false);
  });
});
