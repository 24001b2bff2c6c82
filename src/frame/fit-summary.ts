/** On a phone a summary of more than two lines ends with "more". Only what is measured tells how many lines it takes. */
import {linesOf, widthWithin} from '../view/measure.ts';

const LINES = 2;

/** Marks the summary as long where it is, so that styles shorten it. `isOpen`: a reader asked for all of it. */
export function fitSummary(root: ParentNode, isOpen: boolean): void {
  const lines = root.querySelector<HTMLElement>('.summary-lines');
  const text = lines?.querySelector('.summary');
  if (!lines || !text) return;
  lines.removeAttribute('data-long');
  const more = lines.querySelector('.summary-more > span');
  if (!more || linesOf(text) <= LINES) return;
  lines.setAttribute('data-long', isOpen ? 'open' : 'closed');
  lines.style.setProperty('--vt-more', `${widthWithin(more) + ELLIPSIS}px`);
}

/** "… " and a little air, CSS px. */
const ELLIPSIS = 24;
