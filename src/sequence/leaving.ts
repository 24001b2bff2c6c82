import {leavingRow, type Phase, type Row} from '../story/order/sequence.ts';
import type {TimelineState} from '../state.ts';

/** What the last switch hid stays in its phase, hollow and dotted, until the next action; at the end, where its phase went with it. */
export function leavingRows(
  {model: {story}, leaving}: TimelineState,
  phase: Phase,
  phases: readonly Phase[],
): readonly Row[] {
  const homes = new Map(phases.map((each) => [each.group?.id, each]));
  return story.events
    .filter(({id, group}) => leaving.includes(id) && (homes.get(group) ?? phases.at(-1)) === phase)
    .map((event) => leavingRow(story, event));
}
