import {expect} from 'chai';
import {eventsIn, storyIn} from '../../demo/make/core/draft.ts';
import type {Article, Members} from '../../demo/make/core/draft.ts';
import {initialState, isBroken, isSaved} from '../../demo/make/core/state.ts';
import type {State} from '../../demo/make/core/state.ts';
import {ARTICLE, update} from '../../demo/make/core/update.ts';
import type {Command} from '../../demo/make/core/update.ts';
import {typedWhen, whenText} from '../../demo/make/core/when-text.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import {solve} from '../../src/story/solve/solve.ts';

const run = (...commands: readonly Command[]): State => commands.reduce(update, initialState());

const article: Article = {text: 'First thing. Then another.', lang: 'en', published: ''};
const OPEN: Command = {type: 'article', article, title: 'T'};
const mark = (sentence: string, paragraph: number): Command => ({
  type: 'mark',
  mark: {source: ARTICLE, sentence, paragraph},
});
const after = (id: string, event: string): Command => ({
  type: 'state',
  id,
  statement: {
    kind: 'after',
    value: {event, source: ARTICLE, basis: 'inferred', infers: 'order', label: 'after'},
  },
});
const idsIn = ({story}: State): readonly unknown[] => eventsIn(story).map(({id}) => id);
const event = ({story}: State, id: string): Members =>
  eventsIn(story).find((each) => each['id'] === id) ?? {};

describe('The maker', () => {
  it('makes an event of a sentence, with that sentence as its evidence and nothing claimed of its time', () => {
    const state = run(OPEN, mark('First thing.', 1));
    expect(eventsIn(state.story)).to.deep.equal([
      {id: 'p1', title: 'First thing.', says: [{source: ARTICLE, sentence: 'First thing.', paragraph: 1}]},
    ]);
    const {story, issues} = parseStory(state.draft.text);
    expect(issues.filter(({severity}) => severity === 'error')).to.deep.equal([]);
    expect(story?.sources?.[ARTICLE]).to.include({title: 'T', kind: 'article'});
  });

  it('makes two events of one sentence, each with an id of its own', () => {
    expect(idsIn(run(OPEN, mark('A.', 4), mark('A.', 4), mark('B.', 5)))).to.deep.equal(['p4', 'p4-2', 'p5']);
  });

  it('never reads the order of paragraphs as the order of events', () => {
    const state = run(OPEN, mark('A.', 1), mark('B.', 2), mark('C.', 3));
    const {story} = parseStory(state.draft.text);
    const solution = solve(story!);
    for (const a of ['p1', 'p2', 'p3'])
      for (const b of ['p1', 'p2', 'p3']) if (a !== b) expect(solution.order(a, b)).to.equal('unknown');
  });

  it('adds what is accepted, once, and takes it away again', () => {
    const state = run(OPEN, mark('A.', 1), mark('B.', 2), after('p2', 'p1'), after('p2', 'p1'));
    expect(event(state, 'p2')['after']).to.include({event: 'p1', basis: 'inferred', label: 'after'});
    const place = {kind: 'after', index: 0} as const;
    const stated = update(state, {type: 'basis', id: 'p2', place, isStated: true});
    expect(event(stated, 'p2')['after']).to.deep.equal({event: 'p1', source: ARTICLE, label: 'after'});
    expect(event(update(stated, {type: 'unstate', id: 'p2', place}), 'p2')).not.to.have.property('after');
  });

  it('takes an event away with the relations of others to it', () => {
    const state = run(
      OPEN,
      mark('A.', 1),
      mark('B.', 2),
      mark('C.', 3),
      after('p2', 'p1'),
      after('p2', 'p3'),
    );
    const without = update(state, {type: 'remove', id: 'p1'});
    expect(idsIn(without)).to.deep.equal(['p2', 'p3']);
    expect(event(without, 'p2')['after']).to.include({event: 'p3'});
    expect(parseStory(without.draft.text).issues.filter(({code}) => code === 'unknown-id')).to.deep.equal([]);
  });

  it('undoes and redoes, a stretch of typing in one place as one step', () => {
    const type = (value: string, key = 'title'): Command => ({type: 'event', id: 'p1', key, value});
    const state = run(OPEN, mark('A.', 1), type('T'), type('Th'), type('The'), type('x', 'text'));
    const undone = update(state, {type: 'undo'});
    expect(event(undone, 'p1')).not.to.have.property('text');
    expect(event(update(undone, {type: 'undo'}), 'p1')['title']).to.equal('A.');
    const redone = update(update(update(undone, {type: 'undo'}), {type: 'redo'}), {type: 'redo'});
    expect(redone.draft).to.deep.equal(state.draft);
    expect(update(redone, {type: 'redo'})).to.equal(redone);
  });

  it('loses nothing that is typed: a broken text stays as it is, and no other edit writes over it', () => {
    const state = run({type: 'open', text: '{"version":1,"events":[{"id":"a","title":"A"}]}'});
    const broken = update(state, {type: 'json', text: '{"version":1,"events":[{'});
    expect(isBroken(broken)).to.equal(true);
    expect(broken.story).to.deep.equal(state.story);
    const edits: readonly Command[] = [
      {type: 'event', id: 'a', key: 'title', value: 'B'},
      {type: 'add', title: 'C'},
      {type: 'remove', id: 'a'},
      {type: 'story', key: 'title', value: 'T'},
    ];
    for (const edit of edits) expect(update(broken, edit)).to.equal(broken);
    expect(update(broken, {type: 'undo'}).draft).to.deep.equal(state.draft);
  });

  it('can have back what was cleared', () => {
    const state = run({type: 'paste', text: 'words'}, OPEN, {type: 'clear'});
    expect(state.draft).to.deep.equal({pasted: '', text: '', article: undefined});
    expect(storyIn(update(state, {type: 'undo'}).draft.text)?.['title']).to.equal('T');
    expect(update(update(state, {type: 'undo'}), {type: 'undo'}).draft.pasted).to.equal('words');
  });

  it('knows whether what is there is saved', () => {
    expect(isSaved(initialState())).to.equal(true);
    const saved = run(OPEN, {type: 'saved'});
    expect([isSaved(run(OPEN)), isSaved(saved)]).to.deep.equal([false, true]);
    expect(isSaved(update(saved, mark('A.', 1)))).to.equal(false);
  });

  it('tells the source what is said of the article', () => {
    const about: Command = {type: 'about-article', about: {published: '2024-06-19', lang: 'es'}};
    const {story, draft} = run(OPEN, about);
    expect(story).to.deep.include({
      lang: 'es',
      sources: {article: {title: 'T', kind: 'article', lang: 'es', published: '2024-06-19'}},
    });
    expect(draft.article).to.deep.equal({...article, published: '2024-06-19', lang: 'es'});
  });
});

