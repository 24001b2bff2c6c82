import type {GalleryCase} from '../case.ts';

export const backgroundOffAxis: GalleryCase = {
  id: 'background-off-axis',
  title: 'Background stays off the axis',
  description:
    'A treaty of 1961 would squeeze a day of 2024 into a pixel: background (weight below 0) is not on the clock.',
  story: {
    version: 1,
    lang: 'en',
    title: 'A day at the border',
    timeZone: 'Europe/Vienna',
    groups: [
      {id: 'past', title: 'Background'},
      {id: 'border', title: 'Border'},
    ],
    events: [
      {id: 'treaty', title: 'The border treaty', group: 'past', weight: -1, when: '1961-08'},
      {id: 'closed', title: 'The border closes', group: 'border', when: '2024-06-03T06:00', lasts: 'PT0S'},
      {id: 'queue', title: 'Lorries queue', group: 'border', when: '2024-06-03T06:30/2024-06-03T17:00'},
      {id: 'open', title: 'It opens again', group: 'border', when: '2024-06-03T17:00', lasts: 'PT0S'},
    ],
  },
};
