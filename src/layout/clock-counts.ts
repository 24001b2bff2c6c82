/** A row that several events share: which of them have room for their words, and which are counted. */
import type {ClockEvent} from './clock-marks.ts';
import {labelStart, PAPER, type SetLabel} from './labels.ts';
import {startOf} from './lanes.ts';

/** The weightiest event of a column, and where the marks of all in it stand. */
export interface Candidate extends Interval {
  readonly event: ClockEvent;
  /** Of that event alone. */
  readonly mark: Interval;
  /** How many events it stands for. */
  readonly count: number;
  /** First start and last end of them, epoch ms. */
  readonly span: Interval;
  /** Its words are no narrower. */
  least(): number;
  /** Its words, set only if there may be room for them: nothing costs more. */
  label(): SetLabel;
}

export interface Counted {
  readonly count: number;
  /** Of the first of them. */
  readonly id: string;
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

/** A row has room for few names; after so many candidates the rest would find none. */
const MOST_TRIES = 24;

const meets = (a: Interval, b: Interval, apart: number): boolean =>
  a.from < b.to + apart && b.from < a.to + apart;

interface Named extends Candidate {
  readonly text: Interval;
}

interface Rest extends Candidate {
  /** Its own event is among those that it stands for. */
  readonly isWhole: boolean;
}

/** The weightier first; what finds no room for its words is counted in the nearest gap between the others'. */
export function shareRow(candidates: readonly Candidate[], room: RowRoom): Shared {
  let named = nameThose(candidates, room);
  for (;;) {
    const rest = restOf(candidates, named);
    const counted = countRest(rest, named, room);
    if (counted) return {named, counted, ...apartOrNot(rest)};
    // No gap is wide enough for a count: the lightest of the named gives way.
    named = named.slice(0, -1);
  }
}

function nameThose(candidates: readonly Candidate[], room: RowRoom): readonly Named[] {
  const ranked = [...candidates].sort((a, b) => rank(b, room) - rank(a, room) || scattered(a) - scattered(b));
  const named: Named[] = [];
  let tries = MOST_TRIES;
  for (const candidate of ranked) {
    if (tries === 0) break;
    const {mark} = candidate;
    const isFree = (width: number): boolean => {
      const text = textOf(mark, width + PAPER, room);
      return named.every((other) => !meets(other.text, text, APART));
    };
    if (named.some((other) => meets(other.mark, mark, CLEAR)) || !isFree(LEAST_TEXT)) continue;
    tries -= 1;
    if (!isFree(candidate.least())) continue;
    const label = candidate.label();
    if (label.lines.length > room.lines || !isFree(label.width)) continue;
    named.push({...candidate, text: textOf(mark, label.width + PAPER, room)});
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

/** All that has no words of its own: also what a named event stands for beside itself. */
function restOf(candidates: readonly Candidate[], named: readonly Named[]): readonly Rest[] {
  const told = new Set(named.map(({event}) => event));
  return candidates.flatMap((one): readonly Rest[] => {
    if (!told.has(one.event)) return [{...one, isWhole: true}];
    return one.count > 1 ? [{...one, count: one.count - 1, isWhole: false}] : [];
  });
}

const total = (members: readonly Candidate[]): number => members.reduce((sum, {count}) => sum + count, 0);

const byStart = (a: Interval, b: Interval): number => a.from - b.from;

/** Undefined where a count finds no place. */
function countRest(
  rest: readonly Rest[],
  named: readonly Named[],
  room: RowRoom,
): readonly Counted[] | undefined {
  if (rest.length === 0) return [];
  const least = room.pillWidth(total(rest));
  const gaps = gapsBetween(
    named.map(({text}) => text),
    room,
  ).filter(({from, to}) => to - from >= least);
  if (gaps.length === 0) return named.length === 0 ? [pillOf(rest, room.from, room)] : undefined;
  const distance = ({from, to}: Interval, mark: Candidate): number =>
    Math.max(from - mark.from, mark.from - (to - least), 0);
  const shares = gaps.map((): Rest[] => []);
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
  const clusters: {at: number; count: number; readonly members: Candidate[]}[] = [];
  for (const member of sorted) {
    const last = clusters.at(-1);
    const {count} = member;
    const taken = last ? last.at + room.pillWidth(last.count + count) + APART : gap.from;
    const at = Math.max(gap.from, Math.min(member.from, gap.to - room.pillWidth(count)));
    if (last && at < taken) {
      last.members.push(member);
      last.count += count;
    } else clusters.push({at, count, members: [member]});
  }
  return clusters.map(({at, count, members}) =>
    pillOf(members, Math.max(gap.from, Math.min(at, gap.to - room.pillWidth(count))), room),
  );
}

function pillOf(members: readonly Candidate[], at: number, room: RowRoom): Counted {
  const count = total(members);
  const width = room.pillWidth(count);
  const first = members.reduce((one, other) => (startOf(other.event) < startOf(one.event) ? other : one));
  const from = Math.min(...members.map(({span}) => span.from));
  const to = Math.max(...members.map(({span}) => span.to));
  return {count, id: first.event.id, pill: {from: at, to: at + width, width}, span: {from, to}};
}

function apartOrNot(rest: readonly Rest[]): Pick<Shared, 'alone' | 'bars'> {
  const runs: Rest[][] = [];
  let end = -Infinity;
  for (const one of [...rest].sort(byStart)) {
    if (one.from < end + CLEAR) runs.at(-1)?.push(one);
    else runs.push([one]);
    end = Math.max(end, one.to);
  }
  const isAlone = (run: readonly Rest[]): boolean => total(run) === 1 && run.every(({isWhole}) => isWhole);
  return {
    alone: runs.filter(isAlone).flat(),
    bars: runs
      .filter((run) => !isAlone(run))
      .map((run) => ({
        from: Math.min(...run.map(({from}) => from)),
        to: Math.max(...run.map(({to}) => to)),
      })),
  };
}
