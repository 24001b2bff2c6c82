/** Draws what stands behind the marks: eras, gridlines, rules between lanes; and the axis over them. */
import {select, type Selection} from 'd3-selection';
import type {ClockScene} from '../scene/clock.ts';
import {rem} from '../place.ts';

export type Layer = Selection<SVGGElement, unknown, null, undefined>;

const AXIS_BOTTOM = 8;

export function drawGround(layer: Layer, scene: ClockScene): void {
  drawEras(layer, scene);
  drawGrid(layer, scene);
  drawRules(layer, scene);
}

/** The line of the axis, which stays in sight while what it measures is scrolled. */
export function drawAxis(svg: SVGSVGElement, scene: ClockScene): void {
  const {width, axisHeight} = scene;
  svg.setAttribute('viewBox', `0 0 ${width} ${axisHeight}`);
  svg.style.blockSize = rem(axisHeight);
  drawTicks(svg, scene);
  drawLabels(svg, scene);
}

/** From the start edge to the left edge. */
export const toScreen = ({width, direction}: ClockScene, x: number): number =>
  round(direction === 'rtl' ? width - x : x);

function drawEras(layer: Layer, scene: ClockScene): void {
  layer
    .selectAll<SVGPathElement, ClockScene['eras'][number]>('path.era')
    .data(scene.eras, ({key}) => key)
    .join((enter) => enter.insert('path', ':first-child'))
    .attr('class', ({odd}) => `era ${odd ? 'odd' : 'even'}`)
    .attr('d', ({from, to}) => {
      const top = scene.axisHeight;
      return `M${toScreen(scene, from)},${top}H${toScreen(scene, to)}V${scene.height}H${toScreen(scene, from)}Z`;
    });
}

function drawGrid(layer: Layer, scene: ClockScene): void {
  layer
    .selectAll<SVGPathElement, ClockScene['axis']['grid'][number]>('path.grid')
    .data(scene.axis.grid, ({key}) => key)
    .join('path')
    .attr('class', ({boundary}) => `grid${boundary ? ' boundary' : ''}`)
    .attr('d', ({x}) => `M${toScreen(scene, x)},${scene.axisHeight}V${scene.height}`);
}

function drawRules(layer: Layer, scene: ClockScene): void {
  layer
    .selectAll<SVGPathElement, ClockScene['lanes'][number]>('path.rule')
    .data(scene.lanes, ({key}) => key)
    .join('path')
    .attr('class', 'rule')
    .attr('d', ({rule}) => `M0,${rule}H${scene.width}`);
}

function drawTicks(svg: SVGSVGElement, scene: ClockScene): void {
  select(svg)
    .selectAll<SVGPathElement, ClockScene['axis']['grid'][number]>('path.grid')
    .data(scene.axis.grid, ({key}) => key)
    .join('path')
    .attr('class', ({boundary}) => `grid${boundary ? ' boundary' : ''}`)
    .attr(
      'd',
      ({x, boundary}) => `M${toScreen(scene, x)},${boundary ? 4 : scene.axisHeight - 6}V${scene.axisHeight}`,
    );
}

function drawLabels(svg: SVGSVGElement, scene: ClockScene): void {
  select(svg)
    .selectAll<SVGTextElement, ClockScene['axis']['below'][number]>('text')
    .data(scene.axis.below, ({key}) => key)
    .join('text')
    .attr('x', ({x}) => toScreen(scene, x))
    .attr('y', scene.axisHeight - AXIS_BOTTOM)
    .text(({line}) => line.map(({text}) => text).join(''));
}

const round = (value: number): number => Math.round(value * 10) / 10;
