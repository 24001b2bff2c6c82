import type {GalleryCase} from '../case.ts';

export const madridAutumn: GalleryCase = {
  id: 'madrid-autumn',
  title: 'A day of 25 hours in Madrid',
  description:
    'On 27 October 2024 the hour from 02:00 came twice: the axis has 02:00 twice, and the two calls at 02:30 are an hour apart.',
  story: {
    version: 1,
    lang: 'es',
    title: 'Dos llamadas a las 02:30',
    timeZone: 'Europe/Madrid',
    groups: [{id: 'llamadas', title: 'Llamadas'}],
    events: [
      {
        id: 'primera',
        title: 'Primera llamada',
        group: 'llamadas',
        when: '2024-10-27T02:30+02:00',
        lasts: 'PT0S',
      },
      {
        id: 'segunda',
        title: 'Segunda llamada',
        group: 'llamadas',
        when: '2024-10-27T02:30+01:00',
        lasts: 'PT0S',
      },
      {
        id: 'operativo',
        title: 'Operativo de búsqueda',
        group: 'llamadas',
        when: '2024-10-27T00:30+02:00/2024-10-27T05:00+01:00',
      },
    ],
  },
  span: ['2024-10-27T00:00+02:00', '2024-10-27T06:00+01:00'],
};
