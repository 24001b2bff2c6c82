import {expect} from 'chai';
import {choicesIn} from './facets.ts';
import {initialState, shownIds, update, type TimelineState} from '../../src/state.ts';
import type {Story} from '../../src/story/story.ts';
import {foundIn, isDimmed, isHit, isRevealed, nextFind} from '../../src/view/found.ts';
import {messages} from '../../src/words/languages/en.ts';
import {wordsContext, type WordsContext} from '../../src/words/words-context.ts';
import {randomly, randomStory} from '../story/random-story.ts';

interface Context {
  readonly state: TimelineState;
  readonly words: WordsContext;
}

const contextOf = (state: TimelineState, words = wordsOf(state)): Context => ({state, words});
const wordsOf = ({model}: TimelineState): WordsContext => wordsContext({model, lang: 'en', messages});
const searched = (state: TimelineState, query: string): TimelineState =>
  update(state, {type: 'search', query});

const story: Story = {
  version: 1,
  lang: 'en',
  title: 'Found',
  groups: [{id: 'g', title: 'Group'}],
  events: ['Robespierre falls', 'The Terror', 'Thermidor', 'Robes are worn', 'Jour de la Révolution'].map(
    (title, index) => ({
      id: `e${index}`,
      title,
      when: `${1790 + index}`,
      ...(index === 1 && {text: 'by *Robespierre*', people: ['Danton']}),
      ...(index > 2 && {group: 'g'}),
    }),
  ),
};

describe('What a search finds', () => {
  for (const [query, expected] of [
    ['robes', 'e0 e1 e3'],
    ['ROBES ', 'e0 e1 e3'],
    ['revolution', 'e4'],
    ['danton', 'e1'],
    ['robespierre', 'e0 e1'],
    ['falls the', ''],
  ] as const)
    it(`for “${query}” is “${expected}”, in order`, () => {
      const context = contextOf(searched(initialState(story), query));
      expect(foundIn(context)?.ids.join(' ')).to.equal(expected);
      for (const id of context.state.model.sequence.ids) {
        expect(isHit(context, id), id).to.equal(expected.includes(id));
        expect(isDimmed(context, id), id).to.equal(expected !== '' && !expected.includes(id));
        expect(isRevealed(context, id), id).to.equal(expected.includes(id));
      }
    });

  it('is nothing while nobody searches', () => {
    const context = contextOf(searched(initialState(story), '  '));
    expect(foundIn(context)).to.equal(undefined);
    expect(isDimmed(context, 'e0') || isHit(context, 'e0')).to.equal(false);
  });

  it('is looked for among what passes the filter', () => {
    const state = update(searched(initialState(story), 'robes'), {type: 'filter', by: 'groups', key: 'g'});
    expect(foundIn(contextOf(state))?.ids).to.deep.equal(['e3']);
  });

  it('is in the order that is shown', () => {
    const state = update(searched(initialState(story), 'robes'), {type: 'order', order: 'newest'});
    expect(foundIn(contextOf(state))?.ids).to.deep.equal(['e3', 'e1', 'e0']);
  });

  it('leads from find to find, from where the reader is, around the ends', () => {
    const state = searched(initialState(story), 'robes');
    const from = (selected: string | null, by: 1 | -1): string | undefined =>
      nextFind(contextOf(update(state, {type: 'select', id: selected})), by);
    expect([from(null, 1), from(null, -1)]).to.deep.equal(['e0', 'e3']);
    expect([from('e0', 1), from('e0', -1)]).to.deep.equal(['e1', 'e3']);
    expect([from('e3', 1), from('e2', 1), from('e2', -1)]).to.deep.equal(['e0', 'e3', 'e1']);
  });

  it('is worked out once: each event is read once, and a letter more looks only at what was found', () => {
    const state = initialState(story);
    const words = wordsOf(state);
    let read = 0;
    const counting = {
      ...words,
      eventOf: (id: string) => {
        read++;
        return words.eventOf(id);
      },
    };
    const first = contextOf(searched(state, 'r'), counting);
    for (const id of state.model.sequence.ids) isDimmed(first, id);
    expect(read).to.equal(5);
    expect(foundIn(first)).to.equal(foundIn(contextOf({...first.state, width: first.state.width}, counting)));
    for (const query of ['ro', 'rob', 'robes', 'ro', 'thermidor'])
      foundIn(contextOf(searched(state, query), counting));
    expect(read).to.equal(5);
  });
});

/** Words in several scripts, with what accents and letters of two code units do to them. */
const WORDS =
  'treaty Révolution Straße мир Ёлка 평양 공항 المُعاهدة 🕊 12:30 (un) e\u0301tat İstanbul ﬁn'.split(' ');

function generated(seed: number): Story {
  const random = randomly(seed);
  const word = (): string => WORDS[random(WORDS.length)] ?? '';
  const {story: plain} = randomStory(seed);
  return {
    ...plain,
    groups: [
      {id: 'a', title: 'A'},
      {id: 'b', title: 'B', parent: 'a'},
    ],
    events: plain.events.map((event) => ({
      ...event,
      title: Array.from({length: 1 + random(4)}, word).join(' '),
      ...(random(3) > 0 && {group: random(2) ? 'a' : 'b'}),
      people: Array.from({length: random(3)}, word),
    })),
  };
}

describe('In any story', () => {
  it('every event is found by its title, and by any stretch of it', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const state = initialState(generated(seed));
      const random = randomly(seed);
      for (const id of state.model.sequence.ids) {
        const title = [...String(state.model.eventOf(id)?.title)];
        const from = random(title.length);
        for (const query of [title.join(''), title.slice(from, from + 1 + random(8)).join('')]) {
          if (query.trim() === '') continue;
          expect(isHit(contextOf(searched(state, query)), id), `${seed}: ${id} by “${query}”`).to.equal(true);
        }
      }
    }
  });

  it('a filter shows what passes and nothing else, counts it, and loses an open event only by closing its card', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const first = initialState(generated(seed));
      const {ids} = first.model.sequence;
      const random = randomly(seed);
      let state = update(first, {type: 'select', id: ids[random(ids.length)] ?? null});
      for (let times = 0; times < 4; times++) {
        const choices = choicesIn(state);
        const {by, key, count, isChosen, isAlone} = choices[random(choices.length)] ?? {};
        if (by === undefined || key === undefined) break;
        const before = state;
        state = update(state, {type: 'filter', by, key});
        const shown = shownIds(state);
        expect(new Set(shown).size, `${seed}: twice`).to.equal(shown.length);
        if (isAlone && !isChosen) expect(shown.length, `${seed}: counted`).to.equal(count);
        const {selected} = before;
        expect(state.selected).to.equal(selected !== null && shown.includes(selected) ? selected : null);
        const hidden = ids.find((id) => !shown.includes(id));
        if (hidden !== undefined)
          expect(shownIds(update(state, {type: 'select', id: hidden}))).to.include(hidden);
      }
      expect(shownIds(update(state, {type: 'unfilter'}))).to.deep.equal(ids);
    }
  });
});
