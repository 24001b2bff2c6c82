/** Draws the clock's marks. lit renders the empty `<svg>`; from there down d3 owns every node. */
import {select} from 'd3-selection';
import type {ClockScene} from '../scene/clock.ts';
import type {ClockMark} from '../scene/marks.ts';
import {drawAxis, toScreen, type Layer} from './axis.ts';
import {rem} from '../place.ts';
import {SHAPE_COUNT} from '../../view/shapes.ts';

export function drawClock(svg: SVGSVGElement, scene: ClockScene): void {
  const box = `0 0 ${scene.width} ${scene.height}`;
  if (svg.getAttribute('viewBox') !== box) {
    svg.setAttribute('viewBox', box);
    svg.style.blockSize = rem(scene.height);
  }
  drawBand(layerOf(svg, 'band-layer'), scene);
  drawAxis(layerOf(svg, 'axis-layer'), scene);
  drawMarks(layerOf(svg, 'marks-layer'), scene.marks);
}

/** The drawing's layers, from back to front in the order in which they are first asked for. */
function layerOf(svg: SVGSVGElement, name: string): Layer {
  const root = select(svg);
  const layer = root.select<SVGGElement>(`g.${name}`);
  return layer.node() ? (layer as unknown as Layer) : root.append('g').attr('class', name);
}

function drawBand(layer: Layer, scene: ClockScene): void {
  const {band} = scene;
  const bands = band ? [band] : [];
  const group = (index: number): number => Math.max(index, 0) % SHAPE_COUNT;
  layer
    .selectAll<SVGPathElement, typeof band>('path')
    .data(
      bands.flatMap((one) => [
        {...one, edge: false},
        {...one, edge: true},
      ]),
    )
    .join('path')
    .attr('class', ({edge}) => (edge ? 'band-edge' : 'band'))
    .attr('data-group', ({group: index}) => group(index))
    .attr('d', ({x, y, height, edge}) =>
      edge
        ? `M${toScreen(scene, x + 1.5)},${y}v${height}`
        : `M${toScreen(scene, x)},${y}H${toScreen(scene, scene.width)}v${height}H${toScreen(scene, x)}Z`,
    );
}

/** A layer for each group: its colour is reckoned once, and not for each of its marks in each frame. */
function drawMarks(layer: Layer, marks: readonly ClockMark[]): void {
  const groups = new Map<number, ClockMark[]>();
  for (const mark of marks) {
    const shape = Math.max(mark.group, 0) % SHAPE_COUNT;
    groups.set(shape, groups.get(shape) ?? []);
    groups.get(shape)?.push(mark);
  }
  layer
    .selectAll<SVGGElement, [number, ClockMark[]]>('g')
    .data([...groups], ([shape]) => shape)
    .join((enter) => enter.append('g').attr('data-group', ([shape]) => shape))
    .selectAll<SVGPathElement, ClockMark>('path')
    .data(
      ([, own]) => own,
      ({key}) => key,
    )
    .join((enter) => enter.append('path').attr('class', ({part}) => `mark ${part}`))
    .each(function ({d}) {
      if (this.getAttribute('d') !== d) this.setAttribute('d', d);
    })
    .order();
}
