/** What has changed since the clock was drawn. */
import type {Pictured} from '../input.ts';
import type {MeasureText} from '../../view/labels.ts';

export interface Picture extends Pictured {
  readonly measure: MeasureText;
}

/** Rows stay as packed while the words, the lanes, what is looked for and the width do. */
export const isSamePicture = (a: Picture | undefined, b: Picture): boolean =>
  a !== undefined &&
  a.lanes === b.lanes &&
  a.width === b.width &&
  a.measure === b.measure &&
  a.story === b.story &&
  a.context.state.query === b.context.state.query &&
  a.context.direction === b.context.direction;

/** Since it was drawn: another story or width, other sources of the same, or neither. */
export function changeOf(
  before: Picture | undefined,
  {width, context}: Picture,
): 'other' | 'sources' | 'none' {
  const [old, {story, solution}] = [before?.context.state.model, context.state.model];
  if (old?.story !== story || before?.width !== width) return 'other';
  return old.solution === solution ? 'none' : 'sources';
}
