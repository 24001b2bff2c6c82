import type {GalleryCase} from '../case.ts';

export const halfHourZone: GalleryCase = {
  id: 'half-hour-zone',
  title: 'A clock that changes by half an hour',
  description:
    'On Lord Howe Island clocks went back by 30 minutes at 02:00 on 7 April 2024: that hour is an hour and a half long on the axis.',
  story: {
    version: 1,
    lang: 'en',
    title: 'The night the ferry waited',
    timeZone: 'Australia/Lord_Howe',
    groups: [{id: 'harbour', title: 'Harbour'}],
    events: [
      {id: 'wait', title: 'The ferry waits', group: 'harbour', when: '2024-04-06T22:00/2024-04-07T05:30'},
      {id: 'call', title: 'A call from the pilot', group: 'harbour', when: '2024-04-07T03:15', lasts: 'PT0S'},
      {
        id: 'fog',
        title: 'Fog, some time in the night',
        group: 'harbour',
        when: {between: ['2024-04-06T23:00', '2024-04-07T04:00']},
      },
    ],
  },
};
