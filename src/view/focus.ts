/** Where focus and the page's scroll go when a reader walks through the events. */
import {intoMiddle, keepInPlace, MIDDLE} from './keep-in-place.ts';
import {portOf, windowTop} from './measure.ts';

/** Where an event's title stands before something else changes; undefined where it is out of the window. */
export function titleTop(root: ParentNode, id: string): number | undefined {
  const title = titleLink(root, id);
  return title && isSeen(title) ? windowTop(title) : undefined;
}

/** Whatever opened or closed above it, or took some of its room: the event under the reader's finger stays there. */
export function keepTitle(root: ParentNode, id: string, top: number): void {
  const title = titleLink(root, id);
  if (title) keepInPlace(title, top);
}

/** What has focus in the same tree, also while the window has none. */
export const focusedBeside = (node: Node): Element | null =>
  (node.getRootNode() as Document | ShadowRoot).activeElement;

/** Is focus on what goes with the open card? */
export const isFocusInCard = (root: ParentNode): boolean =>
  focusedBeside(root)?.closest('.steps, .panel') instanceof Element;

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

/**
 * Once the next card is there: the event's row comes into the middle half of the window, and the button stays where it
 * was pressed, with its focus.
 */
export function release(root: ParentNode, {by, top}: Held, id: string): void {
  const button = stepButton(root, by);
  const title = titleLink(root, id);
  const panel = root.querySelector<HTMLElement>('.panel-inside');
  button?.focus({preventScroll: true});
  // Under a row in which a card opens there is more to be seen.
  if (title) intoMiddle(title, panel ? 1 - MIDDLE : MIDDLE);
  if (!button) return;
  if (panel) stickAt(panel, top - (windowTop(button) - windowTop(panel)));
  // What sticks moves less than the page: once more.
  for (let time = 0; time < 2; time++) keepInPlace(button, top);
  if (title && !isSeen(title)) intoMiddle(title, MIDDLE);
}

/** Below the top of what can be seen; low down there would be no room for the card. */
function stickAt(panel: HTMLElement, windowTop: number): void {
  const {top, bottom} = portOf(panel);
  if (windowTop <= (top + bottom) / 2) panel.style.setProperty('--vt-card-top', `${windowTop - top}px`);
}

/** Of the bar at the window's foot, nothing can be seen behind it. */
function isSeen(title: Element): boolean {
  const {top, bottom} = portOf(title);
  const stands = windowTop(title);
  return stands >= top && stands < bottom - STEP_BAR;
}

/** CSS px. */
const STEP_BAR = 52;

/** A row that was gone to comes into the middle half of what can be seen. */
export function intoSight(root: ParentNode, id: string): void {
  const title = titleLink(root, id);
  if (title) intoMiddle(title, root.querySelector('.panel') ? 1 - MIDDLE : MIDDLE);
}

/** The first title that can be seen, and where it stands; of the clock none, whose rows are packed anew. */
export function firstSeen(root: ParentNode): {readonly id: string; readonly top: number} | undefined {
  const titles = root.querySelectorAll<HTMLElement>(':is(.sequence, .table) [data-title]');
  const title = [...titles].find((one) => one.getClientRects().length > 0 && isSeen(one));
  return title && {id: title.dataset['title'] ?? '', top: windowTop(title)};
}

/** Does somebody read what rows that come would move? */
export function isBeingRead(root: ParentNode): boolean {
  const view = root.querySelector('.view');
  if (!view) return false;
  return root.querySelector(':focus') !== null || windowTop(view) < portOf(view).top - 1;
}

/** The field, or the button that opens it. */
export function focusSearch(root: ParentNode): void {
  root.querySelector<HTMLElement>('.search input, .search-button')?.focus();
}

export function focusFilter(root: ParentNode): void {
  root.querySelector<HTMLElement>('.filter-button')?.focus();
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

/** Of an event that stands on the screen: on paper it may stand once more. */
const titleLink = (root: ParentNode, id: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(`[data-title="${CSS.escape(id)}"]`)].find(
    (link) => link.getClientRects().length > 0,
  );

const stepButton = (root: ParentNode, by: 1 | -1): HTMLElement | null =>
  root.querySelector(`[data-step="${by}"]`);
