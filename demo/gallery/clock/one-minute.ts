import type {GalleryCase} from '../case.ts';

export const oneMinute: GalleryCase = {
  id: 'one-minute',
  title: 'One minute, in seconds',
  description: 'A recording’s seconds: the day above, the seconds below, and moments known to the second.',
  story: {
    version: 1,
    lang: 'en',
    title: 'Fifty seconds on the radio',
    timeZone: 'UTC',
    timeZoneName: 'UTC',
    groups: [
      {id: 'cockpit', title: 'Cockpit'},
      {id: 'tower', title: 'Tower'},
    ],
    events: [
      {
        id: 'call',
        title: '“We have lost the left engine”',
        group: 'cockpit',
        when: '2019-06-02T14:31:04',
        lasts: 'PT0S',
      },
      {id: 'ask', title: '“Say again?”', group: 'tower', when: '2019-06-02T14:31:09', lasts: 'PT0S'},
      {
        id: 'silence',
        title: 'Nobody answers',
        group: 'cockpit',
        when: '2019-06-02T14:31:12/2019-06-02T14:31:33',
      },
      {
        id: 'repeat',
        title: '“Left engine, we are turning back”',
        group: 'cockpit',
        when: '2019-06-02T14:31:33',
        lasts: 'PT0S',
      },
      {
        id: 'clear',
        title: '“Runway two is yours”',
        group: 'tower',
        when: '2019-06-02T14:31:41',
        lasts: 'PT0S',
      },
      {
        id: 'noise',
        title: 'A noise, at some point',
        group: 'cockpit',
        when: {between: ['2019-06-02T14:31:04', '2019-06-02T14:31:50']},
      },
    ],
  },
};
