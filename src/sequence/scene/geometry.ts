import {hasWhenColumn, type Size} from '../../view/size.ts';

/** Where things stand in the sequence's gutter, in CSS px from its start (visual specification §4.3). */
export interface GutterGeometry {
  readonly rail: number;
  readonly bracket: number;
  readonly smallMark: number;
}

const UNDER: GutterGeometry = {rail: 14, bracket: 34, smallMark: 45};
const BESIDE: GutterGeometry = {rail: 182, bracket: 204, smallMark: 219};

/** A dated list's: so wide is the column of its times. */
export function datedGeometry(size: Size, times: number): GutterGeometry {
  const rail = times + (isPhone(size) ? 14 : 22);
  return {rail, bracket: rail + 9, smallMark: rail + 18};
}

/** Times on a phone leave more room for titles. */
export const widestTimes = (size: Size): number => (isPhone(size) ? 84 : 116);

const isPhone = (size: Size): boolean => size === 'narrow';

export const gutterGeometry = (size: Size): GutterGeometry => (hasWhenColumn(size) ? BESIDE : UNDER);
