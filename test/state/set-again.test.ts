import {expect} from 'chai';
import {update, type Command, type TimelineState} from '../../src/state.ts';
import {NO_FILTER} from '../../src/story/filter.ts';
import type {Story} from '../../src/story/story.ts';
import {px} from '../../src/time/units.ts';
import {after, span, state, story, TALKS} from './three-days.ts';

describe('A story that is set again', () => {
  const set = (before: TimelineState, next: Story): TimelineState =>
    update(before, {type: 'story', story: next});
  const acted = after(
    {type: 'select', id: 'b'},
    {type: 'view', view: 'clock'},
    {type: 'span', span},
    {type: 'toggle', key: 'sources'},
    {type: 'zone', zone: 'UTC'},
    {type: 'resize', width: px(600)},
    {type: 'search', query: 'x'},
    {type: 'sources', hidden: ['second', 'third']},
  );

  it('keeps what a person did, where the ids survive', () => {
    const {
      selected,
      requestedView,
      span: shown,
      open,
      zone,
      width,
      model,
    } = set(acted, {...story, title: 'Again'});
    expect({selected, requestedView, shown, open: [...open], zone, width}).to.deep.equal({
      selected: 'b',
      requestedView: 'clock',
      shown: span,
      open: ['sources'],
      zone: 'UTC',
      width: 600,
    });
    expect(model.hiddenSources).to.deep.equal(['second', 'third']);
    expect(model.story.title).to.equal('Again');
  });

  it('forgets what it does not know, the search, and the traces of former actions', () => {
    const other: Story = {
      ...story,
      sources: {fourth: {title: 'New', hidden: true}},
      events: [{id: 'a', title: 'A'}],
    };
    const {selected, query, former, leaving, model} = set(acted, other);
    expect({selected, query, former, leaving}).to.deep.equal({
      selected: null,
      query: '',
      former: null,
      leaving: [],
    });
    expect(model.hiddenSources).to.deep.equal(['fourth']);
  });
});

describe('An update of a story', () => {
  const d = {id: 'd', title: 'D', when: '2024-06-04'};
  const longer: Story = {...story, events: [...story.events, d]};
  const corrected: Story = {
    ...story,
    events: story.events.map((event) => (event.id === 'a' ? {...event, title: 'A!'} : event)),
  };
  const updated = (before: TimelineState, next: Story, isRead = false): TimelineState =>
    update(before, {type: 'story', story: next, isRead});
  const waiting = updated(state, longer, true);

  it('is shown at once where nobody reads, and says what is new', () => {
    const {model, news, waiting: held} = updated(state, longer);
    expect(model.sequence.ids).to.include('d');
    expect([[...(news?.fresh ?? [])], [...(news?.changed ?? [])], held]).to.deep.equal([['d'], [], null]);
  });

  for (const [what, before, isRead] of [
    ['somebody reads', state, true],
    ['a card is open', after({type: 'select', id: 'a'}), false],
  ] as const)
    it(`waits where ${what}, and moves nothing`, () => {
      const held = updated(before, longer, isRead);
      expect({...held, waiting: null}).to.deep.equal({...before, model: held.model});
      expect(held.model).to.equal(before.model);
      expect(held.waiting?.news.fresh.has('d')).to.equal(true);
    });

  it('is shown when it is asked for, with what the reader chose meanwhile', () => {
    const shown = [
      {type: 'sources', hidden: ['second']},
      {type: 'select', id: 'a'},
      {type: 'news'},
    ] as const satisfies readonly Command[];
    const {model, selected, news, waiting: held} = shown.reduce(update, waiting);
    expect(model.sequence.ids).to.deep.equal(['old', 'a', 'b', 'd']);
    expect([selected, news?.fresh.has('d'), held]).to.deep.equal(['a', true, null]);
  });

  it('takes the place of one that waits, and counts from what is shown', () => {
    const e = {id: 'e', title: 'E', when: '2024-06-05'};
    const next = updated(waiting, {...longer, events: [...longer.events, e]}, true);
    expect([...(next.waiting?.news.fresh ?? [])]).to.deep.equal(['d', 'e']);
  });

  it('that only corrects what is shown is shown at once, while it is read too', () => {
    const {model, news, waiting: held} = updated(after({type: 'select', id: 'a'}), corrected, true);
    expect(model.eventOf('a')?.title).to.equal('A!');
    expect([[...(news?.changed ?? [])], held]).to.deep.equal([['a'], null]);
  });

  it('that brings nothing leaves what is new as it was', () => {
    const once = updated(state, longer);
    expect(updated(once, structuredClone(longer)).news).to.equal(once.news);
  });

  it('keeps the search, the filter, the sorting and the media that were asked for', () => {
    const looked = after(
      {type: 'search', query: 'x'},
      {type: 'filter', by: 'groups', key: 'talks'},
      {type: 'sort', column: 'when'},
      {type: 'media', src: 'm', outcome: 'wanted'},
    );
    const {query, filter, sort, wantedMedia} = updated(looked, longer);
    expect({query, filter, sort, wantedMedia}).to.deep.equal({
      query: 'x',
      filter: TALKS,
      sort: {column: 'when', descending: false},
      wantedMedia: new Set(['m']),
    });
    const {filter: without} = updated(looked, {...longer, groups: []});
    expect(without).to.equal(NO_FILTER);
  });

  it('is none where another story comes: it never waits', () => {
    const other: Story = {...story, events: [d]};
    const {model, news, waiting: held} = updated(state, other, true);
    expect([model.sequence.ids, news, held]).to.deep.equal([['d'], null, null]);
  });
});
