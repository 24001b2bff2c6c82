import type {CSSResult} from 'lit';
import {controlStyles} from '../frame/control-styles.ts';
import {frameStyles} from '../frame/styles.ts';
import {sequenceStyles} from '../sequence/styles.ts';
import {stateStyles} from './state-styles.ts';
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
