import type {GalleryCase} from '../case.ts';

export const severalSources: GalleryCase = {
  id: 'several-sources',
  title: 'Several sources that can all be right',
  description:
    'An agency gives a minute, a witness a span around it: two marks on one row, and no square between them.',
  story: {
    version: 1,
    lang: 'en',
    title: 'The bridge closes',
    timeZone: 'America/New_York',
    sources: {
      agency: {title: 'Agency'},
      witness: {title: 'A driver, on the phone', outside: true},
      port: {title: 'Port authority', outside: true},
    },
    groups: [{id: 'bridge', title: 'Bridge'}],
    events: [
      {
        id: 'closure',
        title: 'The bridge is closed',
        group: 'bridge',
        when: [
          {on: '2024-03-26T01:27', source: 'agency'},
          {between: ['2024-03-26T01:15', '2024-03-26T02:00'], source: 'witness'},
        ],
        lasts: 'PT0S',
        says: [{source: 'agency'}, {source: 'witness'}],
      },
      {
        id: 'ship',
        title: 'A ship asks for help',
        group: 'bridge',
        when: {between: ['2024-03-26T01:10', '2024-03-26T01:27'], source: 'port'},
        says: [{source: 'port'}],
      },
      {
        id: 'search',
        title: 'Search on the river',
        group: 'bridge',
        when: {from: '2024-03-26T02:00', to: '2024-03-26T05', source: 'port'},
        says: [{source: 'port'}],
      },
    ],
  },
};
