import {expect} from 'chai';
import {createNetwork, ORIGIN, type Network} from '../../src/time/network.ts';
import {reachOf} from '../../src/time/reach.ts';
import {randomly} from '../story/random-story.ts';

/** So many points beside the origin, and about so many edges at each. */
function randomNetwork(seed: number): Network<never> {
  const random = randomly(seed);
  const size = 2 + random(40);
  const count = Math.floor((size * (1 + random(5))) / 2);
  const edges = Array.from({length: count}, () => ({
    from: random(size),
    to: random(size),
    weight: random(3),
  }));
  return createNetwork(size, edges);
}

/** The points reached from one, past the origin, step by step. */
function reached(
  {edges}: Network<never>,
  from: number,
  counts: (edge: number) => boolean,
): ReadonlySet<number> {
  const found = new Set([from]);
  for (const point of found)
    edges.forEach((edge, index) => {
      if (edge.from === point && edge.to !== ORIGIN && point !== ORIGIN && counts(index)) found.add(edge.to);
    });
  return found;
}

describe('reachOf', () => {
  it('knows which points are reached from which, in 600 random networks', () => {
    for (let seed = 0; seed < 600; seed++) {
      const network = randomNetwork(seed);
      const counts = (edge: number): boolean => network.edges[edge]!.weight < 2;
      const reach = reachOf(network, counts);
      for (let from = 1; from < network.size; from++) {
        const expected = reached(network, from, counts);
        for (let to = 1; to < network.size; to++)
          expect(reach?.isReachable(from, to), `seed ${seed}: ${from} to ${to}`).to.equal(expected.has(to));
      }
    }
  });

  it('gives up where too many ways cross, so as not to fill the memory', () => {
    const random = randomly(1);
    const size = 3000;
    const edges = Array.from({length: 4 * size}, () => {
      const [a, b] = [1 + random(size - 1), 1 + random(size - 1)];
      // From the first half to the second: nothing of it is a run.
      return {from: 1 + (a % 1500), to: 1501 + (b % 1499), weight: 0};
    });
    const dense = Array.from({length: 60}, (_, index) =>
      edges.map(({from, to}) => ({from, to: 1501 + ((to * (index + 7)) % 1499), weight: 0})),
    ).flat();
    expect(reachOf(createNetwork(size, dense), () => true)).to.equal(undefined);
  });
});
