/** The time of a calendar's event: when it begins and ends, and in which zone. */
import ICAL from 'ical.js';
import {runsBackwards} from '../../story/read/formats.ts';
import type {Path} from '../../story/read/path.ts';
import {momentSpan} from '../../time/moment.ts';
import type {NoteLog} from '../note.ts';
import {zoneNamed} from './zones.ts';

export interface EventTime {
  readonly when: string | {readonly from: string; readonly to: string};
  /** The zone of its times of day; undefined where they need none, or have the story's. */
  readonly zone: string | undefined;
  /** The day on which it begins. */
  readonly day: string;
}

interface Written {
  readonly moment: string;
  readonly zone: string | undefined;
}

const two = (number: number): string => String(number).padStart(2, '0');

const dayOf = ({year, month, day}: ICAL.Time): string =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** What begins at one time and, where it is told, ends at another. `zoneId`: what the calendar calls its zone. */
export interface Ends {
  readonly start: ICAL.Time;
  readonly end: ICAL.Time | undefined;
  readonly zoneId: string | undefined;
  readonly endZoneId: string | undefined;
}

export function timeOf({start, end, zoneId, endZoneId}: Ends, at: Path, log: NoteLog): EventTime {
  const from = written(start, zoneId, [...at, 'DTSTART'], log);
  const last = end && written(lastOf(end), endZoneId, [...at, 'DTEND'], log);
  const to = last && inZoneOf(last, from);
  return {when: whenOf(from.moment, to, [...at, 'DTEND'], log), zone: from.zone, day: dayOf(start)};
}

/** The end of whole days is the day after the last of them. */
function lastOf(end: ICAL.Time): ICAL.Time {
  if (!end.isDate) return end;
  const last = end.clone();
  last.adjust(-1, 0, 0, 0);
  return last;
}

function whenOf(from: string, to: string | undefined, at: Path, log: NoteLog): EventTime['when'] {
  if (to === undefined || to === from) return from;
  if (!runsBackwards('moment', from, to)) return {from, to};
  // A day that ends on itself is written so by many programs.
  if (from.length > 10 || to.length > 10) log.add('reversed-end', at, {value: to, from});
  return from;
}

function written(time: ICAL.Time, zoneId: string | undefined, at: Path, log: NoteLog): Written {
  const day = dayOf(time);
  if (time.isDate) return {moment: day, zone: undefined};
  const seconds = time.second === 0 ? '' : `:${two(time.second)}`;
  const moment = `${day}T${two(time.hour)}:${two(time.minute)}${seconds}`;
  if (time.zone === ICAL.Timezone.utcTimezone) return {moment: `${moment}Z`, zone: undefined};
  if (zoneId === undefined) return {moment, zone: undefined};
  const zone = zoneNamed(zoneId);
  if (zone !== undefined) return {moment, zone};
  const isDefined = time.zone !== ICAL.Timezone.localTimezone;
  log.addOnce(isDefined ? 'zone-as-offset' : 'unknown-zone', at, {value: zoneId});
  return {moment: isDefined ? moment + offsetText(time.utcOffset()) : moment, zone: undefined};
}

/** Whole minutes: what a moment can say. */
function offsetText(seconds: number): string {
  const minutes = Math.round(Math.abs(seconds) / 60);
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** An event has one zone: an end in another one is told in UTC. */
function inZoneOf(end: Written, start: Written): string {
  if (end.zone === start.zone || end.zone === undefined) return end.moment;
  const span = momentSpan(end.moment, end.zone);
  return span ? new Date(span.first).toISOString().replace(/(:00)?\.000Z$/, 'Z') : end.moment;
}
