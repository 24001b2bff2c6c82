import {hasWhenColumn, type Size} from '../../view/size.ts';

/** Where things stand in the sequence's gutter, in CSS px from its start (visual specification §4.3). */
export interface GutterGeometry {
  readonly rail: number;
  readonly bracket: number;
  readonly smallMark: number;
}

const UNDER: GutterGeometry = {rail: 14, bracket: 34, smallMark: 45};
const BESIDE: GutterGeometry = {rail: 182, bracket: 204, smallMark: 219};

export const gutterGeometry = (size: Size): GutterGeometry => (hasWhenColumn(size) ? BESIDE : UNDER);
