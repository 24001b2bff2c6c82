/** What lies beyond the first view: cards, panels, search, help, documents. Fetched right after it. */
import type {CSSResult} from 'lit';
import {enDetails} from './i18n/details/en.ts';
import {esDetails} from './i18n/details/es.ts';
import type {DetailDictionaries} from './i18n/language.ts';
import {actionsTemplate, evidenceTemplate} from './view/card.ts';
import type {Details} from './view/context.ts';
import {footTools} from './view/help.ts';
import {hiddenLine, noneLeft} from './view/hidden-line.ts';
import {scrubber} from './view/scrubber.ts';
import {marked, searchField} from './view/search.ts';
import {SequenceMotion} from './view/sequence-motion.ts';
import {sideCard} from './view/side-panel.ts';
import {sourcesPanel} from './view/sources-panel.ts';
import {cardStyles} from './view/styles/card.ts';
import {paperStyles} from './view/styles/paper.ts';
import {toolStyles} from './view/styles/tools.ts';
import {zoneSwitch} from './view/zone-switch.ts';

export {readerActions} from './reader-actions.ts';
export {ReaderKeys} from './reader-keys.ts';
export {toHTML} from './story/to-html.ts';
export {announcement} from './view/announce.ts';
export {documentOf} from './view/document.ts';

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
