/** Scrolls at once, without motion, so that something stands where a reader looks for it. */
import {portOf, scrollerOf, windowTop} from './measure.ts';

/** `element` stands `formerTop` CSS px below the top of the window, where it, or the thing that it replaces, stood. */
export function keepInPlace(element: Element, formerTop: number): void {
  const shift = windowTop(element) - formerTop;
  if (Math.abs(shift) >= 0.5) scrollBy(element, shift);
}

/** `element` begins in the middle half of what can be seen. `end`: how far down, as a fraction. */
export function intoMiddle(element: Element, end: number): void {
  const {top, bottom} = portOf(element);
  const at = (fraction: number): number => top + (bottom - top) * fraction;
  const stands = windowTop(element);
  const wanted = Math.min(Math.max(stands, at(MIDDLE)), at(end));
  if (Math.abs(stands - wanted) >= 1) scrollBy(element, stands - wanted);
}

/** Where the middle half begins. */
export const MIDDLE = 0.25;

const scrollBy = (element: Element, top: number): void =>
  scrollerOf(element).scrollBy({top, behavior: 'instant'});
