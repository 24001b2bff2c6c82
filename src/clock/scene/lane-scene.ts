/** A lane as it is drawn: its packed rows at the span that is in sight, its last line, and what is out of sight. */
import type {MeasureText, SetLabel, TextLine} from '../../view/labels.ts';
import {labelStart, PAPER, setLabel} from '../../view/labels.ts';
import {laneIndex, type OutOfSight} from './lane-index.ts';
import type {Lane} from './lanes.ts';
import {extentOf, marksOf, type ClockEvent, type ClockMark, type Interval, type MarkPlace} from './marks.ts';
import {titleFont} from './packing/ladder.ts';
import {restOf} from './packing/pack-clock.ts';
import type {LaneRows} from './packing/pack.ts';
import type {Candidate, Packed, PackedRow} from './packing/pack-lane.ts';
import {restLine, type Rest, type RestGroup} from './packing/rest.ts';
import {bySitting, seatRow, TO_LABEL, type Seat} from './packing/seat.ts';
import {BAR} from './shapes.ts';

/** CSS px. */
export const LINE = 18;
export const ROW = 28;
/** Of a row whose label stands above its mark. */
const ABOVE_TOP = 4;
const ABOVE_END = 8;
const PILL = 24;
const PILL_EDGE = 20;
/** Beyond a mark and its label, what a finger or a pointer may miss. */
const REACH = 4;

export interface ClockLabel {
  readonly id: string;
  readonly group: number;
  /** What can be pressed, CSS px from the start edge and from the top. */
  readonly hit: Interval & {readonly y: number; readonly height: number};
  readonly mark: Interval & {readonly y: number};
  /** Empty for a mark alone. */
  readonly lines: readonly TextLine[];
  readonly width: number;
  /** Where its text begins. */
  readonly x: number;
  readonly y: number;
  /** Title and time in full, where less of them is shown. */
  readonly whole: {readonly line: TextLine; readonly x: number; readonly width: number} | undefined;
  readonly selected: boolean;
}

export interface CountPill {
  readonly key: string;
  readonly text: string;
  readonly group: number;
  readonly y: number;
  readonly count: number;
  /** Of the first of them. */
  readonly id: string;
  readonly pill: Interval & {readonly width: number};
  /** What to zoom to, to tell them apart. */
  readonly span: Interval;
}

export interface Stub extends OutOfSight {
  readonly y: number;
}

export interface LaneRoom extends Interval {
  readonly place: MarkPlace;
  readonly narrow: boolean;
  readonly selected: string | null;
  readonly measure: MeasureText;
  countText(count: number): string;
  /** On the way from its former place to its own. */
  moved(event: ClockEvent): ClockEvent;
}

export interface LaneScene {
  readonly height: number;
  readonly marks: readonly ClockMark[];
  readonly labels: readonly ClockLabel[];
  readonly counts: readonly CountPill[];
  readonly stub: Stub | undefined;
}

export function laneScene(lane: Lane<ClockEvent>, rows: LaneRows, top: number, room: LaneRoom): LaneScene {
  const setter = new LaneSetter(lane, room);
  let y = top;
  for (const row of rows.rows) y += row.above ? setter.above(row, y) : setter.row(row, y);
  y += setter.last([...rows.left.map(restOf), ...rows.rest], y);
  y += setter.outOfSight(rows.isCut, y);
  return {height: y - top, ...setter};
}

class LaneSetter {
  readonly marks: ClockMark[] = [];
  readonly labels: ClockLabel[] = [];
  readonly counts: CountPill[] = [];
  stub: Stub | undefined;
  readonly #lane: Lane<ClockEvent>;
  readonly #room: LaneRoom;

  constructor(lane: Lane<ClockEvent>, room: LaneRoom) {
    this.#lane = lane;
    this.#room = room;
  }

  row({items}: PackedRow, y: number): number {
    const shown = items
      .flatMap((item): Packed | readonly Packed[] => {
        const extent = this.#extentOf(item.candidate);
        return extent ? {...item, from: extent.from, to: extent.to} : [];
      })
      .sort(bySitting);
    for (const seat of seated(shown, this.#room)) {
      const {item, side} = seat;
      const x = side === 'before' ? seat.from : item.to + TO_LABEL;
      const text = {lines: item.rung && side !== 'none' ? [item.rung.line] : [], width: item.width};
      this.#put(
        item.candidate,
        {...text, x, y: y + (ROW - LINE) / 2},
        {seat, y, height: ROW, bar: y + (ROW - BAR) / 2},
      );
    }
    return ROW;
  }

  above({items: [item]}: PackedRow, y: number): number {
    if (!item) return ROW;
    const label = this.#setAbove(item.candidate);
    const bar = y + ABOVE_TOP + LINE * label.lines.length + ABOVE_TOP;
    const height = bar + BAR + ABOVE_END - y;
    const mark = this.#extentOf(item.candidate);
    if (!mark) return height;
    const {from, to} = this.#room;
    const x = labelStart(mark.from, label.width + PAPER, {from, to});
    const seat = {from: Math.min(mark.from, x), to: Math.max(mark.to, x + label.width)};
    this.#put(item.candidate, {...label, x, y: y + ABOVE_TOP}, {seat, y, height, bar});
    return height;
  }

