/** One row of the clock: what of its events is in sight, with words, counted, or as a mark alone. */
import {shareRow, type Candidate, type Counted, type RowRoom} from './counts.ts';
import {
  extentOf,
  isInSight,
  joinedMarks,
  marksOf,
  type ClockEvent,
  type ClockMark,
  type Interval,
  type MarkPlace,
} from './marks.ts';
import {COLUMNS, gutterOf} from './range.ts';
import {BAR, boxPath, type ToScreen} from './shapes.ts';
import {labelStart, PAPER, setLabel, type MeasureText, type SetLabel} from '../../view/labels.ts';
import {endOf, startOf} from './lanes.ts';
import {rowIndex, type Bin} from './row-index.ts';
import type {TimeScale} from './scale.ts';

export interface RowInput {
  /** CSS px at a 16 px root. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
  readonly selected: string | null;
  /** "12 hechos". */
  countText(count: number): string;
  readonly measure: MeasureText;
}

export interface ClockLabel extends SetLabel {
  readonly id: string;
  readonly group: number;
  /** CSS px from the start edge and from the top. */
  readonly x: number;
  readonly y: number;
  readonly selected: boolean;
  readonly inSight: boolean;
}

export interface CountPill extends Counted {
  readonly key: string;
  readonly text: string;
  readonly group: number;
  readonly y: number;
}

export interface Band {
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface RowScene {
  readonly key: string;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly ClockMark[];
  /** In the order of time. */
  readonly labels: readonly ClockLabel[];
  readonly counts: readonly CountPill[];
  readonly band: Band | undefined;
  /** Something of it is in sight. */
  readonly seen: boolean;
}

export interface RowPlace {
  readonly key: string;
  /** Of the lane. */
  readonly group: number;
  readonly y: number;
}

/** Sizes of the visual specification (§5), CSS px. */
export const LINE = 18;
const TO_BAR = 5;
const TO_NEXT = 11;
const PILL_EDGE = 20;
/** Clear of the axis' first line, and of the row's end. */
const EDGE = 8;

const rowHeight = (lines: number): number => LINE * lines + TO_BAR + BAR + TO_NEXT;

export class RowSetter {
  readonly #input: RowInput;
  readonly #scale: TimeScale;
  readonly #narrow: boolean;
  readonly #at: ToScreen;
  readonly #room: RowRoom;
  readonly #place: MarkPlace;

  /** `from`: where labels may begin, CSS px. */
  constructor(input: RowInput, scale: TimeScale, from: number) {
    const {width, direction, selected} = input;
    this.#input = input;
    this.#scale = scale;
    this.#narrow = width < COLUMNS;
    this.#at = direction === 'rtl' ? (x) => width - x : (x) => x;
    // Labels may stand beside the lane's name, to the very end.
    const lines = this.#narrow ? 3 : 1;
    this.#room = {from, to: width, lines, selected, pillWidth: pillWidths(input)};
    this.#place = {scale, y: 0, at: this.#at, gutter: gutterOf(width)};
  }

  set(row: readonly ClockEvent[], place: RowPlace): RowScene {
    const [single] = row;
    return row.length === 1 && single ? this.#own(single, place) : this.#share(row, place);
  }

