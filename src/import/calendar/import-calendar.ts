/** An iCalendar file (RFC 5545) as a story. */
import ICAL from 'ical.js';
import {positionsIn} from '../../story/read/position.ts';
import {NoteLog} from '../note.ts';
import type {Note} from '../note.ts';
import {storyFrame} from '../options.ts';
import type {ImportOptions} from '../options.ts';
import {said} from '../raw.ts';
import type {Members} from '../raw.ts';
import {Groups, Ids} from '../slides/ids.ts';
import {FOR_PROGRAMS} from './event.ts';
import type {CalendarContext} from './event.ts';
import {createEventsReader} from './events.ts';
import {faultIn} from './fault.ts';
import type {Fault} from './fault.ts';
import {mendLines} from './mend-lines.ts';
import {placesIn} from './places.ts';
import {usualZone, zoneNamed} from './zones.ts';

export interface ImportedCalendar {
  readonly format: 'icalendar';
  readonly story: Members | undefined;
  readonly notes: readonly Note[];
}

/** How often an event is written out that repeats. */
const REPEATS = 100;
/** Read for the story around the events. */
const FRAME = /^(name|description|x-wr-calname|x-wr-caldesc|x-wr-timezone)$/;

export function importCalendar(text: string, options: ImportOptions): ImportedCalendar {
  const log = new NoteLog();
  const lang = options.lang ?? 'en';
  const calendars = read(text);
  if ('offset' in calendars) {
    const {offset, line: value} = calendars;
    log.add('bad-calendar', [], {value});
    return {format: 'icalendar', story: undefined, notes: log.notes(lang, () => [positionsIn(text)(offset)])};
  }
  const {all} = calendars;
  const components = all.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (components.length === 0) {
    log.add('empty-calendar', []);
    return {format: 'icalendar', story: undefined, notes: log.notes(lang, placesIn(text))};
  }
  const shared = {log, groups: new Groups(), forPrograms: new Set<string>()};
  const eventsOf = createEventsReader(components, {
    ...shared,
    ids: new Ids(),
    repeats: options.repeats ?? REPEATS,
  });
  const zoned = components.flatMap((component, index) => eventsOf(component, ['VEVENT', index]));
  const frame = frameOf(all, shared);
  const zone = frame['timeZone'] ?? options.timeZone ?? usualZone(zoned.map((each) => each.zone));
  if (shared.forPrograms.size > 0)
    log.add('for-programs', [], {value: [...shared.forPrograms].sort().join(', ')});
  const told = {...frame, ...said({timeZone: zone, groups: shared.groups.all})};
  const events = zoned.map(({event, zone: own}) =>
    own === undefined || own === zone ? event : {...event, timeZone: own},
  );
  const story = {...storyFrame(told, log, options), events};
  return {format: 'icalendar', story, notes: log.notes(lang, placesIn(text))};
}

function read(text: string): {readonly all: readonly ICAL.Component[]} | Fault {
  try {
    const parsed = ICAL.parse(mendLines(text)) as unknown[];
    const each = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return {all: each.map((calendar) => new ICAL.Component(calendar as never))};
  } catch {
    return faultIn(text);
  }
}

/** What the calendars say of themselves; the first that says it counts. */
function frameOf(calendars: readonly ICAL.Component[], {log, forPrograms}: CalendarContext): Members {
  const first = (...names: readonly string[]): string => {
    const found = calendars.flatMap((each) => names.map((name) => each.getFirstPropertyValue(name)));
    return String(found.find(Boolean) ?? '').trim();
  };
  for (const calendar of calendars) {
    for (const property of calendar.getAllProperties()) {
      const {name} = property;
      const key = name.toUpperCase();
      if (FRAME.test(name)) continue;
      if (FOR_PROGRAMS.test(name)) forPrograms.add(key);
      else log.add('no-place', [key], {value: property.getValues().map(String).join(', ')});
    }
    for (const {name} of calendar.getAllSubcomponents())
      if (name !== 'vevent' && name !== 'vtimezone') log.add('no-place', [name.toUpperCase()], {value: ''});
  }
  const zone = first('x-wr-timezone');
  const known = zoneNamed(zone);
  if (zone && known === undefined) log.add('unknown-zone', ['X-WR-TIMEZONE'], {value: zone});
  return said({
    title: first('name', 'x-wr-calname'),
    summary: first('description', 'x-wr-caldesc'),
    timeZone: known,
  });
}
