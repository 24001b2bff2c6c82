import type {Px} from '../time/units.ts';

/** How much room the element has: widths in CSS px at a 16 px root, so that larger text counts as less room. */
export type Size = 'narrow' | 'small' | 'column' | 'wide';

const SIZES: readonly (readonly [Size, number])[] = [
  ['wide', 960],
  ['column', 600],
  ['small', 480],
];

export function sizeOf(width: Px): Size {
  return SIZES.find(([, from]) => width >= from)?.[0] ?? 'narrow';
}

/** The "when" stands in a column of its own, before the rail, where there is room for it. */
export const hasWhenColumn = (size: Size): boolean => size === 'column' || size === 'wide';
