import {visit} from '../../../src/visit/visit.ts';
import type {GalleryCase} from '../case.ts';

export const visitSwitched: GalleryCase = {
  id: 'visit-switched',
  title: 'The visit, just after a source was switched',
  description: 'Each window keeps its former bounds as a dotted outline behind it until the next action.',
  story: visit,
  thenHiddenSources: [],
};
