import {scrollerOf, windowTop} from './measure.ts';

/**
 * Scrolls so that `element` stands `formerTop` CSS px below the top of the window, where the thing it replaces stood:
 * in the same frame, without motion.
 */
export function keepInPlace(element: Element, formerTop: number): void {
  const shift = windowTop(element) - formerTop;
  if (Math.abs(shift) >= 0.5) scrollerOf(element).scrollBy({top: shift, behavior: 'instant'});
}
