import type {GalleryCase} from '../case.ts';

export const firmAndLoose: GalleryCase = {
  id: 'firm-and-loose',
  title: 'Windows, cores, durations',
  description:
    'From what is exact to what is loose: both ends known, a certain core within a window, a firm start, a length that can slide, a margin that is ours.',
  story: {
    version: 1,
    lang: 'en',
    title: 'What the inspectors could establish',
    timeZone: 'Europe/Brussels',
    groups: [{id: 'plant', title: 'Plant'}],
    events: [
      {id: 'shift', title: 'Night shift', group: 'plant', when: '2023-09-12T22:00/2023-09-13T06:00'},
      {
        id: 'leak',
        title: 'The leak',
        text: 'It began between 23 and 24 h and ended between 3 and 4 h.',
        group: 'plant',
        when: {from: '2023-09-12T23', to: '2023-09-13T03'},
      },
      {
        id: 'siren',
        title: 'The siren',
        group: 'plant',
        when: {from: '2023-09-13T00:40', to: '2023-09-13T02'},
      },
      {
        id: 'outage',
        title: 'A power cut of 50 minutes',
        group: 'plant',
        when: {between: ['2023-09-12T22:30', '2023-09-13T05:00']},
        lasts: {about: 'PT50M', give: 'PT10M'},
      },
      {
        id: 'smell',
        title: 'A smell in the village',
        group: 'plant',
        when: {around: '2023-09-13T01:30', give: 'PT45M'},
      },
      {
        id: 'call',
        title: 'Call to the fire service',
        group: 'plant',
        when: '2023-09-13T01:12',
        lasts: 'PT0S',
      },
    ],
  },
};
