/** A row that several events share: which of them have room for their words, and which are counted. */
import type {ClockEvent} from './clock-marks.ts';
import {labelStart, PAPER, type SetLabel} from './labels.ts';
import {endOf, startOf} from './lanes.ts';

/** An event where its marks stand; its words are set only if there may be room for them. */
export interface Candidate extends Interval {
  readonly event: ClockEvent;
  label(): SetLabel;
}

export interface Counted {
  readonly ids: readonly string[];
  /** On the line of the labels, CSS px from the start edge. */
  readonly pill: Interval & {readonly width: number};
  /** What to zoom to, to tell them apart. */
  readonly span: Interval;
}

export interface Shared {
  readonly named: readonly Candidate[];
  readonly counted: readonly Counted[];
  /** Marks that stand alone, though their words have no room. */
  readonly alone: readonly Candidate[];
  /** Stretches in which marks are too close to be told apart. */
  readonly bars: readonly Interval[];
}

export interface RowRoom extends Interval {
  /** Of a label, at most. */
  readonly lines: number;
  /** Of the pill that says how many. */
  pillWidth(count: number): number;
  readonly selected: string | null;
}

export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Between two texts on a line, and between two marks. */
const APART = 10;
const CLEAR = 2;

/** Words are hardly ever narrower. */
const LEAST_TEXT = 60;

const meets = (a: Interval, b: Interval, apart: number): boolean =>
  a.from < b.to + apart && b.from < a.to + apart;

interface Named extends Candidate {
  readonly text: Interval;
}

/** The weightier first; what finds no room for its words is counted in the nearest gap between the others'. */
export function shareRow(candidates: readonly Candidate[], room: RowRoom): Shared {
  let named = nameThose(candidates, room);
  for (;;) {
    const told = new Set(named.map(({event}) => event));
    const rest = candidates.filter(({event}) => !told.has(event));
    const counted = countRest(rest, named, room);
    if (counted) return {named, counted, ...apartOrNot(rest)};
    // No gap is wide enough for a count: the lightest of the named gives way.
    named = named.slice(0, -1);
  }
}

function nameThose(candidates: readonly Candidate[], room: RowRoom): readonly Named[] {
  const ranked = [...candidates].sort((a, b) => rank(b, room) - rank(a, room) || scattered(a) - scattered(b));
  const named: Named[] = [];
  for (const candidate of ranked) {
    // Its words would begin over its mark: so where there is no room for a few letters, they need not even be set.
    const least = textOf(candidate, LEAST_TEXT, room);
    if (named.some((other) => meets(other.text, least, APART) || meets(other, candidate, CLEAR))) continue;
    const label = candidate.label();
    if (label.lines.length > room.lines) continue;
    const text = textOf(candidate, label.width + PAPER, room);
    if (named.some((other) => meets(other.text, text, APART))) continue;
    named.push({...candidate, text});
  }
  return named;
}

const rank = ({event}: Candidate, {selected}: RowRoom): number =>
  event.id === selected ? Infinity : event.weight;

function textOf(mark: Interval, width: number, room: RowRoom): Interval {
  const from = labelStart(mark.from, width, room);
  return {from, to: from + width};
}

/** Among equals an order that depends on nothing in sight, and is even: so names stay as the axis moves, and are spread. */
const scattered = ({event}: Candidate): number => Math.imul(startOf(event) / 1000, 0x9e3779b1) >>> 0;

const byStart = (a: Interval, b: Interval): number => a.from - b.from;

/** Undefined where a count finds no place. */
function countRest(
  rest: readonly Candidate[],
  named: readonly Named[],
  room: RowRoom,
): readonly Counted[] | undefined {
  if (rest.length === 0) return [];
  const least = room.pillWidth(rest.length);
  const gaps = gapsBetween(
    named.map(({text}) => text),
    room,
  ).filter(({from, to}) => to - from >= least);
  if (gaps.length === 0) return named.length === 0 ? [pillOf(rest, room.from, room)] : undefined;
  const distance = ({from, to}: Interval, mark: Candidate): number =>
    Math.max(from - mark.from, mark.from - (to - least), 0);
  const shares = gaps.map((): Candidate[] => []);
  for (const one of rest) {
    const distances = gaps.map((gap) => distance(gap, one));
    shares[distances.indexOf(Math.min(...distances))]?.push(one);
  }
  return gaps.flatMap((gap, index) => pillsIn(gap, shares[index] ?? [], room));
}

function gapsBetween(taken: readonly Interval[], {from, to}: RowRoom): readonly Interval[] {
  const sorted = [...taken].sort(byStart);
  const starts = [from, ...sorted.map((one) => one.to + APART)];
  const ends = [...sorted.map((one) => one.from - APART), to];
  return starts.map((start, index) => ({from: start, to: ends[index] ?? to}));
}

/** Pills from the start on, each over its first mark; a mark that stands under a pill, or too near to the end, is counted in it. */
function pillsIn(gap: Interval, members: readonly Candidate[], room: RowRoom): readonly Counted[] {
  const sorted = [...members].sort(byStart);
  const clusters: {at: number; readonly members: Candidate[]}[] = [];
  for (const member of sorted) {
    const last = clusters.at(-1);
    const taken = last ? last.at + room.pillWidth(last.members.length + 1) + APART : gap.from;
    const at = Math.max(gap.from, Math.min(member.from, gap.to - room.pillWidth(1)));
    if (last && at < taken) last.members.push(member);
    else clusters.push({at, members: [member]});
  }
  return clusters.map(({at, members}) => {
    const width = room.pillWidth(members.length);
    return pillOf(members, Math.max(gap.from, Math.min(at, gap.to - width)), room);
  });
}

function pillOf(members: readonly Candidate[], at: number, room: RowRoom): Counted {
  const events = members.map(({event}) => event).sort((a, b) => startOf(a) - startOf(b));
  const width = room.pillWidth(events.length);
  const span = {from: Math.min(...events.map(startOf)), to: Math.max(...events.map(endOf))};
  return {ids: events.map(({id}) => id), pill: {from: at, to: at + width, width}, span};
}

function apartOrNot(rest: readonly Candidate[]): Pick<Shared, 'alone' | 'bars'> {
  const runs: Candidate[][] = [];
  let end = -Infinity;
  for (const one of [...rest].sort(byStart)) {
    if (one.from < end + CLEAR) runs.at(-1)?.push(one);
    else runs.push([one]);
    end = Math.max(end, one.to);
  }
  return {
    alone: runs.filter((run) => run.length === 1).flat(),
    bars: runs
      .filter((run) => run.length > 1)
      .map((run) => ({
        from: Math.min(...run.map(({from}) => from)),
        to: Math.max(...run.map(({to}) => to)),
      })),
  };
}
