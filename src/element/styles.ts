import type {CSSResult} from 'lit';
import {cardStyles} from '../card/styles.ts';
import {controlStyles} from '../frame/control-styles.ts';
import {filterStyles} from '../frame/filter-styles.ts';
import {headStyles} from '../frame/head-styles.ts';
import {newsStyles} from '../frame/news-styles.ts';
import {searchStyles} from '../frame/search-styles.ts';
import {frameStyles} from '../frame/styles.ts';
import {toolStyles} from '../frame/tool-styles.ts';
import {paperStyles} from '../sequence/paper-styles.ts';
import {sequenceStyles} from '../sequence/styles.ts';
import {stateStyles} from '../view/state-styles.ts';
import {tokens} from '../view/colour/tokens.ts';

/** In cascade order. `further`: of views that were fetched. What a medium demands comes last. */
export const stylesWith = (further: readonly CSSResult[]): CSSResult[] => [
  tokens,
  frameStyles,
  headStyles,
  controlStyles,
  sequenceStyles,
  cardStyles,
  toolStyles,
  filterStyles,
  newsStyles,
  searchStyles,
  ...further,
  stateStyles,
  paperStyles,
];
