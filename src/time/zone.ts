/** Time zones by their IANA names, history included, as `Intl` knows them. */
import {CYCLE_DAYS} from './calendar.ts';
import {DAY, durationMs, SECOND, type DurationMs, type EpochMs} from './units.ts';

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets at the beginnings of stretches of UTC, counted from 1970. */
  readonly offsets: Map<number, number>;
}

/**
 * The one mutable state of `time/`: making a formatter costs as much as a hundred uses of it, using one as much as a
 * hundred look-ups. It holds what never changes while a page lives, and is emptied when it has grown to the limits.
 */
const zones = new Map<string, Zone>();
const MOST_ZONES = 64;
const MOST_STRETCHES = 50_000;

// Between two changes of a zone lay never less than a week (Recife in 2000), so equal offsets at both ends hold between them.
const STRETCH = 4 * DAY;

/** Throws RangeError for a name that `Intl` does not know. */
function zoneOf(name: string): Zone {
  let zone = zones.get(name);
  if (!zone) {
    // `Intl` in newer engines takes offsets as zones, and they have no history.
    if (!/^[A-Za-z]/.test(name)) throw new RangeError(`Not a time zone: ${name}`);
    const numeric = 'numeric';
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    if (zones.size >= MOST_ZONES) zones.clear();
    zones.set(name, (zone = {format, offsets: new Map()}));
  }
  return zone;
}

/** Is it the IANA name of a zone, such as `Asia/Pyongyang` or `UTC`? An offset such as `+09:00` is none. */
export function isTimeZone(name: string): boolean {
  // Most stories name no other zone: a formatter for it would be the first one of a page, which takes longest to make.
  if (name === 'UTC') return true;
  try {
    return Boolean(zoneOf(name));
  } catch {
    return false;
  }
}

// No zone changed its clocks before 1800 (the first in the IANA data is of 1835). After 2100 its rules repeat with the calendar.
const FIRST = Date.UTC(1800, 0);
const LAST = Date.UTC(2100, 0);
const CYCLE = CYCLE_DAYS * DAY;

/**
 * How far a zone's clocks are ahead of UTC at an instant, in milliseconds. Before standard time that is the local mean
 * time of the zone's city, to the second; beyond the range of `Date` what the zone's first or last rule gives.
 * Throws RangeError for an unknown zone.
 */
export function offsetAt(instant: EpochMs, name: string): DurationMs {
  if (name === 'UTC') return durationMs(0);
  const zone = zoneOf(name);
  const known = instant < LAST ? Math.max(instant, FIRST) : LAST + ((instant - LAST) % CYCLE);
  const stretch = Math.floor(known / STRETCH);
  const offset = offsetAtBeginning(stretch, zone);
  return durationMs(offset === offsetAtBeginning(stretch + 1, zone) ? offset : measure(known, zone));
}

function offsetAtBeginning(stretch: number, zone: Zone): number {
  let offset = zone.offsets.get(stretch);
  if (offset === undefined) {
    if (zone.offsets.size >= MOST_STRETCHES) zone.offsets.clear();
    zone.offsets.set(stretch, (offset = measure(stretch * STRETCH, zone)));
  }
  return offset;
}

function measure(instant: number, {format}: Zone): number {
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = (
    format.format(instant).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / SECOND) * SECOND;
}
