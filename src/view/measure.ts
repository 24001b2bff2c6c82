/** The only file that reads geometry from the page. */
import {px, type Px} from '../time/units.ts';

/** Room inside an element, CSS px at a 16 px root: larger text leaves less. 0 where the element is not shown. */
export function roomInside(element: Element): Px {
  const {paddingLeft, paddingRight} = getComputedStyle(element);
  const inside = element.clientWidth - (parseFloat(paddingLeft) || 0) - (parseFloat(paddingRight) || 0);
  const rootFontPx = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return px((Math.max(inside, 0) * 16) / rootFontPx);
}

export interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
}

/** Middle of the first line of an element's text, CSS px below the top of `frame`. */
export function firstLineMiddle(element: Element, frame: Element): number {
  const line = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return round((line.top + line.bottom) / 2 - frame.getBoundingClientRect().top);
}

/** An element's box, CSS px from the top of `frame`. */
export function boxWithin(element: Element, frame: Element): Box {
  const own = element.getBoundingClientRect();
  const top = frame.getBoundingClientRect().top;
  return {top: round(own.top - top), bottom: round(own.bottom - top), width: own.width};
}

/** The stretch of an element that the window shows, and so much beyond it, CSS px below the element's top. */
export function sightOf(element: Element, beyond: number): Pick<Box, 'top' | 'bottom'> {
  const {top} = element.getBoundingClientRect();
  return {top: -top - beyond, bottom: innerHeight - top + beyond};
}

/** On how many lines a text stands that is set inline. */
export const linesOf = (text: Element): number =>
  new Set([...text.getClientRects()].map(({bottom}) => Math.round(bottom))).size;

/** CSS px. */
export const widthWithin = (element: Element): number => element.getBoundingClientRect().width;

/** Distance from the top of the window, CSS px. */
export const windowTop = (element: Element): number => element.getBoundingClientRect().top;

/** The nearest ancestor that scrolls vertically, across shadow roots; the page where none does. */
export function scrollerOf(element: Element): Element {
  for (let node: Node | null = element; node; node = parentAcrossShadow(node)) {
    if (!(node instanceof Element) || node.scrollHeight <= node.clientHeight) continue;
    if (/auto|scroll/.test(getComputedStyle(node).overflowY)) return node;
  }
  return document.scrollingElement ?? document.documentElement;
}

/** What is seen of an element's scroller, CSS px of the window. */
export function portOf(element: Element): Pick<Box, 'top' | 'bottom'> {
  const scroller = scrollerOf(element);
  if (scroller === document.scrollingElement) return {top: 0, bottom: innerHeight};
  const {top} = scroller.getBoundingClientRect();
  return {top: Math.max(top, 0), bottom: Math.min(top + scroller.clientHeight, innerHeight)};
}

const parentAcrossShadow = (node: Node): Node | null =>
  node instanceof ShadowRoot ? node.host : (node instanceof Element && node.assignedSlot) || node.parentNode;

const round = (value: number): number => Math.round(value * 2) / 2;
