import {casesOf} from './time-case.ts';

/** Not over, not yet, and nobody knows when. */
export const states = casesOf(
  {title: 'A strike', timeZone: 'Europe/Paris', published: '2024-03-08'},
  [{id: 'strike', title: 'The strike begins', when: '2024-03-04'}],
  [
    {
      id: 'ongoing',
      kind: 'Going on',
      event: 'The blockade',
      told: {status: 'ongoing', when: {from: '2024-03-05', to: '..'}},
    },
    {id: 'planned', kind: 'Planned', event: 'The march', told: {status: 'planned', when: '2024-03-12'}},
    {id: 'no-time', kind: 'No time at all', event: 'A letter to the minister', told: {}},
  ],
);
