import {select} from 'd3-selection';
import {isFresh} from '../../state.ts';
import type {ViewContext} from '../../view/context.ts';
import {isDimmed} from '../../view/found.ts';
import type {ClockMark} from '../scene/marks.ts';

/** What is not looked for steps back; what is new is ringed once. */
export function drawLooks(svg: SVGSVGElement, context: ViewContext): void {
  const {state} = context;
  select(svg)
    .selectAll<SVGPathElement, ClockMark>('.mark')
    .classed('dimmed', ({id}) => id !== state.selected && isDimmed(context, id))
    .classed('fresh', ({id}) => isFresh(state, id));
}
