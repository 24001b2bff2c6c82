import {expect} from 'chai';
import {railBelow, type RailRow} from '../../../src/story/order/rail.ts';
import type {Order} from '../../../src/story/solve/solution.ts';

const chain = (id: string): RailRow => ({id, role: 'chain'});
const shelf = (id: string): RailRow => ({id, role: 'shelf'});
const branch = (id: string, from: string, restarts = false): RailRow => ({
  id,
  role: 'branch',
  link: {from, order: 'inferred', restarts},
});
const stated = (): Order => 'stated';

const cases: readonly (readonly [what: string, rows: readonly RailRow[], expected: object])[] = [
  ['no chain, no line', [shelf('a'), shelf('b')], {}],
  [
    'from one event of the chain to the next, past what stands between',
    [chain('1'), shelf('a'), chain('2')],
    {1: 'stated', a: 'stated'},
  ],
  ['not below the last', [chain('1'), chain('2'), shelf('a')], {1: 'stated'}],
  [
    'down to a branch',
    [chain('1'), shelf('a'), branch('b', '1'), shelf('c')],
    {1: 'inferred', a: 'inferred'},
  ],
  ['not to one that starts anew', [chain('1'), branch('b', '1', true)], {}],
  [
    'the chain’s own line where both run',
    [chain('1'), branch('b', '1'), chain('2')],
    {1: 'stated', b: 'stated'},
  ],
];

describe('The line beside the rows runs', () => {
  for (const [what, rows, expected] of cases) {
    it(what, () => {
      const ids = rows.filter(({role}) => role === 'chain').map(({id}) => id);
      expect(Object.fromEntries(railBelow(rows, ids, stated))).to.deep.equal(expected);
    });
  }

  it('nowhere where the network does not order the two', () => {
    expect(railBelow([chain('1'), chain('2')], ['1', '2'], () => 'unknown').size).to.equal(0);
  });
});
