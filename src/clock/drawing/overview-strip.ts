/** All of the story in a strip, and a frame around the part that is in sight. */
import {select} from 'd3-selection';
import type {ClockEvent} from '../scene/marks.ts';
import type {Lane} from '../scene/lanes.ts';
import {eraNamesOf, erasOf, type EraEvent} from '../scene/eras.ts';
import {timeScale, type TimeScale} from '../scene/scale.ts';
import {rem} from '../place.ts';
import type {MeasureText} from '../../view/labels.ts';
import type {TimeSpan} from '../../time/time-span.ts';
import {SHAPE_COUNT} from '../../view/shapes.ts';

export interface StripRoom {
  readonly domain: TimeSpan;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  /** Lines of marks, and whether names of eras stand above them. */
  readonly lines: number;
  readonly named: boolean;
}

export interface Strip extends StripRoom {
  readonly lanes: readonly Lane<ClockEvent>[];
  readonly eras: readonly EraEvent[];
  readonly measure: MeasureText;
}

/** CSS px: a line of names, a lane, clear of both edges; never less than a finger can take hold of. */
const NAMES = 16;
const PITCH = 4;
const CLEAR = 5;
const LEAST = 24;

const topOf = ({named}: StripRoom): number => (named ? NAMES : 0);
export const stripHeight = (room: StripRoom): number =>
  Math.max(LEAST, topOf(room) + PITCH * room.lines + CLEAR);

/** Either end of the frame can be taken hold of: mostly from outside, so that the frame can be too, however little it shows. */
const HANDLE = 24;
const INSIDE = 6;
const LEAST_FRAME = 24 + 2 * INSIDE;

/** A line a lane, wherever something happened. */
export function drawStrip(svg: SVGSVGElement, {lanes, eras, measure, ...room}: Strip): void {
  const {x, at, scale} = screenOf(room);
  const [top, height] = [topOf(room), stripHeight(room)];
  const first = top + (height - top - PITCH * lanes.length) / 2;
  const lines = lanes.map(({events, group}, index) => {
    const y = Math.round(first + PITCH * (index + 0.5));
    return {
      group,
      d: columns(events, room.width, x)
        .map(([a, b]) => `M${at(a)},${y}H${at(b)}`)
        .join(''),
    };
  });
  svg.style.blockSize = rem(height);
  drawEras(svg, {bands: erasOf(eras, scale), names: eraNamesOf(eras, scale, measure)}, {at, height});
  select(svg)
    .attr('viewBox', `0 0 ${room.width} ${height}`)
    .selectAll<SVGPathElement, (typeof lines)[number]>('path.strip')
    .data(lines)
    .join((enter) => enter.insert('path', '.frame'))
    .attr('class', 'strip')
    .attr('data-group', ({group}) => Math.max(group, 0) % SHAPE_COUNT)
    .attr('d', ({d}) => d);
}

interface Eras {
  readonly bands: ReturnType<typeof erasOf>;
  readonly names: ReturnType<typeof eraNamesOf>;
}

function drawEras(
  svg: SVGSVGElement,
  {bands, names}: Eras,
  {at, height}: {at(x: number): number; readonly height: number},
): void {
  select(svg)
    .selectAll<SVGPathElement, Eras['bands'][number]>('path.era')
    .data(bands, ({key}) => key)
    .join((enter) => enter.insert('path', ':first-child'))
    .attr('class', ({odd}) => `era ${odd ? 'odd' : 'even'}`)
    .attr('d', ({from, to}) => `M${at(from)},0H${at(to)}V${height}H${at(from)}Z`);
  select(svg)
    .selectAll<SVGTextElement, Eras['names'][number]>('text')
    .data(names, ({key}) => key)
    .join((enter) => enter.insert('text', '.frame'))
    .attr('x', ({x}) => at(x))
    .attr('y', NAMES - 4)
    .text(({text}) => text);
}

/** Around what is in sight; its line keeps clear of the names. */
export function drawFrame(svg: SVGSVGElement, span: TimeSpan, room: StripRoom): void {
  const {x, at} = screenOf(room);
  const [a, b] = frameOf(x(span.from), x(span.to), room.width);
  const [top, height] = [topOf(room), stripHeight(room)];
  const box = (from: number, to: number): string => `M${at(from)},0H${at(to)}V${height}H${at(from)}Z`;
  const handle = (from: number): string => {
    const start = Math.min(Math.max(from, 0), room.width - HANDLE);
    return box(start, start + HANDLE);
  };
  const grip = (edge: number): string => `M${at(edge)},${(top + height) / 2 - 4}v8`;
  const parts = [
    {name: 'frame', end: null, d: box(a, b)},
    {name: 'handle', end: 'from', d: handle(a + INSIDE - HANDLE)},
    {name: 'handle', end: 'to', d: handle(b - INSIDE)},
    {name: 'outline', end: null, d: `M${at(a)},${top + 1}H${at(b)}V${height - 1}H${at(a)}Z`},
    {name: 'grip', end: 'from', d: grip(a + 2)},
    {name: 'grip', end: 'to', d: grip(b - 2)},
  ];
  select(svg)
    .selectAll<SVGPathElement, (typeof parts)[number]>('.frame, .handle, .outline, .grip')
    .data(parts)
    .join('path')
    .attr('class', ({name}) => name)
    .attr('data-end', ({end}) => end)
    .attr('d', ({d}) => d);
}

interface Screen {
  /** From the start edge, within the strip. */
  x(instant: number): number;
  /** From the left edge. */
  at(x: number): number;
  readonly scale: TimeScale;
}

function screenOf({domain, width, direction}: StripRoom): Screen {
  const scale = timeScale(domain, {start: 0, end: width});
  return {
    scale,
    x: (instant) => Math.min(Math.max(scale.x(instant), 0), width),
    at: (x) => Math.round((direction === 'rtl' ? width - x : x) * 2) / 2,
  };
}

function frameOf(from: number, to: number, width: number): readonly [number, number] {
  const lacking = Math.max(0, LEAST_FRAME - (to - from)) / 2;
  const start = Math.min(Math.max(from - lacking, 1), width - 1 - LEAST_FRAME);
  return [start, Math.min(Math.max(to + lacking, start + LEAST_FRAME), width - 1)];
}

/** Stretches of whole pixels in which there is something: as many as can be seen, however many events there are. */
function columns(
  events: Lane<ClockEvent>['events'],
  width: number,
  x: (instant: number) => number,
): readonly (readonly [number, number])[] {
  // How many events begin in each column, less those that ended before it.
  const change = new Int32Array(Math.ceil(width) + 4);
  for (const {bounds} of events) {
    const [from, past] = [Math.floor(x(bounds.earliestStart)), Math.ceil(x(bounds.latestEnd)) + 2];
    change[from] = (change[from] ?? 0) + 1;
    change[past] = (change[past] ?? 0) - 1;
  }
  const stretches: (readonly [number, number])[] = [];
  let [open, begin] = [0, 0];
  change.forEach((by, column) => {
    if (open === 0 && by > 0) begin = column;
    if (open > 0 && open + by === 0) stretches.push([begin, column]);
    open += by;
  });
  return stretches;
}
