/** All of the story in a strip, and a frame around the part that is in sight. */
import {select} from 'd3-selection';
import type {ClockEvent} from '../scene/marks.ts';
import type {Lane} from '../scene/lanes.ts';
import {timeScale} from '../scene/scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';
import {SHAPE_COUNT} from '../../view/shapes.ts';

export interface StripRoom {
  readonly domain: TimeSpan;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

export interface Strip extends StripRoom {
  readonly lanes: readonly Lane<ClockEvent>[];
}

export const STRIP = 32;

/** Either end of the frame can be taken hold of: mostly from outside, so that the frame can be too, however little it shows. */
const HANDLE = 24;
const INSIDE = 6;
const LEAST_FRAME = 24 + 2 * INSIDE;

/** A line a lane, wherever something happened. */
export function drawStrip(svg: SVGSVGElement, {lanes, ...room}: Strip): void {
  const {x, at} = screenOf(room);
  const pitch = (STRIP - 8) / Math.max(lanes.length, 1);
  const lines = lanes.map(({events, group}, index) => {
    const y = Math.round(4 + pitch * (index + 0.5)) + 0.5;
    return {
      group,
      d: columns(events, room.width, x)
        .map(([a, b]) => `M${at(a)},${y}H${at(b)}`)
        .join(''),
    };
  });
  select(svg)
    .attr('viewBox', `0 0 ${room.width} ${STRIP}`)
    .selectAll<SVGPathElement, (typeof lines)[number]>('path.strip')
    .data(lines)
    .join((enter) => enter.insert('path', '.frame'))
    .attr('class', 'strip')
    .attr('data-group', ({group}) => Math.max(group, 0) % SHAPE_COUNT)
    .attr('d', ({d}) => d);
}

/** Around what is in sight. */
export function drawFrame(svg: SVGSVGElement, span: TimeSpan, room: StripRoom): void {
  const {x, at} = screenOf(room);
  const [a, b] = frameOf(x(span.from), x(span.to), room.width);
  const box = (from: number, to: number): string => `M${at(from)},1H${at(to)}V${STRIP - 1}H${at(from)}Z`;
  const handle = (from: number): string => {
    const start = Math.min(Math.max(from, 0), room.width - HANDLE);
    return box(start, start + HANDLE);
  };
  const grip = (edge: number): string => `M${at(edge)},${STRIP / 2 - 5}v10`;
  const parts = [
    {name: 'frame', end: null, d: box(a, b)},
    {name: 'handle', end: 'from', d: handle(a + INSIDE - HANDLE)},
    {name: 'handle', end: 'to', d: handle(b - INSIDE)},
    {name: 'grip', end: 'from', d: grip(a + 2)},
    {name: 'grip', end: 'to', d: grip(b - 2)},
  ];
  select(svg)
    .selectAll<SVGPathElement, (typeof parts)[number]>('.frame, .handle, .grip')
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
}

function screenOf({domain, width, direction}: StripRoom): Screen {
  const scale = timeScale(domain, {start: 0, end: width});
  return {
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
