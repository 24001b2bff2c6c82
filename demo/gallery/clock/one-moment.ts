import type {GalleryCase} from '../case.ts';

export const oneMoment: GalleryCase = {
  id: 'one-moment',
  title: 'One moment, no groups',
  description: 'The least that a clock can show: an axis around one moment, no lane names, no empty column.',
  story: {
    version: 1,
    lang: 'en',
    title: 'A single tremor',
    timeZone: 'Pacific/Auckland',
    events: [{id: 'tremor', title: 'The tremor', when: '2024-02-14T15:51', lasts: 'PT0S'}],
  },
};
