/** Draws the clock's marks. lit renders the empty `<svg>`; from there down d3 owns every node. */
import {select} from 'd3-selection';
import type {Band, ClockScene} from '../scene/clock.ts';
import type {ClockMark} from '../scene/marks.ts';
import {drawGround, toScreen, type Layer} from './axis.ts';
import {rem} from '../place.ts';
import {BAR} from '../scene/shapes.ts';
import {SHAPE_COUNT} from '../../view/shapes.ts';

export function drawClock(svg: SVGSVGElement, scene: ClockScene): void {
  const box = `0 0 ${scene.width} ${scene.height}`;
  if (svg.getAttribute('viewBox') !== box) {
    svg.setAttribute('viewBox', box);
    svg.style.blockSize = rem(scene.height);
  }
  drawBand(layerOf(svg, 'band-layer'), scene);
  drawGround(layerOf(svg, 'axis-layer'), scene);
  drawMarks(layerOf(svg, 'marks-layer'), scene.marks);
  drawRing(layerOf(svg, 'ring-layer'), scene);
}

/** The drawing's layers, from back to front in the order in which they are first asked for. */
function layerOf(svg: SVGSVGElement, name: string): Layer {
  const root = select(svg);
  const layer = root.select<SVGGElement>(`g.${name}`);
  return layer.node() ? (layer as unknown as Layer) : root.append('g').attr('class', name);
}

const shapeOf = (group: number): number => Math.max(group, 0) % SHAPE_COUNT;

/** Behind the selected event's own mark and label. */
function drawBand(layer: Layer, scene: ClockScene): void {
  layer
    .selectAll<SVGPathElement, Band>('path')
    .data(scene.band ? [scene.band] : [])
    .join('path')
    .attr('class', 'band')
    .attr('d', ({from, to, y, height}) => {
      const [a, b] = [toScreen(scene, from), toScreen(scene, to)];
      return `M${a},${y}H${b}v${height}H${a}Z`;
    });
}

/** Round the selected event's mark: a circle round a shape, a box round a bar. */
function drawRing(layer: Layer, scene: ClockScene): void {
  layer
    .selectAll<SVGRectElement, Band>('rect')
    .data(scene.band ? [scene.band] : [])
    .join('rect')
    .attr('class', 'ring')
    .attr('data-group', ({group}) => shapeOf(group))
    .each(function ({mark: {from, to, y}}) {
      const isShape = to - from <= BAR;
      const air = isShape ? (RING - (to - from)) / 2 : 4;
      const width = to - from + 2 * air;
      const height = isShape ? RING : BAR + 2 * air;
      select(this)
        .attr('x', Math.min(toScreen(scene, from - air), toScreen(scene, to + air)))
        .attr('y', y + BAR / 2 - height / 2)
        .attr('width', width)
        .attr('height', height)
        .attr('rx', isShape ? RING / 2 : 2);
    });
}

/** Across, CSS px. */
const RING = 22;

/** A layer for each group: its colour is reckoned once, and not for each of its marks in each frame. */
function drawMarks(layer: Layer, marks: readonly ClockMark[]): void {
  const groups = new Map<number, ClockMark[]>();
  for (const mark of marks) {
    const shape = shapeOf(mark.group);
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
    .each(function ({d, centre}) {
      if (this.getAttribute('d') !== d) this.setAttribute('d', d);
      const place = centre ? `translate(${centre.x},${centre.y})` : '';
      if (place !== (this.getAttribute('transform') ?? '')) this.setAttribute('transform', place);
    })
    .order();
}
