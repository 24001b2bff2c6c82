/** A row that several events share: which of them can be told apart, and which are counted. */
import type {ClockEvent, EventMarks} from './clock-marks.ts';
import {labelStart, type SetLabel} from './labels.ts';
import {endOf, startOf} from './lanes.ts';

/** An event where it would stand, if there is room. */
export interface Candidate {
  readonly event: ClockEvent;
  readonly drawn: EventMarks;
  readonly label: SetLabel;
}

export interface Counted {
  readonly ids: readonly string[];
  /** The counted marks' extent, CSS px from the start edge. */
  readonly from: number;
  readonly to: number;
  readonly pill: {readonly x: number; readonly width: number};
  /** What to zoom to, to tell them apart. */
  readonly span: {readonly from: number; readonly to: number};
}

export interface Shared {
  readonly named: readonly Candidate[];
  readonly counted: readonly Counted[];
}

export interface RowRoom {
  readonly from: number;
  readonly to: number;
  /** Of a label, at most. */
  readonly lines: number;
  /** Of the pill that says how many. */
  pillWidth(count: number): number;
  readonly selected: string | null;
}

const APART = 10;

interface Interval {
  readonly from: number;
  readonly to: number;
}

const meets = (a: Interval, b: Interval, apart: number): boolean =>
  a.from < b.to + apart && b.from < a.to + apart;

/** The weightier first; what finds no room for its words and its mark is counted with its neighbours. */
export function shareRow(candidates: readonly Candidate[], room: RowRoom): Shared {
  const ranked = [...candidates].sort(
    (a, b) => rank(b, room) - rank(a, room) || startOf(a.event) - startOf(b.event),
  );
  let named: readonly Candidate[] = [];
  const rest: Candidate[] = [];
  for (const candidate of ranked) {
    const text = textInterval(candidate, room);
    const free = named.every(
      (other) => !meets(textInterval(other, room), text, APART) && !meets(other.drawn, candidate.drawn, 2),
    );
    if (free && candidate.label.lines.length <= room.lines) named = [...named, candidate];
    else rest.push(candidate);
  }
  let clusters = rest.map((one) => [one]);
  for (;;) {
    clusters = merged(clusters, room);
    const boxes = clusters.map((cluster) => countOf(cluster, room));
    const lost = named.filter(({drawn}) => boxes.some((box) => meets(boxInterval(box), drawn, 2)));
    if (lost.length === 0) return {named, counted: boxes};
    named = named.filter((one) => !lost.includes(one));
    clusters = [...clusters, ...lost.map((one) => [one])];
  }
}

const rank = ({event}: Candidate, {selected}: RowRoom): number =>
  event.id === selected ? Infinity : event.weight;

function textInterval({drawn, label}: Candidate, room: RowRoom): Interval {
  const from = labelStart(drawn.from, label.width, room);
  return {from, to: from + label.width};
}

const boxInterval = ({from, to, pill}: Counted): Interval => ({
  from: Math.min(from, pill.x),
  to: Math.max(to, pill.x + pill.width),
});

/** Neighbours whose bars or pills would meet are one. */
function merged(clusters: readonly (readonly Candidate[])[], room: RowRoom): Candidate[][] {
  const sorted = [...clusters].sort((a, b) => countOf(a, room).from - countOf(b, room).from);
  const result: Candidate[][] = [];
  for (const cluster of sorted) {
    const last = result.at(-1);
    if (last && meets(boxInterval(countOf(last, room)), boxInterval(countOf(cluster, room)), APART)) {
      result[result.length - 1] = [...last, ...cluster];
    } else result.push([...cluster]);
  }
  return result.length < clusters.length ? merged(result, room) : result;
}

/** The pill stands after the bar, or before it where the row ends. */
function countOf(cluster: readonly Candidate[], room: RowRoom): Counted {
  const from = Math.min(...cluster.map(({drawn}) => drawn.from));
  const to = Math.max(...cluster.map(({drawn}) => drawn.to));
  const width = room.pillWidth(cluster.length);
  const after = to + 6 + width <= room.to ? to + 6 : from - 6 - width;
  const x = after >= room.from ? after : room.to - width;
  const events = cluster.map(({event}) => event).sort((a, b) => startOf(a) - startOf(b));
  const span = {from: Math.min(...events.map(startOf)), to: Math.max(...events.map(endOf))};
  return {ids: events.map(({id}) => id), from, to, pill: {x, width}, span};
}
