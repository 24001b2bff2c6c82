/** The events of a calendar: one, or each time of one that repeats. */
import ICAL from 'ical.js';
import type {Path} from '../../story/read/path.ts';
import type {Members} from '../raw.ts';
import type {Ids} from '../slides/ids.ts';
import {membersOf} from './event.ts';
import type {CalendarContext} from './event.ts';
import {occurrencesOf} from './repeats.ts';
import {timeOf} from './time.ts';
import type {EventTime} from './time.ts';

export interface EventsContext extends CalendarContext {
  readonly ids: Ids;
  /** How often an event is written out that repeats. */
  readonly repeats: number;
}

/** An event, and the zone of its times of day. */
export interface Zoned {
  readonly event: Members;
  readonly zone: string | undefined;
}

/** A date that cannot be read is no claim that there is none. */
const UNKNOWN = {from: '..', to: '..'};

type EventsReader = (component: ICAL.Component, at: Path) => readonly Zoned[];

/** What cannot be read is told, and takes no other event along. */
export function createEventsReader(
  components: readonly ICAL.Component[],
  context: EventsContext,
): EventsReader {
  const changed = changesIn(components);
  return (component, at) => {
    try {
      return timesOf(component, changed, at, context);
    } catch {
      context.log.add('no-event', at, {value: component.toString().split(/\r?\n/).slice(1, -1).join(' ')});
      return [];
    }
  };
}

/** Of each UID, the events that stand in the place of one time of another; none where that other is not there. */
function changesIn(components: readonly ICAL.Component[]): ReadonlyMap<string, readonly ICAL.Component[]> {
  const changes = new Map<string, ICAL.Component[]>();
  for (const component of components)
    if (!isChange(component) && uidOf(component)) changes.set(uidOf(component), []);
  for (const component of components) if (isChange(component)) changes.get(uidOf(component))?.push(component);
  return changes;
}

const isChange = (component: ICAL.Component): boolean => component.hasProperty('recurrence-id');

const uidOf = (component: ICAL.Component): string => String(component.getFirstPropertyValue('uid') ?? '');

function timesOf(
  component: ICAL.Component,
  changes: ReadonlyMap<string, readonly ICAL.Component[]>,
  at: Path,
  context: EventsContext,
): readonly Zoned[] {
  const own = changes.get(uidOf(component));
  // It is written out where the event is whose place it takes.
  if (isChange(component) && own) return [];
  if (!component.hasProperty('dtstart')) {
    context.log.add('no-date', at);
    return zoned(component, undefined, at, context);
  }
  const event = new ICAL.Event(component, {exceptions: isChange(component) ? [] : [...(own ?? [])]});
  if (!event.isRecurring()) return zoned(component, timeIn(event, undefined, at, context), at, context);
  const {all, hasMore} = occurrencesOf(event, context.repeats);
  const value = String(all.at(-1)?.start ?? '');
  context.log.add(hasMore ? 'repeats-on' : 'repeats', at, {count: String(all.length), value});
  return all.flatMap((occurrence) => {
    const time = timeIn(occurrence.event, occurrence, at, context);
    return zoned(occurrence.event.component, {...time, isOneOfSeveral: true}, at, context);
  });
}

/** `from`: one time of several; else its own. */
function timeIn(
  event: ICAL.Event,
  from: {readonly start: ICAL.Time; readonly end: ICAL.Time | undefined} | undefined,
  at: Path,
  {log}: EventsContext,
): EventTime {
  const {component} = event;
  const zoneOf = (name: string): string | undefined => {
    const id = component.getFirstProperty(name)?.getFirstParameter('tzid');
    return typeof id === 'string' && id ? id : undefined;
  };
  const hasEnd = component.hasProperty('dtend') || component.hasProperty('duration');
  const zoneId = zoneOf('dtstart');
  const {start, end} = from ?? {start: event.startDate, end: hasEnd ? event.endDate : undefined};
  const endZoneId = component.hasProperty('dtend') ? zoneOf('dtend') : zoneId;
  return timeOf({start, end: hasEnd ? end : undefined, zoneId, endZoneId}, at, log);
}

interface Placed extends EventTime {
  readonly isOneOfSeveral?: boolean;
}

function zoned(
  component: ICAL.Component,
  time: Placed | undefined,
  at: Path,
  context: EventsContext,
): readonly Zoned[] {
  const {log, ids} = context;
  const members = membersOf(component, at, context);
  const {day = '', when = UNKNOWN, zone, isOneOfSeveral} = time ?? {};
  const title = String(members['title'] ?? (day || `Event ${Number(at.at(-1)) + 1}`));
  if (isCancelled(component)) {
    log.add('cancelled', at, {value: [title, day].filter(Boolean).join(', ')});
    return [];
  }
  if (members['title'] === undefined) log.add('named-event', at, {value: title});
  const id = ids.next('', isOneOfSeveral ? `${title} ${day}` : title, at, log);
  return [{event: {id, ...members, title, when}, zone}];
}

const isCancelled = (component: ICAL.Component): boolean =>
  /^cancelled$/i.test(String(component.getFirstPropertyValue('status') ?? ''));
