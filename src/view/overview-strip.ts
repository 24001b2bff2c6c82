/** All of the story in a strip, and a frame around the part that is in sight. */
import {select} from 'd3-selection';
import type {ClockEvent} from '../layout/clock-marks.ts';
import type {Lane} from '../layout/lanes.ts';
import {timeScale, type TimeSpan} from '../layout/scale.ts';
import {SHAPE_COUNT} from './shapes.ts';

export interface Strip {
  readonly lanes: readonly Lane<ClockEvent>[];
  readonly domain: TimeSpan;
  readonly span: TimeSpan;
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

export const STRIP = 32;

/** A frame can be taken hold of, however little it shows. */
const LEAST_FRAME = 24;

export function drawOverview(svg: SVGSVGElement, {lanes, domain, span, width, direction}: Strip): void {
  const scale = timeScale(domain, {start: 0, end: width});
  const at = (x: number): number => Math.round((direction === 'rtl' ? width - x : x) * 2) / 2;
  const within = (x: number): number => Math.min(Math.max(x, 0), width);
  const root = select(svg).attr('viewBox', `0 0 ${width} ${STRIP}`);
  const pitch = (STRIP - 8) / Math.max(lanes.length, 1);
  const lines = lanes.map(({rows, group}, index) => {
    const y = Math.round(4 + pitch * (index + 0.5)) + 0.5;
    const pieces = columns(rows.flat(), (instant) => within(scale.x(instant)));
    return {group, d: pieces.map(([a, b]) => `M${at(a)},${y}H${at(b)}`).join('')};
  });
  root
    .selectAll<SVGPathElement, (typeof lines)[number]>('path.strip')
    .data(lines)
    .join((enter) => enter.insert('path', '.frame'))
    .attr('class', 'strip')
    .attr('data-group', ({group}) => Math.max(group, 0) % SHAPE_COUNT)
    .attr('d', ({d}) => d);
  const [a, b] = frameOf(within(scale.x(span.from)), within(scale.x(span.to)), width);
  root
    .selectAll<SVGPathElement, null>('path.frame')
    .data([null])
    .join('path')
    .attr('class', 'frame')
    .attr('d', `M${at(a)},1H${at(b)}V${STRIP - 1}H${at(a)}Z`);
}

function frameOf(from: number, to: number, width: number): readonly [number, number] {
  const lacking = Math.max(0, LEAST_FRAME - (to - from)) / 2;
  const start = Math.min(Math.max(from - lacking, 1), width - LEAST_FRAME);
  return [start, Math.min(Math.max(to + lacking, start + LEAST_FRAME), width - 1)];
}

/** Stretches of whole pixels in which there is something: as many as can be seen, however many events there are. */
function columns(
  events: readonly ClockEvent[],
  x: (instant: number) => number,
): readonly (readonly [number, number])[] {
  const bars = events
    .map(({bounds}) => [Math.floor(x(bounds.earliestStart)), Math.ceil(x(bounds.latestEnd)) + 2] as const)
    .sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of bars) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}
