import type {GalleryCase} from '../case.ts';

export const centuries: GalleryCase = {
  id: 'centuries',
  title: 'Centuries',
  description: 'Years below and nothing above; dates to the century, the decade and the day on one axis.',
  story: {
    version: 1,
    lang: 'en',
    title: 'The bell of the old town',
    timeZone: 'Europe/Warsaw',
    groups: [
      {id: 'bell', title: 'Bell'},
      {id: 'tower', title: 'Tower'},
    ],
    events: [
      {id: 'cast', title: 'The bell is cast', group: 'bell', when: '1420~'},
      {id: 'tower', title: 'The tower is built', group: 'tower', when: '1391/1412'},
      {id: 'fire', title: 'Fire', group: 'tower', when: '1528-06'},
      {id: 'crack', title: 'The bell cracks', group: 'bell', when: '17XX'},
      {id: 'recast', title: 'It is cast again', group: 'bell', after: 'crack', when: '180X'},
      {id: 'war', title: 'Taken down in the war', group: 'bell', when: '1942-02-11'},
      {id: 'back', title: 'It comes back', group: 'bell', after: 'war', when: {between: ['1945', '1950']}},
    ],
  },
};
