import {expect} from 'chai';
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
      kind: 'during',
      soft: false,
      implied: false,
      other: 'visit',
    });
    expect(solution.order('arrival', 'visit')).to.equal('unknown');
    expect(solution.order('visit', 'treaty')).to.equal('unknown');
  });

  it('drops the bounds that rested on it', () => {
    expect(solve(story).event('treaty')!.latestEnd).to.equal(Infinity);
    expect(solve(story, {hiddenSources: []}).event('treaty')!.latestEnd).to.equal(
      Date.parse('2024-06-20T00:00Z'),
    );
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
