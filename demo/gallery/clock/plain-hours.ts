import type {GalleryCase} from '../case.ts';

export const plainHours: GalleryCase = {
  id: 'plain-hours',
  title: 'A plain day with exact hours',
  description: 'What most timelines show: moments known to the minute and stretches with both ends known.',
  story: {
    version: 1,
    lang: 'es',
    title: 'La votación de los presupuestos, hora a hora',
    timeZone: 'Europe/Madrid',
    sources: {acta: {title: 'Acta de la sesión'}},
    groups: [
      {id: 'pleno', title: 'Pleno'},
      {id: 'calle', title: 'En la calle'},
      {id: 'gobierno', title: 'Gobierno'},
    ],
    events: [
      {
        id: 'apertura',
        title: 'La presidenta abre la sesión',
        group: 'pleno',
        when: '2024-05-14T09:04',
        lasts: 'PT0S',
      },
      {id: 'debate', title: 'Debate de totalidad', group: 'pleno', when: '2024-05-14T09:10/2024-05-14T13:45'},
      {id: 'receso', title: 'Receso', group: 'pleno', when: '2024-05-14T13:45/2024-05-14T16:00'},
      {
        id: 'voto',
        title: 'Se aprueba por 178 votos contra 165',
        short: 'Se aprueba por 178 a 165',
        group: 'pleno',
        when: '2024-05-14T18:22',
        lasts: 'PT0S',
        says: [{source: 'acta', sentence: 'Efectuada la votación a las dieciocho horas y veintidós minutos'}],
      },
      {
        id: 'marcha',
        title: 'Marcha hasta el Congreso',
        group: 'calle',
        when: '2024-05-14T11:30/2024-05-14T14:10',
      },
      {
        id: 'corte',
        title: 'Corte de tráfico en la plaza',
        group: 'calle',
        when: '2024-05-14T10:45/2024-05-14T15:00',
      },
      {
        id: 'rueda',
        title: 'La ministra comparece ante la prensa',
        group: 'gobierno',
        when: '2024-05-14T19:00',
        lasts: 'PT0S',
      },
    ],
  },
};
