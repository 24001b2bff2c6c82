/** Draws the sequence's gutter. lit renders the empty `<svg>`; from there down this file owns every node. */
import {select, type Selection} from 'd3-selection';
import type {GutterScene, Line, Mark} from './scene/gutter.ts';
import {SHAPE_COUNT, shapePath} from '../view/shapes.ts';

const RADIUS: {readonly [kind in Mark['kind']]: number} = {
  disc: 14,
  small: 5,
  heavy: 6.5,
  reference: 9.5,
};

type Svg = Selection<SVGSVGElement, unknown, null, undefined>;
type Group = Selection<SVGGElement, Mark, SVGSVGElement, unknown>;

export function drawGutter(svg: SVGSVGElement, scene: GutterScene): void {
  const root = select(svg);
  drawLines(root, scene.lines);
  drawMarks(root, scene.marks);
}

function drawLines(root: Svg, lines: readonly Line[]): void {
  root
    .selectAll<SVGPathElement, Line>('path.line')
    .data(lines, ({key}) => key)
    .join((enter) => enter.insert('path', 'g'))
    .attr('class', ({style}) => `line ${style}`)
    .attr('data-group', ({group}) => (group === undefined ? null : Math.max(group, 0) % SHAPE_COUNT))
    .attr('d', ({path}) => path);
}

function drawMarks(root: Svg, marks: readonly Mark[]): void {
  const groups = root
    .selectAll<SVGGElement, Mark>('g')
    .data(marks, ({key}) => key)
    .join((enter) => enter.append('g'))
    .attr('class', ({kind, dimmed}) => `mark ${kind}${dimmed ? ' dimmed' : ''}`)
    .attr('data-mark', ({key}) => key)
    .attr('data-group', ({group}) => Math.max(group, 0) % SHAPE_COUNT)
    .attr('transform', ({x, y}) => `translate(${x},${y})`);
  drawParts(groups);
}

function drawParts(groups: Group): void {
  part(groups, 'halo', ({kind}) => (kind === 'reference' ? circle(13) : ''));
  part(groups, 'ring', ({kind, selected}) => (selected ? circle(kind === 'disc' ? 17.5 : 11) : ''));
  part(groups, 'shape', (mark) => outline(mark));
  groups
    .select<SVGPathElement>('.shape')
    .attr('class', ({hollow, dotted}) => `shape${hollow ? ' hollow' : ''}${dotted ? ' dotted' : ''}`);
  groups
    .selectAll<SVGTextElement, Mark>('text')
    .data((mark) => (mark.label ? [mark] : []))
    .join('text')
    .attr('dy', '0.355em')
    .text(({label}) => label);
}

function part(groups: Group, name: string, path: (mark: Mark) => string): void {
  groups
    .selectAll<SVGPathElement, Mark>(`path.${name}`)
    .data((mark) => (path(mark) ? [mark] : []))
    .join((enter) => enter.insert('path', 'text').attr('class', name))
    .attr('d', path);
}

/** The path of a mark, about its middle. */
export function outline({kind, group, hollow}: Mark): string {
  const radius = RADIUS[kind];
  if (kind === 'disc' || kind === 'reference') return circle(radius);
  return shapePath(group, hollow || group >= SHAPE_COUNT ? radius - 0.4 : radius);
}

const circle = (r: number): string => shapePath(1, r);
