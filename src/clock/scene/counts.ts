/** A row that several events share: which of them have room for their words, and which are counted. */
import type {ClockEvent, Interval} from './marks.ts';
import {labelStart, PAPER, type SetLabel} from '../../view/labels.ts';
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

/** Between two texts on a line, and between two marks. */
const APART = 10;
const CLEAR = 2;

/** Words are hardly ever narrower. */
const LEAST_TEXT = 60;

/** A row has room for few names; after so many candidates the rest would find none. */
const MOST_TRIES = 24;

const meets = (a: Interval, b: Interval, apart: number): boolean =>
  a.from < b.to + apart && b.from < a.to + apart;

interface Named {
  readonly candidate: Candidate;
  readonly text: Interval;
}

/** Of a candidate, what has no words of its own. */
interface Rest {
  readonly candidate: Candidate;
  readonly count: number;
  /** The candidate's own event is among those that it stands for. */
  readonly isWhole: boolean;
}

/** The weightier first; what finds no room for its words is counted in the nearest gap between the others'. */
export function shareRow(candidates: readonly Candidate[], room: RowRoom): Shared {
  const named = [...nameThose(candidates, room)];
  const all = candidates.reduce((sum, {count}) => sum + count, 0);
  let gaps = gapsFor(all - named.length, named, room);
  // Where no gap is wide enough for a count, the lightest of the named gives way.
  while (all > named.length && gaps.length === 0 && named.length > 0) {
    named.pop();
    gaps = gapsFor(all - named.length, named, room);
  }
  const told = new Set(named.map(({candidate}) => candidate));
  const rest = candidates.flatMap((candidate): Rest | readonly Rest[] => {
    if (!told.has(candidate)) return {candidate, count: candidate.count, isWhole: true};
    return candidate.count > 1 ? {candidate, count: candidate.count - 1, isWhole: false} : [];
  });
  return {
    named: candidates.filter((candidate) => told.has(candidate)),
    counted: countRest(rest, gaps, room),
    ...apartOrNot(rest),
  };
}

function nameThose(candidates: readonly Candidate[], room: RowRoom): readonly Named[] {
  const named: Named[] = [];
  let tries = MOST_TRIES;
  for (const candidate of ranked(candidates, room)) {
    if (tries === 0) break;
    const {mark} = candidate;
    const isFree = (width: number): boolean => {
      const text = textOf(mark, width + PAPER, room);
      return named.every((other) => !meets(other.text, text, APART));
    };
    if (named.some((other) => meets(other.candidate.mark, mark, CLEAR)) || !isFree(LEAST_TEXT)) continue;
    tries -= 1;
    if (!isFree(candidate.least())) continue;
    const {lines, width} = candidate.label();
    if (lines.length > room.lines || !isFree(width)) continue;
    named.push({candidate, text: textOf(mark, width + PAPER, room)});
  }
  return named;
}

/** Among equals an order that depends on nothing in sight, and is even: so names stay as the axis moves, and are spread. */
function ranked(candidates: readonly Candidate[], {selected}: RowRoom): readonly Candidate[] {
  return candidates
    .map((candidate) => {
      const {event} = candidate;
      const rank = event.id === selected ? Infinity : event.weight;
      return {candidate, rank, scattered: Math.imul(startOf(event) / 1000, 0x9e3779b1) >>> 0};
    })
    .sort((a, b) => (a.rank === b.rank ? a.scattered - b.scattered : b.rank - a.rank))
    .map(({candidate}) => candidate);
}

function textOf(mark: Interval, width: number, room: RowRoom): Interval {
  const from = labelStart(mark.from, width, room);
  return {from, to: from + width};
}

const total = (members: readonly Rest[]): number => members.reduce((sum, {count}) => sum + count, 0);

/** Between the named, where a count of so many has room. */
function gapsFor(count: number, named: readonly Named[], room: RowRoom): readonly Interval[] {
  const least = room.pillWidth(count);
  const sorted = named.map(({text}) => text).sort((a, b) => a.from - b.from);
  const starts = [room.from, ...sorted.map((one) => one.to + APART)];
  const ends = [...sorted.map((one) => one.from - APART), room.to];
  return starts
    .map((from, index) => ({from, to: ends[index] ?? room.to}))
    .filter(({from, to}) => to - from >= least);
}

function countRest(rest: readonly Rest[], gaps: readonly Interval[], room: RowRoom): readonly Counted[] {
  if (rest.length === 0) return [];
  if (gaps.length === 0) return [pillOf(rest, room.from, room)];
  const least = room.pillWidth(total(rest));
  const shares = gaps.map((): Rest[] => []);
  for (const one of rest) {
    const at = one.candidate.from;
    let [nearest, closest] = [0, Infinity];
    gaps.forEach(({from, to}, index) => {
      const distance = Math.max(from - at, at - (to - least), 0);
      if (distance < closest) [nearest, closest] = [index, distance];
    });
    shares[nearest]?.push(one);
  }
  return gaps.flatMap((gap, index) => pillsIn(gap, shares[index] ?? [], room));
}

/** Pills from the start on, each over its first mark; a mark that stands under a pill, or too near to the end, is counted in it. */
function pillsIn(gap: Interval, members: readonly Rest[], room: RowRoom): readonly Counted[] {
  const clusters: {at: number; count: number; readonly members: Rest[]}[] = [];
  for (const member of [...members].sort(byStart)) {
    const last = clusters.at(-1);
    const {count, candidate} = member;
    const taken = last ? last.at + room.pillWidth(last.count + count) + APART : gap.from;
    const at = Math.max(gap.from, Math.min(candidate.from, gap.to - room.pillWidth(count)));
    if (last && at < taken) {
      last.members.push(member);
      last.count += count;
    } else clusters.push({at, count, members: [member]});
  }
  return clusters.map(({at, count, members}) =>
    pillOf(members, Math.max(gap.from, Math.min(at, gap.to - room.pillWidth(count))), room),
  );
}

function pillOf(members: readonly Rest[], at: number, room: RowRoom): Counted {
  const count = total(members);
  const width = room.pillWidth(count);
  const events = members.map(({candidate}) => candidate);
  const first = events.reduce((one, other) => (startOf(other.event) < startOf(one.event) ? other : one));
  const from = Math.min(...events.map(({span}) => span.from));
  const to = Math.max(...events.map(({span}) => span.to));
  return {count, id: first.event.id, pill: {from: at, to: at + width, width}, span: {from, to}};
}

const byStart = (a: Rest, b: Rest): number => a.candidate.from - b.candidate.from;

function apartOrNot(rest: readonly Rest[]): Pick<Shared, 'alone' | 'bars'> {
  const alone: Candidate[] = [];
  const bars: Interval[] = [];
  let run: Rest[] = [];
  let to = -Infinity;
  const close = (): void => {
    const [first] = run;
    if (!first) return;
    if (run.length === 1 && first.count === 1 && first.isWhole) alone.push(first.candidate);
    else bars.push({from: first.candidate.from, to});
  };
  for (const one of [...rest].sort(byStart)) {
    const {candidate} = one;
    if (candidate.from >= to + CLEAR) {
      close();
      run = [];
      to = candidate.to;
    }
    run.push(one);
    to = Math.max(to, candidate.to);
  }
  close();
  return {alone, bars};
}
