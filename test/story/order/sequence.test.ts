import {expect} from 'chai';
import {sequence, type Row} from '../../../src/story/order/sequence.ts';
import type {Event, Story} from '../../../src/story/story.ts';
import {fakeSolution, type Known} from '../../support/fake-solution.ts';

type Draft = Partial<Event> & {readonly id: string};

const story = (events: readonly Draft[], groups: Story['groups'] = []): Story => ({
  version: 1,
  lang: 'en',
  title: 'Test',
  groups,
  events: events.map((event) => ({title: event.id, ...event})),
});

function rolesOf(events: readonly Draft[], known: Omit<Known, 'ids'>, groups?: Story['groups']): string {
  const made = sequence(story(events, groups), fakeSolution({...known, ids: events.map(({id}) => id)}));
  return made.phases
    .map(({key, blocks}) => {
      const rows = blocks.map((block) => block.rows.map(say).join(' '));
      return `${key ? `${key}: ` : ''}${rows.join(' | ')}`;
    })
    .join(' // ');
}

function say({id, role, rank, link}: Row): string {
  const from = link
    ? `<${link.fromRank}${link.order === 'stated' ? '!' : '~'}${link.restarts ? '…' : ''}`
    : '';
  return `${id}=${role === 'chain' ? `${rank}` : role}${from}`;
}

const ids = (text: string): readonly Draft[] => text.split(' ').map((id) => ({id}));

