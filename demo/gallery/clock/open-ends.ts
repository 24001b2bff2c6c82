import type {GalleryCase} from '../case.ts';

export const openEnds: GalleryCase = {
  id: 'open-ends',
  title: 'No start, no end, neither known',
  description:
    'An arrow stands where no source gives an end. A firm start with an open end is a solid line; open at both ends is an arrow each.',
  story: {
    version: 1,
    lang: 'en',
    title: 'The strike at the harbour',
    timeZone: 'Europe/Lisbon',
    groups: [
      {id: 'strike', title: 'Strike'},
      {id: 'talks', title: 'Talks'},
    ],
    events: [
      {
        id: 'walkout',
        title: 'Dockers walk out',
        group: 'strike',
        status: 'ongoing',
        when: {from: '2024-02-05T06:00', to: '..'},
      },
      {
        id: 'unrest',
        title: 'Unrest on the quays',
        group: 'strike',
        when: {between: ['..', '2024-02-05T06:00']},
      },
      {id: 'blockade', title: 'Blockade of the bridge', group: 'strike', when: '2024-02-06/2024-02-08'},
      {
        id: 'offer',
        title: 'The owners make an offer',
        group: 'talks',
        when: {between: ['2024-02-07', '..']},
      },
      {id: 'mediator', title: 'A mediator is at work', group: 'talks', when: {from: '..', to: '2024-02-09'}},
    ],
  },
};
