import type {GalleryCase} from '../case.ts';

export const nestedGroups: GalleryCase = {
  id: 'nested-groups',
  title: 'Groups within groups',
  description:
    'Lanes stand indented under their parent, which folds them: folded, their events share its rows in the parent’s colour.',
  story: {
    version: 1,
    lang: 'en',
    title: 'A vote in three chambers',
    timeZone: 'Europe/London',
    groups: [
      {id: 'parliament', title: 'Parliament'},
      {id: 'lower', title: 'Lower house', parent: 'parliament'},
      {id: 'committee', title: 'Committee of inquiry', parent: 'lower'},
      {id: 'upper', title: 'Upper house', parent: 'parliament'},
      {id: 'court', title: 'Court'},
    ],
    events: [
      {id: 'recall', title: 'Parliament is recalled', group: 'parliament', when: '2023-01-09'},
      {id: 'reading', title: 'First reading', group: 'lower', when: '2023-01-10T14:00/2023-01-10T19:30'},
      {
        id: 'hearing',
        title: 'Hearing of witnesses',
        group: 'committee',
        when: '2023-01-11T10:00/2023-01-11T16:00',
      },
      {id: 'report', title: 'The committee reports', group: 'committee', when: '2023-01-12'},
      {id: 'second', title: 'Second reading', group: 'upper', when: '2023-01-12T15:00/2023-01-13T01:20'},
      {id: 'appeal', title: 'Appeal to the court', group: 'court', after: 'second', when: '2023-01-13'},
    ],
  },
};
