import type {GalleryCase} from '../case.ts';

export const nothingPlaced: GalleryCase = {
  id: 'nothing-placed',
  title: 'Nothing that a clock could show',
  description: 'No event has a time: no axis is drawn for none, and the shelf lists all of them.',
  story: {
    version: 1,
    lang: 'es',
    title: 'Lo que cuentan los vecinos',
    timeZone: 'UTC',
    groups: [{id: 'vecinos', title: 'Vecinos'}],
    events: [
      {id: 'ruido', title: 'Un ruido', group: 'vecinos'},
      {id: 'luz', title: 'Una luz', group: 'vecinos', after: 'ruido'},
      {id: 'silencio', title: 'Silencio', group: 'vecinos'},
    ],
  },
};
