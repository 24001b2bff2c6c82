import {expect} from 'chai';
import {arrange} from '../../../src/story/order/arrange.ts';
import {modelOf} from '../../../src/story/model.ts';
import {fakeSolution} from '../../support/fake-solution.ts';
import {allPaths, start, type Path} from '../brute-force.ts';
import {randomStory} from '../random-story.ts';
import {randomList, SPREADS} from './random-list.ts';

const COUNTS = [1, 2, 7, 30, 120, 400];

const isNegative = (path: Path | undefined): boolean =>
  path !== undefined && (path.weight < 0 || (path.weight === 0 && path.strict));

function places(ids: readonly string[]): ReadonlyMap<string, number> {
  return new Map(ids.map((id, place) => [id, place]));
}

describe('The reading order of a random story', () => {
  for (const spread of SPREADS) {
    it(`puts nothing before what it is known to follow, and every event once: ${spread}`, () => {
      for (const count of COUNTS) {
        for (let seed = 1; seed <= (count > 100 ? 1 : 6); seed++) {
          const {story, known} = randomList(seed, count, spread);
          const {ids} = modelOf(story, []).sequence;
          const name = `${count} events, seed ${seed}`;
          expect([...ids].sort(), name).to.deep.equal(story.events.map(({id}) => id).sort());
          const place = places(ids);
          const wrong = known.filter(([a, b]) => (place.get(a) ?? -1) >= (place.get(b) ?? -1));
          expect(wrong, name).to.deep.equal([]);
        }
      }
    });
  }

  it('is the same whenever it is asked for', () => {
    for (const spread of SPREADS) {
      const [once, again] = [1, 2].map(() => modelOf(randomList(5, 200, spread).story, []).sequence);
      expect(once?.ids).to.deep.equal(again?.ids);
      expect(once?.chain).to.deep.equal(again?.chain);
    }
  });

  it('contradicts no path of the network between two starts', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const {story, statements} = randomStory(seed);
      const model = modelOf(story, []);
      if (model.solution.contradictions.length > 0) continue;
      const written = statements.filter(({path}) => !path.endsWith('.status'));
      const paths = allPaths(
        story.events.length,
        written.flatMap(({limits}) => limits),
      );
      const place = places(model.sequence.ids);
      story.events.forEach(({id: a}, i) =>
        story.events.forEach(({id: b}, j) => {
          const [to, back] = [paths[start(j)]?.[start(i)], paths[start(i)]?.[start(j)]];
          // A negative path: the one begins before the other.
          if (i !== j && isNegative(to) && !isNegative(back))
            expect(place.get(a), `seed ${seed}: ${a} before ${b}`).to.be.below(place.get(b) ?? -1);
        }),
      );
    }
  });

  it('takes little longer for ten times as many events', function () {
    this.timeout(60_000);
    const took = [2_000, 20_000].map((count) => {
      const story = plainList(count);
      const begun = performance.now();
      const {ids} = modelOf(story, []).sequence;
      expect(ids).to.have.length(count);
      return performance.now() - begun;
    });
    expect(took[1]).to.be.below(Math.max(took[0] ?? 0, 50) * 40);
  });

  it('follows a relation from one event to the next without end', () => {
    const ids = Array.from({length: 20_000}, (_, index) => `e${index}`);
    const next = (id: string): readonly string[] => (id === 'e19999' ? [] : [`e${Number(id.slice(1)) + 1}`]);
    const order = arrange(
      ids,
      {predecessors: next, placed: new Set(ids), dated: new Set()},
      {...fakeSolution({ids: []}), event: () => undefined},
    );
    expect(order.map(({id}) => id)).to.deep.equal(ids.toReversed());
  });
});

const plainList = (count: number) => ({
  version: 1 as const,
  lang: 'en',
  title: 'Long',
  events: Array.from({length: count}, (_, index) => ({
    id: `e${index}`,
    title: 'e',
    when: new Date(((index * 7919) % count) * 3_600_000).toISOString().slice(0, 13),
  })),
});
