import {expect} from 'chai';
import {isFiltering, NO_FILTER, withChoice, type Filter} from '../../src/story/filter.ts';
import {modelOf} from '../../src/story/model.ts';
import type {Story} from '../../src/story/story.ts';
import {storyOf} from '../support/stories.ts';

const story: Story = {
  version: 1,
  lang: 'es',
  title: 'Filtered',
  groups: [
    {id: 'war', title: 'War'},
    {id: 'navy', title: 'Navy', parent: 'war'},
    {id: 'law', title: 'Law'},
    {id: 'empty', title: 'Nothing yet'},
  ],
  events: [
    {id: 'a', title: 'A', when: '1801', group: 'war', people: ['Ada', {es: 'Beto', en: 'Bert'}]},
    {id: 'b', title: 'B', when: '1802', group: 'navy', people: [{en: 'Bert!', es: 'Beto'}]},
    {id: 'c', title: 'C', when: '1803', group: 'law', people: ['Ada']},
    {id: 'd', title: 'D', when: '1804', people: ['Ada', 'Ada']},
    {id: 'e', title: 'E', when: '1805', group: 'unknown'},
  ],
};
const model = modelOf(story, []);

const filterOf = (groups: readonly string[], people: readonly string[]): Filter => ({
  groups: new Set(groups),
  people: new Set(people),
});

describe('A filter', () => {
  for (const [groups, people, expected] of [
    [[], [], 'abcde'],
    [['law'], [], 'c'],
    [['war'], [], 'ab'],
    [['navy'], [], 'b'],
    [['navy', 'law'], [], 'bc'],
    [[], ['Ada'], 'acd'],
    [[], ['Ada', 'Beto'], 'abcd'],
    [['war'], ['Ada'], 'a'],
    [['law'], ['Beto'], ''],
  ] as const)
    it(`of ${groups.join(' or ') || 'any group'} and ${people.join(' or ') || 'anybody'} passes “${expected}”`, () => {
      const filter = filterOf(groups, people);
      expect(model.inOrder('oldest', filter).ids.join('')).to.equal(expected);
      expect(model.inOrder('newest', filter).ids.join('')).to.equal([...expected].reverse().join(''));
      expect(isFiltering(filter)).to.equal(groups.length + people.length > 0);
    });

  it('is worked out once, until another one is asked for', () => {
    const filter = filterOf(['war'], []);
    expect(model.inOrder('oldest', filter)).to.equal(model.inOrder('oldest', filter));
    expect(model.inOrder('oldest', NO_FILTER)).to.equal(model.sequence);
  });

  it('chooses and chooses no longer, and leaves the former as it was', () => {
    const once = withChoice(NO_FILTER, 'people', 'Ada');
    expect([...once.people]).to.deep.equal(['Ada']);
    expect(withChoice(once, 'people', 'Ada')).to.deep.equal(NO_FILTER);
    expect([...once.people]).to.deep.equal(['Ada']);
  });
});

describe('The choices of a filter', () => {
  function shown(filter: Filter, kind: 'groups' | 'people'): string {
    const choices = model.facets.choices(filter)[kind];
    return choices.map(({key, count, isChosen}) => `${key} ${count}${isChosen ? '!' : ''}`).join(', ');
  }

  for (const [filter, groups, people] of [
    [NO_FILTER, 'war 2, navy 1, law 1', 'Ada 3, Beto 2'],
    [filterOf(['war'], []), 'war 2!, navy 1, law 1', 'Ada 1, Beto 2'],
    [filterOf([], ['Ada']), 'war 1, navy 0, law 1', 'Ada 3!, Beto 2'],
  ] as const)
    it(`are counted within what is chosen of the other kind: ${groups}; ${people}`, () => {
      expect([shown(filter, 'groups'), shown(filter, 'people')]).to.deep.equal([groups, people]);
    });

  it('are those of the events that are shown', () => {
    const sourced: Story = {
      ...story,
      sources: {paper: {title: 'Paper'}},
      events: [{id: 'x', title: 'X', group: 'law', says: [{source: 'paper'}]}],
    };
    expect(
      modelOf(sourced, [])
        .facets.choices(NO_FILTER)
        .groups.map(({key}) => key),
    ).to.deep.equal(['law']);
    expect(modelOf(sourced, ['paper']).facets.choices(NO_FILTER).groups).to.deep.equal([]);
  });
});

describe('The order of what passes a filter', () => {
  for (const name of ['apollo', 'france', 'court'] as const)
    it(`puts no event after one that it is known to precede, even through one that does not pass: ${name}`, async () => {
      const whole = modelOf(await storyOf(name), []);
      const {solution, facets} = whole;
      const choices = facets.choices(NO_FILTER);
      const filters = [
        ...choices.groups.map(({key}) => filterOf([key], [])),
        ...choices.people.slice(0, 6).map(({key}) => filterOf([], [key])),
      ];
      for (const filter of filters) {
        const {ids} = whole.inOrder('oldest', filter);
        expect(ids).to.have.members(facets.passing(filter).map(({id}) => id));
        ids.forEach((id, index) => {
          for (const earlier of ids.slice(0, index))
            expect(solution.order(id, earlier), `${id} after ${earlier}`).to.equal('unknown');
        });
      }
    });
});
