import {expect} from 'chai';
import type {Bound} from '../../src/story/solve/solution.ts';
import {solve} from '../../src/story/solve/solve.ts';
import type {Story} from '../../src/story/story.ts';

const story: Story = {
  version: 1,
  lang: 'en',
  title: 'Test',
  timeZone: 'UTC',
  sources: {paper: {title: 'Paper', published: '2024-06-19'}, radio: {title: 'Radio', hidden: true}},
  events: [
    {
      id: 'arrival',
      title: 'Arrival',
      when: [
        {on: '2024-06-19', source: 'paper'},
        {on: '2024-06-19T02:22', source: ['paper', 'radio']},
      ],
      lasts: {max: 'PT1H', basis: 'inferred'},
      says: [{source: 'paper'}, {source: 'radio'}],
    },
    {id: 'visit', title: 'Visit', when: '2024-06-18/2024-06-19', after: 'arrival', says: [{source: 'radio'}]},
    {
      id: 'talks',
      title: 'Talks',
      during: {event: 'visit', source: 'paper'},
      after: {event: 'arrival', basis: 'inferred'},
    },
    {id: 'treaty', title: 'Treaty', after: 'talks', before: {event: 'toast', source: 'radio'}},
    {id: 'toast', title: 'Toast', when: {between: ['..', '2024-06-20T00:00']}, status: 'planned'},
  ],
};

const paths = (list: readonly {readonly path: string}[]): readonly string[] => list.map(({path}) => path);

describe('solve, with sources off', () => {
  it('hides what the story hides, unless it is told what to hide', () => {
    expect(solve(story).hidden).to.deep.equal(['visit']);
    expect(solve(story, {}).hidden).to.deep.equal(['visit']);
    expect(solve(story, {hiddenSources: []}).hidden).to.deep.equal([]);
    expect(solve(story, {hiddenSources: ['paper', 'radio', 'nobody']}).hidden).to.deep.equal([
      'arrival',
      'visit',
    ]);
  });

  it('takes a statement out when any of its sources is off, and keeps what rests on none', () => {
    const {statements} = solve(story);
    expect(paths(statements('arrival'))).to.deep.equal([
      'events[0].when[0]',
      'events[0].lasts',
      'events[0].status',
    ]);
    expect(paths(solve(story, {hiddenSources: ['paper']}).statements('arrival'))).to.deep.equal([
      'events[0].lasts',
    ]);
    expect(paths(statements('treaty'))).to.deep.equal(['events[3].after']);
  });

  it('leaves a hidden event out, and what others say of it in force', () => {
    const solution = solve(story);
    expect(solution.events.map(({id}) => id)).to.deep.equal(['arrival', 'talks', 'treaty', 'toast']);
    expect(solution.event('visit')).to.equal(undefined);
    expect(solution.statements('visit')).to.deep.equal([]);
    expect(solution.reasons('visit', 'latestEnd')).to.deep.equal([]);
    expect(solution.statements('talks')[0]).to.deep.equal({
      path: 'events[2].during',
      event: 'talks',
      basis: 'stated',
      source: ['paper'],
      key: 'during',
      place: undefined,
      kind: 'during',
      content: {kind: 'during', other: 1},
      soft: false,
      implied: false,
      force: 'full',
      endAssumed: false,
      other: 'visit',
    });
    expect(solution.order('arrival', 'visit')).to.equal('unknown');
    expect(solution.order('visit', 'treaty')).to.equal('unknown');
  });

  it('drops the bounds that rested on it', () => {
    expect(solve(story).event('treaty')!.latestEnd).to.equal(Infinity);
    expect(solve(story, {hiddenSources: []}).event('treaty')!.latestEnd).to.equal(
      Date.parse('2024-06-20T00:01Z'),
    );
  });
});

describe('written', () => {
  it('tells what became of each statement of an event', () => {
    const when = [
      {on: '2024-06-19', source: 'paper', label: 'Wednesday'},
      {on: '2024-06-19T02:22', source: ['paper', 'radio'], label: 'in the small hours', because: 'why'},
      {on: '2024-06-19T02:25', source: ['radio', 'paper'], label: 'at night'},
      {on: '2024-06-19T02:26', source: ['paper', 'radio']},
      {on: '2024-06-25', basis: 'inferred', infers: 'day'},
    ] as const;
    const {written, statements} = solve({...story, events: [{id: 'a', title: 'A', when}]});
    expect(written('a').map(({path, force, label}) => `${path} ${force} ${String(label)}`)).to.deep.equal([
      'events[0].when[0] full Wednesday',
      'events[0].when[1] label in the small hours',
      'events[0].when[2] off at night',
      'events[0].when[3] off undefined',
      'events[0].when[4] aside undefined',
    ]);
    expect(written('a')[1]?.because).to.equal('why');
    expect(written('a')[4]?.infers).to.equal('day');
    expect(paths(statements('a'))).to.deep.equal(['events[0].when[0]']);
    const [first] = written('a');
    expect(first?.content.kind === 'on' && first.content.at.first).to.equal(Date.parse('2024-06-19T00:00Z'));
  });
});

