/** One lane: which row each event stands on, and how much of its label has room there. */
import type {ClockEvent, Interval} from '../marks.ts';
import {firstFitting, TITLE, type Ladder, type Rung} from './ladder.ts';
import {bySitting, seatRow, type Sitter} from './seat.ts';

/** An event that is in sight: where its mark stands, CSS px from the start edge, and what can be said beside it. */
export interface Candidate extends Interval {
  readonly event: ClockEvent;
  readonly ladder: Ladder;
  /** Who is higher chooses first. */
  readonly rank: number;
  /** Sources tell its time apart: its label stands above, on a line of its own. */
  readonly disputed: boolean;
}

export interface Packed extends Sitter {
  readonly candidate: Candidate;
  /** Undefined for a mark alone. */
  readonly rung: Rung | undefined;
  /** Place on the ladder, from 0; of a cut title and of a mark alone, beyond its rungs. */
  readonly level: number;
}

export interface PackedRow {
  readonly items: readonly Packed[];
  /** Its one label stands over its mark. */
  readonly above: boolean;
}

export interface PackedLane {
  /** By their first start. */
  readonly rows: readonly PackedRow[];
  /** What no row had room for. */
  readonly left: readonly Candidate[];
}

export interface LaneRoom extends Interval {
  /** A share of the drawing's height, in rows. */
  readonly rows: number;
  /** The rung that labels start at. */
  readonly start: number;
  /** A phone: heavy events keep their whole titles, above their marks if they must. */
  readonly narrow: boolean;
}

/** A row whose label stands above its mark counts as so many. */
const ABOVE = 1.65;
/** A longer mark that leaves its title no room has it above. */
const LONG = 60;
/** On a phone titles from this weight on are never cut. */
const HEAVY = 2;

interface Row {
  items: readonly Packed[];
  readonly above: boolean;
}

/** By weight, then by start. */
export function packLane(candidates: readonly Candidate[], room: LaneRoom): PackedLane {
  const packer = new LanePacker(room);
  const sorted = candidates.toSorted(byRank);
  const left = sorted.filter((candidate) => !packer.add(candidate));
  packer.lengthen(sorted);
  const rows = packer.rows.toSorted((a, b) => startOf(a) - startOf(b));
  return {rows, left: left.toSorted(byPlace)};
}

const byRank = (a: Candidate, b: Candidate): number => b.rank - a.rank || byPlace(a, b);

const byPlace = (a: Interval, b: Interval): number => a.from - b.from || a.to - b.to;

const startOf = ({items}: PackedRow): number => items[0]?.from ?? Infinity;

class LanePacker {
  readonly rows: Row[] = [];
  readonly #room: LaneRoom;

  constructor(room: LaneRoom) {
    this.#room = room;
  }

  /** False where it has no room. */
  add(candidate: Candidate): boolean {
    if (this.#standsAlone(candidate)) return this.#above(candidate);
    const {rungs} = candidate.ladder;
    const {start} = this.#room;
    const whole = Math.min(start + 2, TITLE);
    return (
      this.#climb(candidate, {from: start, to: whole}, this.rows) ||
      this.#newRow(candidate) ||
      this.#climb(candidate, {from: whole, to: rungs.length}, this.rows) ||
      this.#cut(candidate) ||
      this.rows.some((row) => this.#sit(row, candidate, {rung: undefined, level: rungs.length + 1}))
    );
  }

  /** What was shortened takes the room that is left in its row. */
  lengthen(sorted: readonly Candidate[]): void {
    const rowOf = new Map(
      this.rows.flatMap((row) => row.items.map((item) => [item.candidate, row] as const)),
    );
    for (const candidate of sorted) {
      const row = rowOf.get(candidate);
      const item = row?.items.find((one) => one.candidate === candidate);
      if (!row || !item || row.above) continue;
      const without = row.items.filter((one) => one !== item);
      for (let level = this.#room.start; level < item.level; level++) {
        const rung = candidate.ladder.rungs[level];
        const items = rung && this.#seated(without, candidate, {rung, level});
        if (items) {
          row.items = items;
          break;
        }
      }
    }
  }

  get #used(): number {
    return this.rows.reduce((sum, {above}) => sum + (above ? ABOVE : 1), 0);
  }

  #standsAlone(candidate: Candidate): boolean {
    const {disputed, from, to, event, ladder} = candidate;
    if (disputed) return true;
    const long = to - from > LONG;
    const heavy = this.#room.narrow && event.weight >= HEAVY;
    if (!long && !heavy) return false;
    const titles =
      ladder.plain < TITLE && !heavy ? ladder.rungs.slice(0, ladder.plain + 1) : ladder.rungs.slice(TITLE);
    return !titles.some(({width}) => seatRow([{from, to, width}], this.#room));
  }

  #above(candidate: Candidate): boolean {
    if (this.#used + 1 > this.#room.rows && this.rows.length > 0) return false;
    const {from, to} = candidate;
    this.rows.push({items: [{candidate, from, to, width: 0, rung: undefined, level: 0}], above: true});
    return true;
  }

  #climb(candidate: Candidate, {from, to}: Interval, rows: readonly Row[]): boolean {
    for (let level = from; level < to; level++) {
      const rung = candidate.ladder.rungs[level];
      if (rung && rows.some((row) => this.#sit(row, candidate, {rung, level}))) return true;
    }
    return false;
  }

  #newRow(candidate: Candidate): boolean {
    if (this.#used + 1 > this.#room.rows) return false;
    const {ladder, from, to} = candidate;
    const {rungs} = ladder;
    const row: Row = {items: [], above: false};
    const wide = Math.max(this.#room.to - to, from - this.#room.from) - 8;
    const rung = firstFitting(ladder.cuts, ({width}) => width <= wide);
    if (
      !this.#climb(candidate, {from: this.#room.start, to: rungs.length}, [row]) &&
      !(rung && this.#sit(row, candidate, {rung, level: rungs.length}))
    )
      return false;
    this.rows.push(row);
    return true;
  }

  /** Where most of the title fits. */
  #cut(candidate: Candidate): boolean {
    const level = candidate.ladder.rungs.length;
    let best: {readonly row: Row; readonly rung: Rung} | undefined;
    for (const row of this.rows) {
      const rung = row.above ? undefined : this.#longest(row, candidate);
      if (rung && rung.width > (best?.rung.width ?? 0)) best = {row, rung};
    }
    return best !== undefined && this.#sit(best.row, candidate, {rung: best.rung, level});
  }

  #longest({items}: Row, candidate: Candidate): Rung | undefined {
    const {rungs, cuts} = candidate.ladder;
    return firstFitting(
      cuts,
      (rung) => this.#seated(items, candidate, {rung, level: rungs.length}) !== undefined,
    );
  }

  #sit(row: Row, candidate: Candidate, label: Label): boolean {
    const items = row.above ? undefined : this.#seated(row.items, candidate, label);
    if (items) row.items = items;
    return items !== undefined;
  }

  #seated(
    items: readonly Packed[],
    candidate: Candidate,
    {rung, level}: Label,
  ): readonly Packed[] | undefined {
    const {from, to} = candidate;
    const item: Packed = {candidate, from, to, width: rung?.width ?? 0, rung, level};
    const place = items.findIndex((other) => bySitting(item, other) < 0);
    const all = items.toSpliced(place < 0 ? items.length : place, 0, item);
    return seatRow(all, this.#room) && all;
  }
}

type Label = Pick<Packed, 'rung' | 'level'>;
