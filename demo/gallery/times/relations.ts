import {casesOf} from './time-case.ts';

const name = {
  es: 'el eclipse',
  en: 'the eclipse',
  fr: 'l’éclipse',
  ko: '일식',
  ru: 'затмения',
  ar: 'الكسوف',
};

/** Beside another event. */
export const relations = casesOf(
  {title: 'A day at the observatory', timeZone: 'America/Santiago', published: '2019-07-03'},
  [{id: 'eclipse', title: 'The eclipse', name, when: '2019-07-02T15:22/2019-07-02T17:46'}],
  [
    {id: 'during', kind: 'During another', event: 'Birds fall silent', told: {during: 'eclipse'}},
    {id: 'after', kind: 'After another', event: 'The visitors leave', told: {after: 'eclipse'}},
    {
      id: 'after-gap',
      kind: 'So long after another',
      event: 'The first picture',
      told: {after: {event: 'eclipse', gap: 'PT20M'}, lasts: 'PT0S'},
    },
    {
      id: 'before-gap',
      kind: 'Between two lengths before another',
      event: 'The dome opens',
      told: {before: {event: 'eclipse', gap: {min: 'PT1H', max: 'PT2H'}}, lasts: 'PT0S'},
    },
    {id: 'with', kind: 'At the same time as another', event: 'Stars come out', told: {with: 'eclipse'}},
  ],
);