  last(rest: readonly Rest<Candidate>[], y: number): number {
    if (rest.length === 0) return 0;
    const {measure, countText} = this.#room;
    const shown = rest.flatMap((one): Rest<Candidate> | readonly Rest<Candidate>[] => {
      const extent = this.#extentOf(one.item);
      return extent ? {...one, from: extent.from, to: extent.to} : [];
    });
    const width = (count: number): number => measure(countText(count), 'badge') + PILL_EDGE;
    for (const group of restLine(shown, this.#room, width)) {
      const [first] = group.members;
      if (!first) continue;
      const seat = {from: group.from, to: group.to};
      const none = {lines: [], width: 0, x: group.to + TO_LABEL, y: y + (ROW - LINE) / 2};
      if (group.count === 1) this.#put(first.item, none, {seat, y, height: ROW, bar: y + (ROW - BAR) / 2});
      else this.#pill(group, first.item, y);
    }
    return ROW;
  }

  outOfSight(isCut: boolean, y: number): number {
    if (!isCut) return 0;
    const out = laneIndex(this.#lane.events).outOfSight(this.#room.place.scale.span);
    this.stub = {...out, y};
    return ROW;
  }

  #extentOf({event}: Candidate): Interval | undefined {
    return extentOf(this.#room.moved(event), this.#room.place);
  }

  /** On one line what has room in the row; else title and words on lines of their own, wherever its mark is. */
  #setAbove({event, ladder}: Candidate): SetLabel {
    const {from, to, measure} = this.#room;
    const row = to - from - PAPER;
    const one = ladder.rungs.slice(0, ladder.plain + 1).find(({width}) => width <= row);
    if (one) return {lines: [one.line], width: one.width};
    const {lines, width} = setLabel(event.wordings, {row, afterMark: row, stacked: true}, measure);
    const font = titleFont(event);
    return {
      width,
      lines: lines.map((line) => line.map((part) => (part.font === 'title' ? {...part, font} : part))),
    };
  }

  #put(
    candidate: Candidate,
    text: Pick<ClockLabel, 'lines' | 'width' | 'x' | 'y'>,
    {
      seat,
      y,
      height,
      bar,
    }: {readonly seat: Interval; readonly y: number; readonly height: number; readonly bar: number},
  ): void {
    const {selected, place} = this.#room;
    const event = this.#room.moved(candidate.event);
    const mark = extentOf(event, place);
    if (!mark) return;
    this.marks.push(...marksOf(event, {...place, y: bar}));
    const reach = text.lines.length > 0 ? REACH : REACH / 2;
    this.labels.push({
      ...text,
      id: event.id,
      group: event.group,
      hit: {from: seat.from - reach, to: seat.to + reach, y, height},
      mark: {from: mark.from, to: mark.to, y: bar},
      whole: text.lines.length > 1 || height > ROW ? undefined : this.#whole(candidate, mark, text),
      selected: event.id === selected,
    });
  }

  #whole(
    {ladder}: Candidate,
    mark: Interval,
    {lines, width, x}: Pick<ClockLabel, 'lines' | 'width' | 'x'>,
  ): ClockLabel['whole'] {
    const [longest, short] = ladder.rungs;
    if (!longest || !short || (lines.length > 0 && width >= short.width)) return undefined;
    const {from, to} = this.#room;
    const all = Math.min(longest.width + PAPER, to - from);
    const wanted = x < mark.from ? mark.from - TO_LABEL - all : mark.to + TO_LABEL;
    return {line: longest.line, width: all, x: Math.max(from, Math.min(wanted, to - all))};
  }

  #pill({members, count, span, from, to}: RestGroup<Candidate>, first: Candidate, y: number): void {
    const {key, group} = this.#lane;
    this.counts.push({
      key: `${key} count ${first.event.id}`,
      text: this.#room.countText(count),
      group,
      y: y + (ROW - PILL) / 2,
      count,
      id: members[0]?.item.event.id ?? first.event.id,
      pill: {from, to, width: to - from},
      span,
    });
  }
}

/** Where they have no more room on the way, the lightest give up their labels. */
function seated(items: readonly Packed[], room: Interval): readonly Seat<Packed>[] {
  let kept = items;
  for (;;) {
    const seats = seatRow(kept, room);
    if (seats) return seats;
    const lightest = kept
      .filter(({width}) => width > 0)
      .reduce<Packed | undefined>(
        (least, item) => (least && least.candidate.rank < item.candidate.rank ? least : item),
        undefined,
      );
    if (!lightest) return kept.map((item) => ({item, side: 'none', from: item.from, to: item.to}));
    kept = kept.map((item) => (item === lightest ? {...item, width: 0, rung: undefined} : item));
  }
}
