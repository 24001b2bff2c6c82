import type {GalleryCase} from '../case.ts';

export const rightToLeft: GalleryCase = {
  id: 'right-to-left',
  title: 'Right to left',
  description:
    'In Arabic time runs from right to left: axis, labels, windows, arrows and lane names are mirrored; digits are not.',
  story: {
    version: 1,
    lang: 'ar',
    title: 'ليلة انقطاع المياه في المدينة',
    timeZone: 'Africa/Cairo',
    groups: [
      {id: 'water', title: 'شبكة المياه'},
      {id: 'city', title: 'المدينة'},
    ],
    events: [
      {id: 'burst', title: 'انفجار الخط الرئيسي', group: 'water', when: '2024-01-10T18:20', lasts: 'PT0S'},
      {
        id: 'repair',
        title: 'إصلاح يستغرق نحو ثلاث ساعات',
        group: 'water',
        when: {between: ['2024-01-10T19:00', '2024-01-11T04:00']},
        lasts: {about: 'PT3H', give: 'PT30M'},
      },
      {
        id: 'schools',
        title: 'إغلاق المدارس',
        group: 'city',
        status: 'ongoing',
        when: {from: '2024-01-11T06:00', to: '..'},
      },
      {
        id: 'queues',
        title: 'طوابير أمام الصهاريج',
        group: 'city',
        when: {between: ['2024-01-10T20:00', '2024-01-11T08:00']},
      },
    ],
  },
};
