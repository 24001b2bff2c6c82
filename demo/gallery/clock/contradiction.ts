import type {GalleryCase} from '../case.ts';

export const contradiction: GalleryCase = {
  id: 'contradiction',
  title: 'Two sources that cannot both be right',
  description:
    'The same arrest at 04:10 and at 07:30: two marks on one row, joined by a square with ≠. The card sets them beside each other, each with its source, and says which one was set aside and why, and by how much they miss each other.',
  story: {
    version: 1,
    lang: 'es',
    title: 'La detención del alcalde',
    timeZone: 'America/Bogota',
    sources: {
      policia: {title: 'Parte policial', published: '2022-08-19', url: 'https://example.org/parte'},
      vecinos: {title: 'Vecinos, a la radio', published: '2022-08-19'},
    },
    groups: [
      {id: 'detencion', title: 'Detención'},
      {id: 'juzgado', title: 'Juzgado'},
    ],
    events: [
      {
        id: 'arresto',
        title: 'La policía detiene al alcalde en su casa',
        short: 'Detención del alcalde',
        group: 'detencion',
        when: [
          {on: '2022-08-19T04:10', source: 'policia', label: {es: 'a las 4 y 10'}},
          {on: '2022-08-19T07:30', source: 'vecinos', label: {es: 'a las siete y media'}},
        ],
        lasts: 'PT0S',
        says: [
          {source: 'policia', sentence: 'Se procede a la detención a las 04:10 horas.'},
          {source: 'vecinos', sentence: 'Serían las siete y media, ya había sol.'},
        ],
      },
      {
        id: 'registro',
        title: 'Registro de la vivienda',
        group: 'detencion',
        when: [
          {between: ['2022-08-19T04:10', '2022-08-19T06:00'], source: 'policia'},
          {between: ['2022-08-19T08:00', '2022-08-19T09:30'], source: 'vecinos'},
        ],
      },
      {
        id: 'declaracion',
        title: 'Declara ante la jueza',
        group: 'juzgado',
        after: 'arresto',
        when: {between: ['2022-08-19T10:00', '2022-08-19T13:00']},
      },
    ],
  },
  selected: 'arresto',
};
