import {expect} from 'chai';
import {createNetwork, excessOf, type Edge, type Network} from '../../src/time/network.ts';
import {Consistency, shortestPaths} from '../../src/time/paths.ts';

type Row = readonly [from: number, to: number, weight: number, reason?: string, strict?: 'strict'];

const network = (size: number, ...rows: readonly Row[]): Network<string> =>
  createNetwork(
    size,
    rows.map(([from, to, weight, reason, strict]) => ({
      from,
      to,
      weight,
      ...(reason !== undefined && {reason}),
      ...(strict && {strict: true}),
    })),
  );

const findCycle = (
  all: Network<string>,
  without: readonly string[] = [],
): readonly Edge<string>[] | undefined => {
  const consistency = new Consistency(all);
  consistency.setAside(without);
  return consistency.findCycle();
};

describe('shortestPaths', () => {
  const all = network(5, [0, 1, 5, 'a'], [1, 2, -3, 'b'], [0, 2, 4, 'c'], [2, 3, 1], [3, 1, 6, 'd']);
  const distances = (from: number, backward?: boolean): readonly number[] => {
    const found = shortestPaths(all, from, backward).distances;
    return [0, 1, 2, 3, 4].map((point) => found.up(point));
  };
  const reasons = (from: number, backward?: boolean): readonly (string | undefined)[] =>
    Array.from(shortestPaths(all, from, backward).via, (edge) => all.edges[edge]?.reason);

  it('finds the nearest way from a point, or to it', () => {
    expect(distances(0)).to.deep.equal([0, 5, 2, 3, Infinity]);
    expect(distances(3, true)).to.deep.equal([3, -2, 1, 0, Infinity]);
  });

  it('remembers the edges', () => {
    expect(reasons(0)).to.deep.equal([undefined, 'a', 'b', undefined, undefined]);
    expect(reasons(3, true)[1]).to.equal('b');
  });

  it('loses no millisecond between durations from 1 ms to 100,000,000,000 years', () => {
    const years = 100_000_000_000 * 365.2425 * 86_400_000;
    const far = network(4, [0, 1, years], [1, 2, 1], [2, 3, -years]);
    expect(shortestPaths(far, 0).distances.up(3)).to.equal(1);
    expect(shortestPaths(far, 0).distances.up(2)).to.be.above(years);
  });

  it('is done in time where every point comes nearer by way of every other', () => {
    const size = 20_000;
    const rows = Array.from({length: size - 1}, (_, point): readonly Row[] => [
      [point + 1, point, 0, 'after', 'strict'],
      [0, point + 1, size],
    ]).flat();
    expect(findCycle(network(size, ...rows))).to.equal(undefined);
    // A fraction of a second; what grows with the square takes minutes.
  }).timeout(60_000);
});

describe('Consistency', () => {
  it('finds a negative cycle, wherever it is', () => {
    const all = network(6, [0, 1, 1], [3, 4, 2, 'a'], [4, 5, -4, 'b'], [5, 3, 1, 'c'], [5, 1, 0]);
    const cycle = findCycle(all) ?? [];
    expect(cycle.map(({reason}) => reason)).to.have.members(['a', 'b', 'c']);
    cycle.forEach(({to}, i) => expect(to).to.equal(cycle[(i + 1) % cycle.length]?.from));
    expect(excessOf(cycle)).to.equal(1);
    expect(findCycle(all, ['b'])).to.equal(undefined);
  });

  it('finds a cycle without length on which a limit is strict', () => {
    const all = network(3, [0, 1, 5, 'a'], [1, 2, -5, 'b', 'strict'], [2, 0, 0, 'c']);
    const cycle = findCycle(all) ?? [];
    expect(cycle.map(({reason}) => reason)).to.have.members(['a', 'b', 'c']);
    expect(excessOf(cycle)).to.equal(0);
    expect(findCycle(network(3, [0, 1, 5], [1, 2, -5], [2, 0, 0]))).to.equal(undefined);
    expect(findCycle(network(3, [0, 1, 5], [1, 2, -5, 'b', 'strict'], [2, 0, 1]))).to.equal(undefined);
  });

  it('finds none where the sum is zero, at any distance', () => {
    for (const weight of [0.5, 1 / 3, 1.7e12 + 0.5, 4.35e20])
      expect(
        findCycle(network(4, [0, 1, weight], [1, 2, 0.75], [2, 3, -weight], [3, 0, -0.75])),
        `${weight}`,
      ).to.equal(undefined);
  });

  it('goes on from where it found one', () => {
    const all = network(4, [0, 1, 1], [1, 0, -2, 'a'], [1, 2, 0], [2, 1, -1, 'b'], [2, 3, 4], [3, 0, 0, 'c']);
    const consistency = new Consistency(all);
    const found = [1, 2].map(() => {
      const reason = consistency.findCycle()?.find((edge) => edge.reason !== undefined)?.reason ?? '';
      consistency.setAside([reason]);
      return reason;
    });
    expect(found).to.have.members(['a', 'b']);
    expect(consistency.findCycle()).to.equal(undefined);
    consistency.putBack(['a']);
    expect(consistency.findCycle()?.map(({reason}) => reason)).to.include('a');
  });
});
