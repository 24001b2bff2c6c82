import {expect} from 'chai';
import {modelOf} from '../../../src/story/model.ts';
import {parseStory} from '../../../src/story/read/parse.ts';
import type {Story} from '../../../src/story/story.ts';
import type {Row, Sequence} from '../../../src/story/order/sequence.ts';
import {initiallyHidden} from '../../../src/story/solve/statements.ts';
import {visit} from '../../../src/visit/visit.ts';

async function storyOf(name: string): Promise<Story> {
  const response = await fetch(new URL(`../../stories/${name}.json`, import.meta.url));
  const {story} = parseStory(await response.text());
  if (!story) throw new Error(`${name} cannot be read`);
  return story;
}

const rowsOf = ({phases}: Sequence): readonly Row[] =>
  phases.flatMap(({blocks}) => blocks.flatMap(({rows}) => rows));
const onShelf = (sequence: Sequence): ReadonlySet<string> =>
  new Set(rowsOf(sequence).flatMap(({id, role}) => (role === 'shelf' ? [id] : [])));

describe('The order of', () => {
  const forms = {
    apollo: {grouping: 'phases', dated: true},
    france: {grouping: 'list', dated: true},
    court: {grouping: 'list', dated: true},
    live: {grouping: 'list', dated: true},
  };
  for (const [name, form] of Object.entries(forms)) {
    it(`${name} is told in ${form.grouping}, by dates, and no row stands after one that it precedes`, async () => {
      const story = await storyOf(name);
      const {sequence, solution} = modelOf(story, []);
      expect(sequence.form).to.deep.equal(form);
      expect(new Set(sequence.ids).size).to.equal(story.events.length);
      const shelf = onShelf(sequence);
      const ids = sequence.ids.filter((id) => !shelf.has(id));
      const backwards = ids.flatMap((later, place) =>
        ids
          .slice(0, place)
          .filter(
            (earlier) =>
              solution.order(later, earlier) !== 'unknown' && solution.order(earlier, later) === 'unknown',
          ),
      );
      expect(backwards).to.deep.equal([]);
    });
  }

  it('the visit keeps on the shelf what goes on without a word of when', () => {
    const shelf = onShelf(modelOf(visit, initiallyHidden(visit)).sequence);
    expect(['temor', 'eeuu'].filter((id) => !shelf.has(id))).to.deep.equal([]);
  });

  it('France has the Bastille before the White Terror', async () => {
    const {ids} = modelOf(await storyOf('france'), []).sequence;
    expect(ids.indexOf('bastille')).to.be.below(ids.indexOf('white'));
    expect(ids.indexOf('therm')).to.be.below(ids.indexOf('white'));
  });

  it('France shows thirty rows and folds sixteen; a live blog, newest first, shows nine', async () => {
    const france = modelOf(await storyOf('france'), []).sequence;
    expect(france.phases.map(({folded}) => folded.size)).to.deep.equal([16]);
    const live = modelOf({...(await storyOf('live')), order: 'newest'}, []).inOrder(undefined);
    expect(
      rowsOf(live)
        .map(({id}) => id)
        .slice(0, 2),
    ).to.deep.equal(['l23', 'l22']);
    expect(rowsOf(live).length - (live.phases[0]?.folded.size ?? 0)).to.equal(9);
  });

  it('the court hangs the attack between the call and the alarm by what is said, and leaves the phone on the shelf', async () => {
    const {sequence} = modelOf(await storyOf('court'), []);
    expect([...onShelf(sequence)]).to.deep.equal(['lost']);
    expect(sequence.ids.indexOf('call1')).to.be.below(sequence.ids.indexOf('attack'));
    expect(sequence.ids.indexOf('attack')).to.be.below(sequence.ids.indexOf('e112'));
    expect(sequence.below.get('attack')).to.equal('stated');
  });

  it('the visit has four steps, in phases, and keeps that form with all its sources on', async () => {
    const {default: visit} = await import('../../../src/visit/visit.ts').then((module) => ({
      default: Object.values(module).find(
        (value): value is Story => typeof value === 'object' && 'events' in value,
      ),
    }));
    if (!visit) throw new Error('There is no visit');
    const hidden = Object.entries(visit.sources ?? {}).flatMap(([id, {hidden: off}]) => (off ? [id] : []));
    const atFirst = modelOf(visit, hidden);
    expect(atFirst.sequence.chain).to.deep.equal(['recibimiento', 'negociaciones', 'visto-bueno', 'firma']);
    expect(atFirst.sequence.form).to.deep.equal({grouping: 'phases', dated: false});
    const all = modelOf(visit, []);
    expect(all.sequence.form).to.deep.equal(atFirst.sequence.form);
    const {ids} = all.sequence;
    for (const [place, later] of ids.entries())
      for (const earlier of ids.slice(0, place))
        expect(
          all.solution.order(later, earlier) !== 'unknown' &&
            all.solution.order(earlier, later) === 'unknown',
          `${later} after ${earlier}`,
        ).to.equal(false);
  });
});
