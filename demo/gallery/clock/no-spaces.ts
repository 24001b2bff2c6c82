import type {GalleryCase} from '../case.ts';

export const noSpaces: GalleryCase = {
  id: 'no-spaces',
  title: 'A script without spaces',
  description:
    'Japanese titles break between characters where they must; hours and dates are told as Japanese tells them.',
  story: {
    version: 1,
    lang: 'ja',
    title: '首脳会談の一日',
    timeZone: 'Asia/Tokyo',
    groups: [
      {id: 'arrival', title: '到着'},
      {id: 'talks', title: '会談'},
    ],
    events: [
      {
        id: 'landing',
        title: '政府専用機が空港に着陸する',
        group: 'arrival',
        when: '2024-04-10T08:15',
        lasts: 'PT0S',
      },
      {
        id: 'talks',
        title: '両首脳が通訳だけを交えておよそ一時間半にわたり会談し、共同声明の文言を最終的に調整する',
        short: '首脳会談',
        group: 'talks',
        when: {between: ['2024-04-10T10:00', '2024-04-10T15:00']},
        lasts: {about: 'PT1H30M', give: 'PT15M'},
      },
      {id: 'press', title: '共同記者会見', group: 'talks', after: 'talks', when: '2024-04-10'},
    ],
  },
};
