/** How often an event of a calendar takes place. */
import type ICAL from 'ical.js';

export interface Occurrence {
  /** The event itself, or one that stands in its place that time. */
  readonly event: ICAL.Event;
  readonly start: ICAL.Time;
  readonly end: ICAL.Time | undefined;
}

export interface Occurrences {
  readonly all: readonly Occurrence[];
  /** Does it go on after these? */
  readonly hasMore: boolean;
}

/** What is never found is looked for this many times as long as what is wanted. */
const PATIENCE = 20;

/** The first `most` times of a repeating event. */
export function occurrencesOf(event: ICAL.Event, most: number): Occurrences {
  const all: Occurrence[] = [];
  const iterator = event.iterator();
  const isMeant = createFilter(event);
  for (let tries = 0; tries < most * PATIENCE; tries++) {
    const next = iterator.next() as ICAL.Time | null;
    if (!next) return {all, hasMore: false};
    if (!isMeant(next)) continue;
    if (all.length === most) return {all, hasMore: true};
    const {item, startDate, endDate} = event.getOccurrenceDetails(next);
    all.push({event: item, start: startDate, end: endDate});
  }
  return {all, hasMore: true};
}

/** A day that a month does not have is left out (RFC 5545, 3.3.10); ical.js goes on to the next month. */
function createFilter(event: ICAL.Event): (time: ICAL.Time) => boolean {
  const rules = event.component
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue() as unknown as ICAL.Recur)
    .map((rule) => ((rule.parts as Record<string, unknown>)['BYMONTHDAY'] ?? []) as readonly number[]);
  const days = rules.flat();
  const isSimple = rules.length === 1 && days.length > 0 && days.every((day) => Number(day) > 0);
  return ({day}) => !isSimple || days.some((each) => Number(each) === day);
}
