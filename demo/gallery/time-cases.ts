/** The gallery of times, in the order in which it is shown. */
import type {GalleryCase} from './case.ts';
import {ages} from './times/ages.ts';
import {dates} from './times/dates.ts';
import {doubts} from './times/doubts.ts';
import {hours} from './times/hours.ts';
import {lengths} from './times/lengths.ts';
import {relations} from './times/relations.ts';
import {spans} from './times/spans.ts';
import {states} from './times/states.ts';

export const timeCases: readonly GalleryCase[] = [
  ...dates,
  ...hours,
  ...doubts,
  ...spans,
  ...lengths,
  ...relations,
  ...ages,
  ...states,
];
