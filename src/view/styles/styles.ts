import type {CSSResult} from 'lit';
import {cardStyles} from './card.ts';
import {controlStyles} from './controls.ts';
import {frameStyles} from './frame.ts';
import {paperStyles} from './paper.ts';
import {sequenceStyles} from './sequence.ts';
import {stateStyles} from './states.ts';
import {toolStyles} from './tools.ts';
import {tokens} from './tokens.ts';

/** In cascade order, with those of parts that were fetched: what a medium demands comes last. */
export const stylesWith = (fetched: readonly CSSResult[]): CSSResult[] => [
  tokens,
  frameStyles,
  controlStyles,
  sequenceStyles,
  cardStyles,
  toolStyles,
  ...fetched,
  stateStyles,
  paperStyles,
];
