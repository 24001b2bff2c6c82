import {expect} from 'chai';
import {lanesOf, type LaneEvent} from '../../../src/clock/scene/lanes.ts';

const event = (id: string, group: number, from = 0, to = from + 1): LaneEvent => ({
  id,
  group,
  bounds: {
    id,
    earliestStart: from,
    latestStart: to,
    earliestEnd: from,
    latestEnd: to,
    minDuration: 0,
    maxDuration: 1,
  },
});
const groups = [
  {id: 'a', title: 'A'},
  {id: 'b', title: 'B', parent: 'a'},
  {id: 'c', title: 'C'},
];
const none: ReadonlySet<string> = new Set();
const shape = (lanes: ReturnType<typeof lanesOf>): readonly string[] =>
  lanes.map(({key, depth, open, events}) => `${key} ${depth} ${open} ${events.map(({id}) => id).join(',')}`);

describe('Lanes', () => {
  it('stand in display order, children after their parent, events in the author’s order', () => {
    const events = [event('1', 2), event('2', 1), event('3', 0), event('4', 0), event('5', -1)];
    expect(shape(lanesOf(events, {groups, toggled: none}))).to.deep.equal([
      'a 0 true 3,4',
      'b 1 true 2',
      'c 0 true 1',
      ' 0 true 5',
    ]);
  });

  it('fold into their parent', () => {
    const events = [event('1', 0, 0, 5), event('2', 1, 2, 3), event('3', 1, 6, 7)];
    const lanes = lanesOf(events, {groups, toggled: new Set(['a'])});
    expect(shape(lanes)).to.deep.equal(['a 0 false 1,2,3']);
  });

  it('survive groups that stand within each other', () => {
    const circle = [
      {id: 'a', title: 'A', parent: 'b'},
      {id: 'b', title: 'B', parent: 'a'},
    ];
    expect(
      lanesOf([event('1', 0), event('2', 1)], {groups: circle, toggled: none}).flatMap((lane) => lane.events),
    ).to.have.length(2);
  });
});
