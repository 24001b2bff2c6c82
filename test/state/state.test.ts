import {expect} from 'chai';
import {
  effectiveView,
  cardPlace,
  shownIds,
  neighbour,
  update,
  zoneInForce,
  type Command,
  type TimelineState,
} from '../../src/state.ts';
import {NO_FILTER} from '../../src/story/filter.ts';
import {px} from '../../src/time/units.ts';
import {ADA, after, span, state, TALKS} from './three-days.ts';

const switched = after({type: 'sources', hidden: ['second']});
const copied = {id: 'a', what: 'link'} as const;

type Change = Partial<Omit<TimelineState, 'model'>>;

/** What each command changes; everything else stays. */
const COMMANDS: readonly (readonly [
  what: string,
  before: TimelineState,
  command: Command,
  change: Change,
])[] = [
  ['selects an event', state, {type: 'select', id: 'b'}, {selected: 'b'}],
  ['selects nothing', after({type: 'select', id: 'b'}), {type: 'select', id: null}, {selected: null}],
  ['passes over an unknown event', after({type: 'select', id: 'b'}), {type: 'select', id: 'x'}, {}],
  [
    'opens the background with its event',
    state,
    {type: 'select', id: 'old'},
    {selected: 'old', open: new Set(['background'])},
  ],
  [
    'steps on from the selected one',
    after({type: 'select', id: 'a'}),
    {type: 'step', by: 1},
    {selected: 'b'},
  ],
  ['steps back', after({type: 'select', id: 'b'}), {type: 'step', by: -1}, {selected: 'a'}],
  ['stays at the last', after({type: 'last'}), {type: 'step', by: 1}, {}],
  ['steps on from where focus is', state, {type: 'step', by: 1, from: 'b'}, {selected: 'c'}],
  ['goes to the first', state, {type: 'first'}, {selected: 'old', open: new Set(['background'])}],
  ['goes to the last', state, {type: 'last'}, {selected: 'c'}],
  ['asks for a view', state, {type: 'view', view: 'table'}, {requestedView: 'table'}],
  [
    'asks for no view',
    after({type: 'view', view: 'table'}),
    {type: 'view', view: null},
    {requestedView: null},
  ],
  ['opens', state, {type: 'toggle', key: 'sources'}, {open: new Set(['sources'])}],
  ['closes', after({type: 'toggle', key: 'sources'}), {type: 'toggle', key: 'sources'}, {open: new Set()}],
  ['chooses a zone', state, {type: 'zone', zone: 'UTC'}, {zone: 'UTC'}],
  ['shows a span', state, {type: 'span', span}, {span}],
  ['shows the whole', after({type: 'span', span}), {type: 'span', span: null}, {span: null}],
  ['searches', state, {type: 'search', query: 'x'}, {query: 'x'}],
  ['sorts up', state, {type: 'sort', column: 'when'}, {sort: {column: 'when', descending: false}}],
  [
    'sorts down',
    after({type: 'sort', column: 'when'}),
    {type: 'sort', column: 'when'},
    {sort: {column: 'when', descending: true}},
  ],
  [
    'sorts no more',
    after({type: 'sort', column: 'when'}, {type: 'sort', column: 'when'}),
    {type: 'sort', column: 'when'},
    {sort: null},
  ],
  [
    'sorts by another column, up',
    after({type: 'sort', column: 'when'}),
    {type: 'sort', column: 'event'},
    {sort: {column: 'event', descending: false}},
  ],
  ['remembers what was copied', state, {type: 'copied', copied}, {copied}],
  [
    'remembers whose media were asked for',
    state,
    {type: 'media', src: 'm', outcome: 'wanted'},
    {wantedMedia: new Set(['m'])},
  ],
  [
    'remembers which media failed',
    state,
    {type: 'media', src: 'm', outcome: 'failed'},
    {failedMedia: new Set(['m'])},
  ],
  ['chooses a group', state, {type: 'filter', by: 'groups', key: 'talks'}, {filter: TALKS}],
  ['chooses a person', state, {type: 'filter', by: 'people', key: 'Ada'}, {filter: ADA}],
  [
    'chooses a group no longer',
    after({type: 'filter', by: 'groups', key: 'talks'}),
    {type: 'filter', by: 'groups', key: 'talks'},
    {filter: NO_FILTER},
  ],
  [
    'closes the card of an event that does not pass',
    after({type: 'select', id: 'c'}),
    {type: 'filter', by: 'groups', key: 'talks'},
    {filter: TALKS, selected: null},
  ],
  [
    'leaves the card of an event that passes',
    after({type: 'select', id: 'b'}),
    {type: 'filter', by: 'groups', key: 'talks'},
    {filter: TALKS},
  ],
  [
    'chooses nothing',
    after({type: 'filter', by: 'people', key: 'Ada'}),
    {type: 'unfilter'},
    {filter: NO_FILTER},
  ],
  [
    'steps among those that pass',
    after({type: 'filter', by: 'people', key: 'Ada'}, {type: 'select', id: 'a'}),
    {type: 'step', by: 1},
    {selected: 'b'},
  ],
  [
    'stays at the last that passes',
    after({type: 'filter', by: 'people', key: 'Ada'}, {type: 'select', id: 'b'}),
    {type: 'step', by: 1},
    {},
  ],
  [
    'goes to the first that passes',
    after({type: 'filter', by: 'people', key: 'Ada'}),
    {type: 'first'},
    {selected: 'a'},
  ],
  [
    'goes to the last that passes',
    after({type: 'filter', by: 'people', key: 'Ada'}),
    {type: 'last'},
    {selected: 'b'},
  ],
  [
    'ends a filter for an event that does not pass it',
    after({type: 'filter', by: 'people', key: 'Ada'}),
    {type: 'select', id: 'c'},
    {selected: 'c', filter: NO_FILTER},
  ],
  ['shows no news where none waits', state, {type: 'news'}, {}],
  ['asks for an order', state, {type: 'order', order: 'newest'}, {requestedOrder: 'newest'}],
  ['asks for a start', state, {type: 'start', start: 'now'}, {requestedStart: 'now'}],
  ['names hosts', state, {type: 'mediaHosts', hosts: ['h']}, {mediaHosts: ['h']}],
  ['takes a width', state, {type: 'resize', width: px(600)}, {width: px(600)}],
];

