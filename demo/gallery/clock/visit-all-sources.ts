import {visit} from '../../../src/visit/visit.ts';
import type {GalleryCase} from '../case.ts';

export const visitAllSources: GalleryCase = {
  id: 'visit-all-sources',
  title: 'The visit, with all sources on',
  description:
    'Other reports narrow the windows; what comes from them alone is hatched. The selected talks slide within theirs.',
  story: visit,
  hiddenSources: [],
  selected: 'negociaciones',
};
