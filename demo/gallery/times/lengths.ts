import {casesOf} from './time-case.ts';

const name = {
  es: 'la sesión',
  en: 'the session',
  fr: 'la séance',
  ko: '회의',
  ru: 'заседания',
  ar: 'الجلسة',
};

/** How long it lasted. */
export const lengths = casesOf(
  {title: 'A session of parliament', timeZone: 'Europe/Rome'},
  [{id: 'session', title: 'The session', name, when: '2023-02-07T09:00/2023-02-07T20:00'}],
  [
    {id: 'lasts', kind: 'A length', event: 'The speech', told: {during: 'session', lasts: 'PT1H30M'}},
    {
      id: 'lasts-about',
      kind: 'About so long',
      event: 'The debate',
      told: {during: 'session', lasts: {about: 'PT2H', give: 'PT30M'}},
    },
    {
      id: 'lasts-at-least',
      kind: 'At least so long',
      event: 'The reading',
      told: {during: 'session', lasts: {min: 'PT3H'}},
    },
    {
      id: 'lasts-at-most',
      kind: 'At most so long',
      event: 'The recess',
      told: {during: 'session', lasts: {max: 'PT45M'}},
    },
    {
      id: 'lasts-between',
      kind: 'Between two lengths',
      event: 'The count',
      told: {during: 'session', lasts: {min: 'PT1H', max: 'PT2H'}},
    },
    {
      id: 'lasts-nothing',
      kind: 'A moment somewhere',
      event: 'The vote',
      told: {when: {between: ['2023-02-07T18:00', '2023-02-07T19:00']}, lasts: 'PT0S'},
    },
  ],
);
