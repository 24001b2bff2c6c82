import type {CSSResult} from 'lit';
import {controlStyles} from './controls.ts';
import {frameStyles} from './frame.ts';
import {sequenceStyles} from './sequence.ts';
import {stateStyles} from './states.ts';
import {tokens} from './tokens.ts';

/** In cascade order. `further`: of what was fetched. What a medium demands comes last; `paper` knows all of it. */
export const stylesWith = (further: readonly CSSResult[], paper: readonly CSSResult[]): CSSResult[] => [
  tokens,
  frameStyles,
  controlStyles,
  sequenceStyles,
  ...further,
  stateStyles,
  ...paper,
];
