import {goesOnInto} from '../story/order/lasting.ts';
import {isNewestFirst, type TimelineState} from '../state.ts';
import {datedGutterScene} from './scene/dated-gutter.ts';
import {datedGeometry, gutterGeometry, type GutterGeometry} from './scene/geometry.ts';
import {gutterScene, type GutterInput, type GutterScene} from './scene/gutter.ts';
import type {Size} from '../view/size.ts';

export interface Placed extends Pick<GutterInput, 'rows' | 'brackets' | 'width' | 'direction'> {
  readonly size?: Size;
  /** How wide the column of times is, CSS px; 0 where times stand under the titles. */
  readonly times?: number;
}

/** The drawing beside the rows as they stand. */
export function sequenceScene(
  state: TimelineState,
  {size = 'narrow', times = 0, ...placed}: Placed,
): GutterScene {
  const {solution} = state.model;
  const sequence = state.model.inOrder('oldest', state.filter);
  if (!sequence.form.dated)
    return gutterScene({
      ...placed,
      geometry: gutterGeometry(size),
      order: (a, b) => solution.order(a, b),
    });
  const geometry: GutterGeometry = datedGeometry(size, times);
  return datedGutterScene({
    ...placed,
    geometry,
    rows: isNewestFirst(state) ? placed.rows.toReversed() : placed.rows,
    heavy: sequence.heavy,
    lineBetween: (a) => sequence.below.get(a) ?? 'dated',
    goesOn: (a, b) => goesOnInto(a, b, solution),
  });
}
