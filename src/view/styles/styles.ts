import {cardStyles} from './card.ts';
import {frameStyles} from './frame.ts';
import {sequenceStyles} from './sequence.ts';
import {stateStyles} from './states.ts';
import {tableStyles} from './table.ts';
import {tokens} from './tokens.ts';

/** In cascade order: what a medium demands comes last. */
export const styles = [tokens, frameStyles, sequenceStyles, cardStyles, tableStyles, stateStyles];
