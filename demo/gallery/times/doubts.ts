import {casesOf} from './time-case.ts';

/** What a source is not sure of. */
export const doubts = casesOf(
  {title: 'A painter’s years', timeZone: 'UTC'},
  [{id: 'workshop', title: 'The workshop', when: '1655/1681'}],
  [
    {id: 'approximate', kind: 'Approximate', event: 'The portrait', told: {when: '1670~'}},
    {id: 'uncertain', kind: 'Uncertain', event: 'The portrait', told: {when: '1670?'}},
    {id: 'both', kind: 'Approximate and uncertain', event: 'The portrait', told: {when: '1670%'}},
    {
      id: 'around',
      kind: 'Around, with a margin that is ours',
      event: 'The portrait',
      told: {when: {around: '1670', give: 'P5Y'}},
    },
    {id: 'one-of', kind: 'One of two years', event: 'The portrait', told: {when: '[1664,1666]'}},
    {id: 'one-of-years', kind: 'One of a run of years', event: 'The portrait', told: {when: '[1667..1672]'}},
    {
      id: 'one-of-mixed',
      kind: 'One of some years or of a run',
      event: 'The portrait',
      told: {when: '[1664,1666,1670..1672]'},
    },
    {
      id: 'one-of-months',
      kind: 'One of a run of months',
      event: 'The sale',
      told: {when: '[1671-05..1671-07]'},
    },
    {
      id: 'one-of-days',
      kind: 'One of a run of days',
      event: 'The sale',
      told: {when: '[1671-05-03..1671-05-07]'},
    },
    {
      id: 'or-earlier',
      kind: 'A year or any before',
      event: 'The first sketch',
      told: {when: '[..1660]'},
    },
    {id: 'or-later', kind: 'A month or any after', event: 'The frame', told: {when: '[1675-12..]'}},
  ],
);
