/** What lies beyond the first view: cards, panels, search, help, documents. Fetched right after it. */
import type {CSSResult} from 'lit';
import {enDetails} from '../words/details/en.ts';
import {esDetails} from '../words/details/es.ts';
import type {DetailDictionaries} from '../words/language.ts';
import {actionsTemplate, evidenceTemplate} from '../card/card.ts';
import type {Details} from '../view/context.ts';
import {footTools} from '../frame/help.ts';
import {hiddenLine, noneLeft} from '../sequence/hidden-line.ts';
import {scrubber} from '../sequence/scrubber.ts';
import {marked, searchField} from '../frame/search.ts';
import {SequenceMotion} from '../sequence/motion.ts';
import {sideCard} from '../card/side-panel.ts';
import {sourcesPanel} from '../frame/sources-panel.ts';
import {cardStyles} from '../card/styles.ts';
import {paperStyles} from '../sequence/paper-styles.ts';
import {toolStyles} from '../frame/tool-styles.ts';
import {zoneSwitch} from '../clock/zone-switch.ts';

export {readerActions} from './reader-actions.ts';
export {ReaderKeys} from './reader-keys.ts';
export {toHTML} from '../story/html/to-html.ts';
export {announcement} from '../frame/announce.ts';
export {documentOf} from './document.ts';

export const styles: readonly CSSResult[] = [cardStyles, toolStyles];

export const paper: readonly CSSResult[] = [paperStyles];

export const dictionaries: DetailDictionaries = {es: esDetails, en: enDetails};

export const details: Details = {
  evidence: evidenceTemplate,
  actions: actionsTemplate,
  sideCard,
  marked,
  scrubber,
  hiddenLine,
  noneLeft,
  searchField,
  sourcesPanel,
  zoneSwitch,
  createMotion: () => new SequenceMotion(),
  foot: footTools,
};
