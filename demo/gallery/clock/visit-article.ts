import {visit} from '../../../src/visit/visit.ts';
import type {GalleryCase} from '../case.ts';

export const visitArticle: GalleryCase = {
  id: 'visit-article',
  title: 'The visit, with the article alone',
  description:
    'Most windows are as wide as the day: that is the finding, and the sentence above the legend says so. Nine events stand on the shelf below the axis.',
  story: visit,
};
