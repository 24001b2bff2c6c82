/** What an event of a calendar says, beside its time. */
import type ICAL from 'ical.js';
import type {Path} from '../../story/read/path.ts';
import {mediaTypeOf} from '../../story/media-type.ts';
import {isLinkable} from '../../story/url.ts';
import {markedText} from '../markup/texts.ts';
import type {NoteLog} from '../note.ts';
import {said} from '../raw.ts';
import type {Members} from '../raw.ts';
import type {Groups} from '../slides/ids.ts';
import {UNREAD_RULE} from './mend-lines.ts';

/** Read here, or where times are. */
const READ =
  /^(summary|description|location|url|categories|status|attendee|attach|dtstart|dtend|duration|rrule|rdate|exdate|exrule|recurrence-id)$/;
/** Of no meaning to a reader. */
export const FOR_PROGRAMS =
  /^(uid|dtstamp|sequence|created|last-modified|transp|version|prodid|calscale|method|refresh-interval|x-.*)$/;

export interface CalendarContext {
  readonly log: NoteLog;
  readonly groups: Groups;
  /** Names of properties that only programs read, collected. */
  readonly forPrograms: Set<string>;
}

const textIn = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? '').trim();

/** The members of an event, but for its id and its time. */
export function membersOf(component: ICAL.Component, at: Path, context: CalendarContext): Members {
  const {log, groups} = context;
  noteUnread(component, at, context);
  const group = groupOf(component, at, log);
  return said({
    title: textIn(component, 'summary').replace(/\s+/g, ' '),
    ...(group && {group: groups.idOf(group)}),
    // Announced, and not yet certain.
    status: /^tentative$/i.test(textIn(component, 'status')) ? 'planned' : undefined,
    text: descriptionOf(component, at, log),
    url: addressOf(textIn(component, 'url'), [...at, 'URL'], log),
    place: textIn(component, 'location').replace(/\s*\n\s*/g, ', '),
    people: peopleOf(component, at, log),
    media: mediaOf(component, at, log),
  });
}

function noteUnread(component: ICAL.Component, at: Path, {log, forPrograms}: CalendarContext): void {
  for (const property of component.getAllProperties()) {
    const {name} = property;
    const value = property.getValues().map(String).join(', ');
    if (READ.test(name) || (name === 'class' && /^public$/i.test(value))) continue;
    if (name === UNREAD_RULE) log.add('unread-rule', [...at, 'RRULE'], {value});
    else if (FOR_PROGRAMS.test(name)) forPrograms.add(name.toUpperCase());
    else log.add('no-place', [...at, name.toUpperCase()], {value});
  }
  for (const {name} of component.getAllSubcomponents()) forPrograms.add(name.toUpperCase());
}

function groupOf(component: ICAL.Component, at: Path, log: NoteLog): string {
  const [first = '', ...more] = component
    .getAllProperties('categories')
    .flatMap((property) => property.getValues().map(String))
    .map((category) => category.trim())
    .filter(Boolean);
  if (more.length > 0) log.add('extra-group', [...at, 'CATEGORIES'], {value: more.join(', ')});
  return first;
}

/** Plain text by the standard; many programs write HTML all the same. */
function descriptionOf(component: ICAL.Component, at: Path, log: NoteLog): string {
  const written = textIn(component, 'description');
  const html = /<\/?[a-z][^<>]*>/i.test(written)
    ? written
    : written.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return markedText(html.replace(/\n/g, '<br>'), [...at, 'DESCRIPTION'], log).text;
}

function addressOf(url: string, at: Path, log: NoteLog): string {
  if (!url || isLinkable(url)) return url;
  log.add('bad-address', at, {value: url});
  return '';
}

/** By their names: an address of somebody's mail is for no reader. */
function peopleOf(component: ICAL.Component, at: Path, log: NoteLog): readonly string[] {
  return component.getAllProperties('attendee').flatMap((property) => {
    const name = String(property.getFirstParameter('cn') ?? '').trim();
    const isThere = !/^declined$/i.test(String(property.getFirstParameter('partstat') ?? ''));
    if (name && !name.includes('@') && isThere) return [name];
    log.add('no-place', [...at, 'ATTENDEE'], {value: name || String(property.getFirstValue())});
    return [];
  });
}

function mediaOf(component: ICAL.Component, at: Path, log: NoteLog): Members | readonly Members[] {
  const media = component.getAllProperties('attach').flatMap((property): readonly Members[] => {
    const src = String(property.getFirstValue() ?? '');
    const kind = /^(image|video|audio)\//.exec(String(property.getFirstParameter('fmttype') ?? ''))?.[1];
    const type = mediaTypeOf(src) ?? kind;
    if (!type || !isLinkable(src)) {
      log.add('no-place', [...at, 'ATTACH'], {value: src.slice(0, 200)});
      return [];
    }
    const alt = String(property.getFirstParameter('filename') ?? '');
    if (!alt) log.add('no-alt', [...at, 'ATTACH']);
    return [{src, ...(type !== mediaTypeOf(src) && {type}), alt}];
  });
  return media.length === 1 && media[0] ? media[0] : media;
}
