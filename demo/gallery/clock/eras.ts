import type {GalleryCase} from '../case.ts';

export const eras: GalleryCase = {
  id: 'eras',
  title: 'Eras behind the lanes',
  description:
    'Named stretches, one after another and overlapping; a name that does not fit its stretch has a row of its own.',
  story: {
    version: 1,
    lang: 'en',
    title: 'A dam, from plan to flood',
    timeZone: 'Europe/Rome',
    groups: [
      {id: 'works', title: 'Works'},
      {id: 'valley', title: 'Valley'},
    ],
    eras: [
      {title: 'Planning', from: '1951', to: '1956'},
      {title: 'Construction', from: '1957', to: '1960-09'},
      {title: 'First filling', from: '1960-02', to: '1960-11'},
      {title: 'Monitoring', from: '1960-10', to: '..'},
    ],
    events: [
      {id: 'permit', title: 'Permit', group: 'works', when: '1956-07'},
      {id: 'concrete', title: 'The wall is poured', group: 'works', when: '1957-03/1959-10'},
      {
        id: 'crack',
        title: 'A crack is seen above the lake',
        group: 'valley',
        when: {between: ['1960-03', '1960-11']},
      },
      {id: 'slide', title: 'A first landslide', group: 'valley', when: '1960-11-04'},
      {id: 'lowered', title: 'The lake is lowered', group: 'works', when: {from: '1961-01', to: '1961-08'}},
      {id: 'flood', title: 'The flood', group: 'valley', weight: 3, when: '1963-10-09'},
    ],
  },
};