describe('A time in one line', () => {
  const LINES: readonly (readonly [unknown, string | undefined])[] = [
    [undefined, ''],
    ['2024-06-19', '2024-06-19'],
    [{on: '2024-06-19', label: 'x'}, '2024-06-19'],
    [{from: '2024', to: '..'}, '2024/..'],
    [{from: '..', to: '..', label: 'x'}, ''],
    [{around: '2024', give: 'P1Y'}, undefined],
    [['2024', '2025'], undefined],
  ];
  for (const [when, text] of LINES)
    it(`is ${text === undefined ? 'not tried' : `“${text}”`} for ${JSON.stringify(when)}`, () => {
      expect(whenText(when)).to.equal(text);
    });

  const TYPED: readonly (readonly [string, unknown, unknown])[] = [
    ['2024', undefined, '2024'],
    [' ', '2024', undefined],
    ['2025', {on: '2024', source: 's', label: 'x'}, {on: '2025', source: 's', label: 'x'}],
    ['2024/2025', {on: '2024', source: 's'}, {from: '2024', to: '2025', source: 's'}],
    ['', {on: '2024', label: 'x'}, {from: '..', to: '..', label: 'x'}],
    ['soon', undefined, 'soon'],
  ];
  for (const [text, before, when] of TYPED)
    it(`keeps source and words where “${text}” is typed over ${JSON.stringify(before)}`, () => {
      expect(typedWhen(text, before)).to.deep.equal(when);
    });
});
