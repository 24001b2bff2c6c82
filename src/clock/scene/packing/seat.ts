/** One row: on which side of its mark each label stands. */
import type {Interval} from '../marks.ts';

export interface Sitter extends Interval {
  /** Of its label, CSS px; 0 for a mark alone. */
  readonly width: number;
}

export type Side = 'before' | 'after' | 'none';

/** What a mark takes of its row with its label, CSS px from the start edge. */
export interface Seat<Item extends Sitter> extends Interval {
  readonly item: Item;
  readonly side: Side;
}

/** Between a mark and its label. */
export const TO_LABEL = 8;
/** Between a label and what is next, and between two marks alone. */
const TO_NEXT = 14;
const TO_MARK = 4;

const apart = (a: Sitter, b: Sitter): number => (a.width > 0 || b.width > 0 ? TO_NEXT : TO_MARK);

/**
 * From the start, each label before its mark where that is free, which leaves most room, else after it; then, from the
 * end, each that can moves after its mark. So an earlier label makes way for a later one. Undefined where they have no
 * room. `items`: by their start.
 */
export function seatRow<Item extends Sitter>(
  items: readonly Item[],
  room: Interval,
): readonly Seat<Item>[] | undefined {
  const seats: Seat<Item>[] = [];
  for (const item of items) {
    const last = seats.at(-1);
    const free = last ? last.to + apart(last.item, item) : -Infinity;
    const seat = seatAfter(item, free, room);
    if (!seat) return undefined;
    seats.push(seat);
  }
  let next: Seat<Item> | undefined;
  for (let place = seats.length - 1; place >= 0; place--) {
    const seat = seats[place];
    if (!seat) continue;
    const moved = seat.side === 'before' ? labelAfter(seat.item) : seat;
    const limit = next ? next.from - apart(seat.item, next.item) : room.to;
    next = seats[place] = moved.to <= limit ? moved : seat;
  }
  return seats;
}

function seatAfter<Item extends Sitter>(item: Item, free: number, room: Interval): Seat<Item> | undefined {
  if (item.width === 0)
    return item.from >= free ? {item, side: 'none', from: item.from, to: item.to} : undefined;
  const before = item.from - TO_LABEL - item.width;
  if (before >= Math.max(free, room.from)) return {item, side: 'before', from: before, to: item.to};
  const after = labelAfter(item);
  return item.from >= free && after.to <= room.to ? after : undefined;
}

const labelAfter = <Item extends Sitter>(item: Item): Seat<Item> => ({
  item,
  side: 'after',
  from: item.from,
  to: item.to + TO_LABEL + item.width,
});

/** By their start, then by their end. */
export const bySitting = (a: Sitter, b: Sitter): number => a.from - b.from || a.to - b.to;
