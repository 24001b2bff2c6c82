import {casesOf} from './time-case.ts';

/** From a day to a century. */
export const dates = casesOf(
  {title: 'A ship in the ice', timeZone: 'UTC'},
  [{id: 'voyage', title: 'The voyage', when: '1897-06-14/1899-09-02'}],
  [
    {id: 'day', kind: 'A day', event: 'The ship sails', told: {when: '1897-08-16'}},
    {id: 'month', kind: 'A month', event: 'The ice closes in', told: {when: '1898-03'}},
    {id: 'year', kind: 'A year', event: 'A hut is built', told: {when: '1898'}},
    {id: 'decade', kind: 'A decade', event: 'Whalers know the bay', told: {when: '189X'}},
    {id: 'century', kind: 'A century', event: 'A wreck lies on the reef', told: {when: '18XX'}},
    {id: 'season', kind: 'A season', event: 'The sledges leave', told: {when: '1898-21'}},
    {id: 'quarter', kind: 'A quarter of a year', event: 'The stores run low', told: {when: '1898-34'}},
    {id: 'some-day', kind: 'Some day of a month', event: 'A bear is seen', told: {when: '1898-05-XX'}},
  ],
);