  /** A row that nobody sees: as it was, but for whether there is anything of it. */
  keep(row: readonly ClockEvent[], scene: RowScene): RowScene {
    return {...scene, seen: rowIndex(row).isInSight(this.#scale.span)};
  }

  /** One event on a row of its own: it keeps it even when it is out of sight. */
  #own(event: ClockEvent, {key, y}: RowPlace): RowScene {
    const span = {from: startOf(event), to: endOf(event)};
    const candidate = this.#candidate({event, count: 1, span});
    const height = rowHeight(candidate.label().lines.length);
    const label = this.#label(candidate, y);
    const marks = this.#marks(event, y + height - BAR - TO_NEXT);
    return {
      key,
      y,
      height,
      marks,
      labels: [label],
      counts: [],
      band: this.#band(label, height),
      seen: label.inSight,
    };
  }

  #share(row: readonly ClockEvent[], {key, group, y}: RowPlace): RowScene {
    const {selected, countText} = this.#input;
    const {lines} = this.#room;
    const height = rowHeight(lines);
    const bar = y + LINE * lines + TO_BAR;
    const candidates = rowIndex(row)
      .bins(this.#scale, selected)
      .map((bin) => this.#candidate(bin));
    const {named, counted, alone, bars} = shareRow(candidates, this.#room);
    const boxes = bars.map((stretch): ClockMark => {
      return {key: '', id: key, group, part: 'count', d: boxPath({...stretch, y: bar}, this.#at)};
    });
    const unnamed = alone.flatMap(({event}) => this.#marks(event, bar));
    const labels = named.map((one) => this.#label(one, y + LINE * (lines - one.label().lines.length)));
    return {
      key,
      y,
      height,
      marks: [
        ...joinedMarks([...boxes, ...unnamed], key),
        ...named.flatMap(({event}) => this.#marks(event, bar)),
      ],
      labels,
      counts: counted.map((count, index) => {
        const text = countText(count.count);
        return {...count, key: `${key} count ${index}`, group, text, y: y + LINE * lines - 21};
      }),
      band: labels.map((label) => this.#band(label, height - (label.y - y))).find((band) => band),
      seen: counted.length > 0 || labels.some(({inSight}) => inSight),
    };
  }

  #candidate(bin: Bin): Candidate {
    return new RowCandidate(bin, this.#input, {place: this.#place, room: this.#room});
  }

  #marks(event: ClockEvent, y: number): readonly ClockMark[] {
    return marksOf(event, {...this.#place, y});
  }

  #label(candidate: Candidate, y: number): ClockLabel {
    const {event, mark} = candidate;
    const words = candidate.label();
    const {start} = this.#scale.range;
    const from = !this.#narrow && mark.from < start + 4 ? start + 4 : mark.from;
    return {
      lines: words.lines,
      width: words.width,
      id: event.id,
      group: event.group,
      x: labelStart(from, words.width + PAPER, this.#room),
      y,
      selected: event.id === this.#input.selected,
      inSight: isInSight(event.bounds, this.#scale.span),
    };
  }

  /** Behind the selected event. */
  #band({selected, group, y}: ClockLabel, height: number): Band | undefined {
    return selected ? {group, x: Math.max(0, this.#room.from - 12), y: y - 4, height: height - 2} : undefined;
  }
}

/** Widths of the pills that were measured already: there are many of few counts. */
function pillWidths({measure, countText}: RowInput): RowRoom['pillWidth'] {
  const known = new Map<number, number>();
  return (count) => {
    const width = known.get(count) ?? measure(countText(count), 'badge') + PILL_EDGE;
    known.set(count, width);
    return width;
  };
}

interface CandidatePlace {
  readonly place: MarkPlace;
  readonly room: RowRoom;
}

class RowCandidate implements Candidate {
  readonly event: ClockEvent;
  readonly count: number;
  readonly span: Interval;
  readonly mark: Interval;
  readonly from: number;
  readonly to: number;
  readonly #input: RowInput;
  readonly #room: RowRoom;
  #label: SetLabel | undefined;

  constructor({event, count, span}: Bin, input: RowInput, {place, room}: CandidatePlace) {
    this.event = event;
    this.count = count;
    this.span = span;
    this.mark = extentOf(event, place);
    this.#input = input;
    this.#room = room;
    const {x, range} = place.scale;
    const within = (instant: number): number => Math.min(Math.max(x(instant), range.start), range.end);
    this.from = count === 1 ? this.mark.from : Math.min(this.mark.from, within(span.from));
    this.to = count === 1 ? this.mark.to : Math.max(this.mark.to, within(span.to));
  }

  least(): number {
    const {width, measure} = this.#input;
    return width < COLUMNS ? 0 : measure(this.event.shortTitle, 'title');
  }

  label(): SetLabel {
    const {width, measure} = this.#input;
    const {from, to} = this.#room;
    const room = {row: to - from - EDGE, afterMark: to - this.mark.from - EDGE, stacked: width < COLUMNS};
    this.#label ??= setLabel(this.event.wordings, room, measure);
    return this.#label;
  }
}
