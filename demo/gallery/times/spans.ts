import {casesOf} from './time-case.ts';

/** From then to then, or somewhere between. */
export const spans = casesOf(
  {title: 'A bridge is built', timeZone: 'Europe/Lisbon'},
  [{id: 'bridge', title: 'The bridge', when: '1921-03-01/1925-10-30'}],
  [
    {id: 'interval', kind: 'An interval', event: 'The foundations', told: {when: '1921/1922'}},
    {
      id: 'from-to',
      kind: 'From a day to a month',
      event: 'The arches',
      told: {when: {from: '1922-05-04', to: '1923-11'}},
    },
    {
      id: 'from-to-hours',
      kind: 'From an hour to an hour',
      event: 'The first crossing',
      told: {when: '1925-10-30T09:30/1925-10-30T11:00'},
    },
    {id: 'open-start', kind: 'An open start', event: 'The ferry', told: {when: '../1925-10-30'}},
    {id: 'open-end', kind: 'An open end', event: 'The toll', told: {when: '1925-10-30/..'}},
    {
      id: 'between',
      kind: 'Somewhere between',
      event: 'An accident',
      told: {when: {between: ['1923-02', '1923-06']}},
    },
    {
      id: 'not-before',
      kind: 'Not before a day',
      event: 'The lamps',
      told: {when: {between: ['1925-07-12', '..']}},
    },
    {
      id: 'not-after',
      kind: 'Not after a year',
      event: 'The first plan',
      told: {when: {between: ['..', '1920']}},
    },
    {
      id: 'in-words',
      kind: 'A time in the source’s words alone',
      event: 'The quarry',
      told: {
        when: {
          from: '..',
          to: '..',
          label: {
            es: 'hace tiempo',
            en: 'long ago',
            fr: 'il y a longtemps',
            ko: '오래전에',
            ru: 'давно',
            ar: 'منذ زمن بعيد',
          },
        },
      },
    },
  ],
);
