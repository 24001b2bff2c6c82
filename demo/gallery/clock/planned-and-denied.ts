import type {GalleryCase} from '../case.ts';

export const plannedAndDenied: GalleryCase = {
  id: 'planned-and-denied',
  title: 'Planned, alleged, denied',
  description:
    'What is planned may lie after the day of publication; what is alleged or denied says so beside its title.',
  story: {
    version: 1,
    lang: 'en',
    title: 'The summit that may not be',
    timeZone: 'America/Mexico_City',
    published: '2024-05-02',
    groups: [
      {id: 'summit', title: 'Summit'},
      {id: 'claims', title: 'Claims'},
    ],
    events: [
      {id: 'summit', title: 'The summit', group: 'summit', status: 'planned', when: '2024-05-20/2024-05-22'},
      {id: 'invitations', title: 'Invitations go out', group: 'summit', when: '2024-04-18'},
      {
        id: 'meeting',
        title: 'A secret meeting',
        group: 'claims',
        status: 'alleged',
        when: {between: ['2024-03', '2024-04-10']},
      },
      {id: 'payment', title: 'A payment', group: 'claims', status: 'denied', when: '2024-04-29'},
      {id: 'threat', title: 'A threat by telephone', group: 'claims', status: 'alleged'},
    ],
  },
};
