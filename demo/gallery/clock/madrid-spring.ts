import type {GalleryCase} from '../case.ts';

export const madridSpring: GalleryCase = {
  id: 'madrid-spring',
  title: 'A day of 23 hours in Madrid',
  description:
    'On 31 March 2024 the clock went from 02:00 to 03:00: the axis has no 02:00, 03:00 stands one hour’s room after 01:00, and the day is 23 hours long.',
  story: {
    version: 1,
    lang: 'es',
    title: 'La noche más corta en urgencias',
    timeZone: 'Europe/Madrid',
    groups: [{id: 'guardia', title: 'Guardia'}],
    events: [
      {
        id: 'turno',
        title: 'Turno de noche: siete horas',
        group: 'guardia',
        when: '2024-03-31T00:00/2024-03-31T08:00',
      },
      {id: 'ingreso', title: 'Ingreso', group: 'guardia', when: '2024-03-31T01:50', lasts: 'PT0S'},
      {
        id: 'quirofano',
        title: 'Entrada en quirófano, 20 minutos después',
        group: 'guardia',
        when: '2024-03-31T03:10',
        lasts: 'PT0S',
      },
      {id: 'dia', title: 'El parte no dice la hora', group: 'guardia', when: '2024-03-31'},
    ],
  },
};
