import {focusedBeside} from '../../view/focus.ts';

/** Draws anew what may hold focus. Where the focused thing goes, such as a label that a zoom leaves out of sight, focus stays with the rest. */
export function keepFocus(element: Element, draw: () => void): void {
  const holds = (): boolean => element.contains(focusedBeside(element));
  const held = holds();
  draw();
  if (!held || holds()) return;
  element.querySelector<HTMLElement>('[tabindex="0"], button')?.focus({preventScroll: true});
}
