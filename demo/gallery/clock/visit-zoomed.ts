import {visit} from '../../../src/visit/visit.ts';
import type {GalleryCase} from '../case.ts';

export const visitZoomed: GalleryCase = {
  id: 'visit-zoomed',
  title: 'The visit, zoomed to the early hours',
  description:
    'Rows stay where they are under zoom: an event that is out of sight keeps its row, with an arrow to where it is. Windows that go on beyond the edge have no edge there.',
  story: visit,
  hiddenSources: [],
  span: ['2024-06-19T02:00+09:00', '2024-06-19T07:00+09:00'],
};