describe('The sequence', () => {
  it('numbers the longest chain of ordered events, and nothing else', () => {
    const cases: readonly (readonly [readonly Draft[], Omit<Known, 'ids'>, string])[] = [
      [ids('a b c'), {order: 'a>b b~c'}, 'a=1 | b=2<1! | c=3<2~'],
      [ids('c b a'), {order: 'a>b b>c'}, 'a=1 | b=2<1! | c=3<2!'],
      [ids('a b'), {}, 'a=shelf b=shelf'],
      [ids('a b'), {placed: ['a', 'b']}, 'a=bracket b=bracket'],
      [ids('a b c d'), {order: 'a>b a~c', placed: ['d']}, 'a=1 | b=branch<1! | c=branch<1~ | d=bracket'],
      [ids('a b c'), {order: 'a>b c>b', placed: ['c']}, 'a=1 | c=bracket | b=2<1!'],
    ];
    for (const [events, known, expected] of cases)
      expect(rolesOf(events, known), expected).to.equal(expected);
  });

  it('gives no number to an end that several events could claim, unless one is heavier', () => {
    expect(rolesOf(ids('a b c d'), {order: 'a>b b>c b>d'})).to.equal(
      'a=1 | b=2<1! | c=branch<2! | d=branch<2!',
    );
    const heavy = [{id: 'a'}, {id: 'b'}, {id: 'c'}, {id: 'd', weight: 1}];
    expect(rolesOf(heavy, {order: 'a>b b>c b>d'})).to.equal('a=1 | b=2<1! | d=3<2! | c=branch<2!…');
  });

  it('gives no number to an end that is lighter than the step before it', () => {
    const events = [{id: 'a'}, {id: 'b', weight: 2}, {id: 'c', weight: 1}];
    expect(rolesOf(events, {order: 'a>b b>c'})).to.equal('a=1 | b=2<1! | c=branch<2!');
  });

  it('prefers the heavier of two chains of the same length', () => {
    const events = [{id: 'a'}, {id: 'light'}, {id: 'heavy', weight: 2}, {id: 'z'}];
    const order = 'a>light light>z a>heavy heavy>z';
    expect(rolesOf(events, {order})).to.equal('a=1 | heavy=2<1! | light=branch<1!… | z=branch<2!…');
  });

  it('hangs a branch on the rail only while its predecessor is the last thing on it', () => {
    const groups = [
      {id: 'one', title: 'One'},
      {id: 'two', title: 'Two'},
    ];
    const events = [
      {id: 'a', group: 'one'},
      {id: 'b', group: 'one'},
      {id: 'near', group: 'one'},
      {id: 'loose', group: 'one'},
      {id: 'far', group: 'two'},
    ];
    const known = {order: 'a>b b~near b~far', placed: ['loose']};
    expect(rolesOf(events, known, groups)).to.equal(
      'one: a=1 | b=2<1! | near=branch<2~ | loose=bracket // two: far=branch<2~…',
    );
  });

  it('keeps to chain, branches, bracket and shelf within a phase, and to the author’s order inside them', () => {
    const events = ids('shelf2 shelf1 in2 in1 also after first second');
    const known = {order: 'first>second second~after second>also', placed: ['in1', 'in2']};
    expect(rolesOf(events, known)).to.equal(
      'first=1 | second=2<1! | also=branch<2! | after=branch<2~ | in2=bracket in1=bracket | shelf2=shelf shelf1=shelf',
    );
  });

  it('is one list where a later group is known to begin before an earlier one', () => {
    const groups = [
      {id: 'late', title: 'Late'},
      {id: 'early', title: 'Early'},
    ];
    const events = [
      {id: 'a', group: 'early'},
      {id: 'b', group: 'early'},
      {id: 'c', group: 'late'},
    ];
    expect(rolesOf(events, {order: 'a>b b>c'}, groups)).to.equal('a=1 | b=2<1! | c=3<2!');
  });

  it('hangs what happened during a step from that step, whatever came before it', () => {
    const known = {order: 'a>b b>c a>x', during: {x: 'b'}};
    expect(rolesOf(ids('a b c x'), known)).to.equal('a=1 | b=2<1! | c=3<2! | x=branch<2!…');
    const {phases} = sequence(story(ids('a b c x')), fakeSolution({...known, ids: ['a', 'b', 'c', 'x']}));
    expect(phases[0]?.blocks.at(-1)?.rows[0]?.link?.during).to.equal(true);
  });

  it('says once that a whole bracket happened during one event', () => {
    const events = ids('x y');
    const during = {x: 'visit', y: 'visit'};
    const made = sequence(story(events), fakeSolution({ids: ['x', 'y'], during}));
    expect(made.phases[0]?.blocks[0]?.during).to.equal('visit');
    const mixed = sequence(story(events), fakeSolution({ids: ['x', 'y'], during: {x: 'visit', y: 'talks'}}));
    expect(mixed.phases[0]?.blocks[0]?.during).to.equal(undefined);
  });

  it('puts background into one fold before everything else, and nested groups after their parents', () => {
    const groups = [
      {id: 'inner', title: 'Inner', parent: 'outer'},
      {id: 'outer', title: 'Outer'},
    ];
    const events = [
      {id: 'deep', group: 'inner'},
      {id: 'shallow', group: 'outer'},
      {id: 'old', group: 'outer', weight: -1},
    ];
    const made = sequence(story(events, groups), fakeSolution({ids: ['deep', 'shallow', 'old']}));
    expect(made.background.map(({id}) => id)).to.deep.equal(['old']);
    expect(made.phases.map(({key}) => key)).to.deep.equal(['outer', 'inner']);
    expect(made.ids).to.deep.equal(['old', 'shallow', 'deep']);
  });

  it('folds the lightest rows of a long sequence, later ones first', () => {
    const events = Array.from({length: 40}, (_, index) => ({id: `e${index}`, weight: index < 5 ? 0 : 1}));
    const made = sequence(story(events), fakeSolution({ids: events.map(({id}) => id)}));
    const folded = made.phases[0]?.folded ?? new Set();
    expect(folded.size).to.equal(10);
    expect([0, 1, 2, 3, 4].every((index) => folded.has(`e${index}`))).to.equal(true);
    expect(folded.has('e39') && folded.has('e35') && !folded.has('e34')).to.equal(true);
  });
});
