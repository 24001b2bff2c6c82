import {expect} from 'chai';
import {array, assert, integer, property, record, subarray} from 'fast-check';
import {lanesOf, OWN_ROWS, type LaneEvent} from '../../src/layout/lanes.ts';
import type {Group} from '../../src/story/story.ts';

const event = (id: string, group: number, from = 0, to = from + 1): LaneEvent => ({
  id,
  group,
  bounds: {
    id,
    earliestStart: from,
    latestStart: from,
    earliestEnd: to,
    latestEnd: to,
    minDuration: 0,
    maxDuration: Infinity,
  },
});

const group = (id: string, parent?: string): Group =>
  parent === undefined ? {id, title: id} : {id, title: id, parent};

/** `parliament[a] > lower[b,c] | court[d]`: lanes, depth by `>`, rows by `/`. */
function say(
  events: readonly LaneEvent[],
  groups: readonly Group[],
  toggled: readonly string[] = [],
): string {
  return lanesOf(events, {groups, toggled: new Set(toggled)})
    .map(({key, depth, rows, open}) => {
      const told = rows.map((row) => row.map(({id}) => id).join(',')).join('/');
      return `${'>'.repeat(depth)}${key || '-'}${open ? '' : '…'}[${told}]`;
    })
    .join(' ');
}

const many = (count: number, groups = 1): readonly LaneEvent[] =>
  Array.from({length: count}, (_, index) => event(`e${index}`, index % groups, index * 10));

describe('lanesOf', () => {
  it('makes one lane a group, in the story’s order, and one row an event', () => {
    expect(say([event('a', 1), event('b', 0), event('c', 1)], [group('x'), group('y')])).to.equal(
      'x[b] y[a/c]',
    );
  });

  it('leaves out groups without events, and puts events without a group last', () => {
    expect(say([event('a', -1), event('b', 1)], [group('x'), group('y')])).to.equal('y[b] -[a]');
  });

  it('stands nested lanes under their parent, wherever they are declared', () => {
    const groups = [group('low', 'top'), group('court'), group('top'), group('deep', 'low')];
    const events = [event('a', 0), event('b', 1), event('c', 2), event('d', 3)];
    expect(say(events, groups)).to.equal('court[b] top[c] >low[a] >>deep[d]');
  });

  it('folds nested lanes into their parent’s rows', () => {
    const groups = [group('top'), group('low', 'top')];
    const events = [event('a', 0, 0), event('b', 1, 5)];
    expect(say(events, groups, ['top'])).to.equal('top…[a,b]');
  });

  it('survives groups that are their own ancestors, or whose parent does not exist', () => {
    const groups = [group('a', 'b'), group('b', 'a'), group('c', 'nobody'), group('d', 'd')];
    const events = [event('w', 0), event('x', 1), event('y', 2), event('z', 3)];
    const ids = lanesOf(events, {groups, toggled: new Set()}).flatMap(({rows}) =>
      rows.flat().map(({id}) => id),
    );
    expect([...ids].sort()).to.deep.equal(['w', 'x', 'y', 'z']);
  });

  it('lets the events of a lane share rows where there are many', () => {
    const [own] = lanesOf(many(OWN_ROWS), {groups: [group('x')], toggled: new Set()});
    expect(own?.rows.length).to.equal(OWN_ROWS);
    const [shared] = lanesOf(many(OWN_ROWS + 1), {groups: [group('x')], toggled: new Set()});
    expect(shared?.rows.length).to.be.below(9);
  });

  it('shows each event exactly once, and is the same each time', () => {
    const any = record({
      group: integer({min: -1, max: 4}),
      from: integer({min: 0, max: 500}),
      length: integer({min: 0, max: 90}),
    });
    const groups = [group('a'), group('b', 'a'), group('c'), group('d', 'b'), group('e')];
    assert(
      property(array(any, {maxLength: 120}), subarray(['a', 'b', 'c']), (drafts, toggled) => {
        const events = drafts.map(({group, from, length}, index) =>
          event(`e${index}`, group, from, from + length),
        );
        const told = (): string => say(events, groups, toggled);
        const shown = lanesOf(events, {groups, toggled: new Set(toggled)}).flatMap(({rows}) => rows.flat());
        return told() === told() && shown.length === events.length && new Set(shown).size === events.length;
      }),
      {seed: 17, numRuns: 300},
    );
  });
});
