import type {GalleryCase} from '../case.ts';

export const longTitles: GalleryCase = {
  id: 'long-titles',
  title: 'Titles without mercy',
  description:
    'Titles of a sentence and words without a place to break: whole at every width, on as many lines as they need, never over a mark.',
  story: {
    version: 1,
    lang: 'de',
    title: 'Ein Tag im Untersuchungsausschuss',
    timeZone: 'Europe/Berlin',
    groups: [
      {id: 'ausschuss', title: 'Untersuchungsausschuss'},
      {id: 'behoerde', title: 'Bundesanstalt für Finanzdienstleistungsaufsicht'},
    ],
    events: [
      {
        id: 'zeuge',
        title:
          'Der frühere Abteilungsleiter sagt aus, er habe die Rindfleischetikettierungsüberwachungsaufgabenübertragungsvorlage nie gesehen',
        group: 'ausschuss',
        when: '2020-11-19T10:00/2020-11-19T12:40',
      },
      {
        id: 'akte',
        title: 'Die Akte wird nachgereicht, nachdem der Ausschuss mit einer Beugestrafe gedroht hat',
        group: 'behoerde',
        when: {between: ['2020-11-19T16:30', '2020-11-19T20:00']},
      },
      {
        id: 'spaet',
        title: 'Am späten Abend vertagt sich der Ausschuss einstimmig auf den folgenden Donnerstag',
        group: 'ausschuss',
        when: '2020-11-19T22:45',
        lasts: 'PT0S',
      },
    ],
  },
};