const ACTIONS: readonly Command[] = [
  {type: 'select', id: 'a'},
  {type: 'step', by: 1},
  {type: 'first'},
  {type: 'last'},
  {type: 'view', view: 'table'},
  {type: 'toggle', key: 'sources'},
  {type: 'zone', zone: 'UTC'},
  {type: 'search', query: 'x'},
  {type: 'filter', by: 'groups', key: 'talks'},
  {type: 'unfilter'},
  {type: 'sort', column: 'when'},
];

describe('A command', () => {
  for (const [what, before, command, change] of COMMANDS)
    it(`${what} (${command.type}), and changes nothing else`, () => {
      expect(update(before, command)).to.deep.equal({...before, ...change, model: before.model});
      expect(update(before, command).model).to.equal(before.model);
    });

  it('that changes nothing gives the same state', () => {
    const wide = after({type: 'resize', width: px(600)});
    expect(update(wide, {type: 'resize', width: px(600)})).to.equal(wide);
    expect(update(state, {type: 'sources', hidden: ['third', 'unknown']})).to.equal(state);
  });

  it('never changes the state that it is given', () => {
    const frozen = Object.freeze({...state, open: new Set<string>(), wantedMedia: new Set<string>()});
    for (const [, , command] of COMMANDS) update(frozen, command);
    expect(frozen).to.deep.equal(state);
  });
});

describe('Switching sources off', () => {
  it('solves anew, and remembers the former bounds and the events that went', () => {
    expect(switched.model.hiddenSources).to.deep.equal(['second']);
    expect(switched.leaving).to.deep.equal(['c']);
    expect(switched.former).to.equal(state.model.solution);
    expect(switched.model.sequence.ids).to.deep.equal(['old', 'a', 'b']);
  });

  it('takes the selection along with its event, and only then', () => {
    const hide = {type: 'sources', hidden: ['second']} as const;
    expect(after({type: 'select', id: 'c'}, hide).selected).to.equal(null);
    expect(after({type: 'select', id: 'a'}, hide).selected).to.equal('a');
  });

  for (const action of ACTIONS)
    it(`leaves its traces until the next action: ${action.type}`, () => {
      const {former, leaving} = update(switched, action);
      expect([former, leaving]).to.deep.equal([null, []]);
      expect(update(after({type: 'copied', copied}), action).copied).to.equal(null);
    });
});

describe('What follows from a state', () => {
  it('are the events that pass the filter', () => {
    expect(shownIds(state)).to.deep.equal(['old', 'a', 'b', 'c']);
    expect(shownIds(after({type: 'filter', by: 'people', key: 'Ada'}))).to.deep.equal(['a', 'b']);
  });

  it('is the view: asked for, else the sequence where it is narrow, else the story’s', () => {
    const wide = update({...state, preferredView: 'clock'}, {type: 'resize', width: px(900)});
    expect(effectiveView(wide)).to.equal('clock');
    expect(effectiveView(update(wide, {type: 'resize', width: px(479)}))).to.equal('sequence');
    expect(effectiveView(update(wide, {type: 'resize', width: px(480)}))).to.equal('clock');
    expect(effectiveView(update(wide, {type: 'view', view: 'table'}))).to.equal('table');
  });

  it('is the zone: the story’s, an IANA name, the reader’s', () => {
    expect(zoneInForce(state)).to.equal('Asia/Tokyo');
    expect(zoneInForce(update(state, {type: 'zone', zone: 'UTC'}))).to.equal('UTC');
    expect(zoneInForce(update(state, {type: 'zone', zone: 'reader'}))).to.equal(
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    );
  });

  it('is the neighbour of nothing: an end, however wide the element', () => {
    for (const width of [360, 1000]) {
      const sized = update(state, {type: 'resize', width: px(width)});
      expect(neighbour(sized, 1)).to.equal('old');
      expect(neighbour(sized, -1)).to.equal('c');
    }
  });

  it('puts an open card beside the view from 960 px on, else within it; a table keeps it', () => {
    const places = [
      [320, 'sequence', 'within'],
      [959, 'clock', 'within'],
      [960, 'clock', 'beside'],
      [960, 'sequence', 'beside'],
      [960, 'table', 'within'],
    ] as const;
    for (const [width, view, place] of places) {
      const shown = update(update(state, {type: 'resize', width: px(width)}), {type: 'view', view});
      expect(cardPlace(shown), `${width} px, nothing open`).to.equal(undefined);
      expect(cardPlace(update(shown, {type: 'select', id: 'b'})), `${width} px, ${view}`).to.equal(place);
    }
  });
});
