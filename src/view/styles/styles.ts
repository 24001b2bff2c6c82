import {cardStyles} from './card.ts';
import {clockStyles} from './clock.ts';
import {controlStyles} from './controls.ts';
import {frameStyles} from './frame.ts';
import {sequenceStyles} from './sequence.ts';
import {stateStyles} from './states.ts';
import {tableStyles} from './table.ts';
import {tokens} from './tokens.ts';

/** In cascade order: what a medium demands comes last. */
export const styles = [
  tokens,
  frameStyles,
  controlStyles,
  sequenceStyles,
  cardStyles,
  clockStyles,
  tableStyles,
  stateStyles,
];
