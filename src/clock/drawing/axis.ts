/** Draws the axis: gridlines, the lower level of labels, eras behind, rules between lanes. */
import type {Selection} from 'd3-selection';
import type {ClockScene} from '../scene/clock.ts';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

const AXIS_BOTTOM = 8;

export function drawAxis(layer: Layer, scene: ClockScene): void {
  drawEras(layer, scene);
  drawGrid(layer, scene);
  drawRules(layer, scene);
  drawLabels(layer, scene);
}

/** From the start edge to the left edge. */
export const toScreen = ({width, direction}: ClockScene, x: number): number =>
  round(direction === 'rtl' ? width - x : x);

function drawEras(layer: Layer, scene: ClockScene): void {
  layer
    .selectAll<SVGPathElement, ClockScene['eras'][number]>('path.era')
    .data(scene.eras, ({key}) => key)
    .join((enter) => enter.insert('path', ':first-child'))
    .attr('class', (_, index) => `era ${index % 2 ? 'odd' : 'even'}`)
    .attr('d', ({from, to}) => {
      const top = scene.eraTop;
      return `M${toScreen(scene, from)},${top}H${toScreen(scene, to)}V${scene.height}H${toScreen(scene, from)}Z`;
    });
}

function drawGrid(layer: Layer, scene: ClockScene): void {
  const top = scene.eraTop;
  layer
    .selectAll<SVGPathElement, ClockScene['axis']['grid'][number]>('path.grid')
    .data(scene.axis.grid, ({key}) => key)
    .join('path')
    .attr('class', ({boundary}) => `grid${boundary ? ' boundary' : ''}`)
    .attr('d', ({x, boundary}) => `M${toScreen(scene, x)},${boundary ? 4 : top - 6}V${scene.height}`);
}

function drawRules(layer: Layer, scene: ClockScene): void {
  layer
    .selectAll<SVGPathElement, ClockScene['lanes'][number]>('path.rule')
    .data(scene.lanes, ({key}) => key)
    .join('path')
    .attr('class', 'rule')
    .attr('d', ({rule}) => `M0,${rule}H${scene.width}`);
}

function drawLabels(layer: Layer, scene: ClockScene): void {
  layer
    .selectAll<SVGTextElement, ClockScene['axis']['below'][number]>('text')
    .data(scene.axis.below, ({key}) => key)
    .join('text')
    .attr('x', ({x}) => toScreen(scene, x))
    .attr('y', scene.eraTop - AXIS_BOTTOM)
    .text(({line}) => line.map(({text}) => text).join(''));
}

const round = (value: number): number => Math.round(value * 10) / 10;
