/** Where focus and the page's scroll go when a reader walks through the events. */
import {keepInPlace} from './keep-in-place.ts';
import {windowTop} from './measure.ts';

/** What had focus before a step, and where it stood. */
export interface Held {
  readonly by: 1 | -1;
  readonly top: number;
}

/** Remembers a previous/next button, so that it can be given back under the same finger. */
export function hold(root: ParentNode, by: 1 | -1): Held | undefined {
  const button = stepButton(root, by);
  return button ? {by, top: windowTop(button)} : undefined;
}

/** Once the next card is there: its button takes the pressed one's place on the screen, and its focus. */
export function release(root: ParentNode, {by, top}: Held): void {
  const button = stepButton(root, by);
  if (!button) return;
  keepInPlace(button, top);
  button.focus({preventScroll: true});
}

export function focusTitle(root: ParentNode, id: string): void {
  titleLink(root, id)?.focus();
}

export function focusScrubber(root: ParentNode): void {
  root.querySelector<HTMLElement>('.scrubber')?.focus({preventScroll: true});
}

export function focusSources(root: ParentNode): void {
  root.querySelector<HTMLElement>('.sources-button')?.focus();
}

/** Brings a row into the window: only as far as needed, or to its top; without motion. */
export function reveal(root: ParentNode, id: string, block: 'nearest' | 'start'): void {
  titleLink(root, id)?.closest('.row')?.scrollIntoView({block, behavior: 'instant'});
}

const titleLink = (root: ParentNode, id: string): HTMLElement | null =>
  root.querySelector(`[data-title="${CSS.escape(id)}"]`);

const stepButton = (root: ParentNode, by: 1 | -1): HTMLElement | null =>
  root.querySelector(`[data-step="${by}"]`);