describe('told', () => {
  const of = (events: Story['events'], id: string, bound: Bound, more: Partial<Story> = {}): string => {
    const bounded = solve({...story, sources: {}, events, ...more}).told(id, bound);
    if (!bounded) return 'nothing';
    const {instant, precision, side, moment, ...rests} = bounded;
    const on = (['reckoned', 'assumed', 'reported'] as const).filter((key) => rests[key]);
    return [new Date(instant).toISOString().slice(0, 16), precision, side, moment.text, ...on].join(' ');
  };
  const event = (id: string, keys: object): Story['events'][number] => ({id, title: id, ...keys});

  it('says of a bound what somebody said, and how fine', () => {
    const x = event('x', {when: {from: '2024-06-19T06:00', to: '2024-06-19T08'}});
    const table: readonly (readonly [object, Bound, string])[] = [
      [{before: 'x'}, 'latestEnd', '2024-06-19T06:00 minute last 2024-06-19T06:00'],
      [{after: 'x'}, 'earliestStart', '2024-06-19T08:00 hour first 2024-06-19T08'],
      [{during: 'x'}, 'latestEnd', '2024-06-19T09:00 hour last 2024-06-19T08'],
      [
        {before: {event: 'x', gap: 'PT1H'}},
        'latestEnd',
        '2024-06-19T05:00 minute last 2024-06-19T06:00 reckoned',
      ],
      [{before: 'x', lasts: 'PT1H'}, 'latestStart', '2024-06-19T05:00 minute last 2024-06-19T06:00 reckoned'],
      [{when: '2024-06-19'}, 'latestEnd', '2024-06-20T00:00 day last 2024-06-19'],
      [{when: '2024-06-19T02:22'}, 'latestEnd', '2024-06-19T02:22 minute last 2024-06-19T02:22 assumed'],
      [{when: '2024-06-19T02:22:10'}, 'latestStart', '2024-06-19T02:22 second last 2024-06-19T02:22:10'],
      [
        {when: {between: ['2024-06-18', '2024-06-19T06:00']}},
        'earliestStart',
        '2024-06-18T00:00 day first 2024-06-18',
      ],
      [
        {when: {between: ['2024-06-18', '2024-06-19T06:00']}},
        'latestEnd',
        '2024-06-19T06:00 minute last 2024-06-19T06:00',
      ],
      [{}, 'latestEnd', '2024-06-21T00:00 day last 2024-06-20 reported'],
      [{}, 'earliestStart', 'nothing'],
    ];
    for (const [keys, bound, expected] of table)
      expect(
        of([event('it', keys), x], 'it', bound, {published: '2024-06-20'}),
        JSON.stringify(keys),
      ).to.equal(expected);
  });
});

describe('order', () => {
  it('is stated where statements alone say so, inferred where an inference is needed, else unknown', () => {
    const {order} = solve(story);
    const table: readonly (readonly [string, string, string])[] = [
      ['talks', 'treaty', 'stated'],
      ['arrival', 'talks', 'inferred'],
      ['arrival', 'treaty', 'inferred'],
      ['talks', 'arrival', 'unknown'],
      ['treaty', 'toast', 'unknown'],
      ['talks', 'talks', 'unknown'],
      ['talks', 'nobody', 'unknown'],
      ['nobody', 'talks', 'unknown'],
    ];
    for (const [a, b, expected] of table) expect(order(a, b), `${a} ${b}`).to.equal(expected);
  });

  it('follows from dates as well', () => {
    const at = (id: string, when: NonNullable<Story['events'][number]['when']>): Story['events'][number] => ({
      id,
      title: id,
      when,
    });
    const inferred = {on: '2024-06-20', basis: 'inferred'} as const;
    const events = [
      at('a', '2024-06-19'),
      at('b', '2024-06-20'),
      at('c', inferred),
      at('d', '2024-06-20T12:00'),
    ];
    const {order} = solve({...story, events});
    expect(order('a', 'b')).to.equal('stated');
    expect(order('a', 'c')).to.equal('inferred');
    expect(order('b', 'd')).to.equal('unknown');
    expect(order('b', 'a')).to.equal('unknown');
  });

  it('does not take publication for a statement', () => {
    const events = [
      {id: 'told', title: 'Told'},
      {id: 'next', title: 'Next', when: '2024-06-20', status: 'planned' as const},
    ];
    expect(solve({...story, published: '2024-06-19', events}).order('told', 'next')).to.equal('inferred');
  });
});

describe('reasons', () => {
  it('names the statements from the event outward, each once', () => {
    const {reasons} = solve(story, {hiddenSources: []});
    const table: readonly (readonly [
      string,
      'earliestStart' | 'latestStart' | 'earliestEnd' | 'latestEnd',
      readonly string[],
    ])[] = [
      ['arrival', 'earliestStart', ['events[0].when[1]']],
      ['treaty', 'latestEnd', ['events[3].before', 'events[4].when']],
      ['talks', 'earliestStart', ['events[2].after', 'events[0].when[1]']],
      [
        'toast',
        'earliestStart',
        ['events[3].before', 'events[3].after', 'events[2].after', 'events[0].when[1]'],
      ],
    ];
    for (const [id, bound, expected] of table)
      if (id !== 'talks' || bound !== 'latestStart')
        expect(paths(reasons(id, bound)), `${id} ${bound}`).to.deep.equal(expected);
  });

  it('is empty where nothing bounds it', () => {
    expect(solve(story).reasons('treaty', 'latestEnd')).to.deep.equal([]);
    expect(solve(story).reasons('toast', 'latestStart')).to.have.length(1);
  });

  it('gives references, with nothing else in them', () => {
    expect(solve(story).reasons('arrival', 'latestStart')).to.deep.equal([
      {path: 'events[0].when[0]', event: 'arrival', basis: 'stated', source: ['paper']},
    ]);
  });
});
