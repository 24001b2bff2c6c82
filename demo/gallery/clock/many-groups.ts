import type {GalleryCase} from '../case.ts';

const TOWNS = ['Alba', 'Brisa', 'Cala', 'Duna', 'Estrella', 'Faro', 'Gruta', 'Higuera', 'Isla'];

export const manyGroups: GalleryCase = {
  id: 'many-groups',
  title: 'More groups than colours',
  description:
    'From the seventh on groups take colours and shapes again, hollow; each has its name, so no colour stands alone.',
  story: {
    version: 1,
    lang: 'es',
    title: 'El temporal, pueblo a pueblo',
    timeZone: 'Europe/Madrid',
    groups: TOWNS.map((title) => ({id: title.toLowerCase(), title})),
    events: TOWNS.map((title, index) => ({
      id: `llegada-${index}`,
      title: `El agua llega a ${title}`,
      group: title.toLowerCase(),
      when: {
        between: [`2023-09-03T${10 + index}:00`, `2023-09-03T${12 + index}:30`] as const,
      },
    })),
  },
};
