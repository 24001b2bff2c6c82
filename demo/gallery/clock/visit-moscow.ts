import {visit} from '../../../src/visit/visit.ts';
import type {GalleryCase} from '../case.ts';

export const visitMoscow: GalleryCase = {
  id: 'visit-moscow',
  title: 'The visit, in Moscow’s time',
  description:
    'The landing at 02:22 on 19 June in Pyongyang is 20:22 on the 18th in Moscow. Midnights and hours on the axis are Moscow’s; windows stay where they are.',
  story: visit,
  lang: 'en',
  timeZone: 'Europe/Moscow',
  hiddenSources: [],
  selected: 'aterrizaje',
};
