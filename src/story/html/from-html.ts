import {createEventReader} from './event-from-html.ts';
import type {EventFromHtml} from './event-from-html.ts';
import {oneOrMany, readData} from './html-data.ts';
import {createSources} from './html-sources.ts';
import {textOf} from './html-text.ts';
import type {WrittenRelation} from './html-written.ts';
import {mediumFromHtml, MEDIA} from './media-from-html.ts';
import {storySchema} from '../read/schema.ts';
import {slug, unused} from '../slug.ts';

type Members = Record<string, unknown>;

/**
 * The story that a list in the page tells, for `parseStory`: of a `<story-timeline>` with a list in it, or of the
 * `<ol data-story-timeline>` itself. Its title and summary stand before the list, its sources after it; what
 * attributes can say is what `toHTML` writes. Undefined where there is no list.
 */
export function storyFromHTML(element: Element): unknown {
  const list = element.matches('ol, ul') ? element : element.querySelector('ol, ul');
  if (!list) return undefined;
  const sources = createSources();
  for (let each = list.nextElementSibling; each; each = each.nextElementSibling) sources.define(each);
  const read = [...list.children].map(createEventReader(sources));
  const groups = readGroups(read);
  const events = withIds(list, read);
  readRelations(read, events);
  if (!isWhole(list)) for (const event of events) leaveOpen(event);
  return {
    version: 1,
    lang: list.closest('[lang]')?.getAttribute('lang')?.trim() || undefined,
    ...introduction(list),
    ...zoneOf(element),
    ...readData(element, storySchema.fields),
    ...readData(list, storySchema.fields),
    ...(groups.length && {groups}),
    ...(sources.byId.size && {sources: Object.fromEntries(sources.byId)}),
    events,
  };
}

function zoneOf(element: Element): Members {
  const zone = element.getAttribute('time-zone');
  // On the element, "reader" asks for the reader's own zone; it says nothing about the story.
  return zone && zone !== 'reader' ? {timeZone: zone} : {};
}

/** A group is written by its title. */
function readGroups(read: readonly EventFromHtml[]): readonly Members[] {
  const groups = new Map<string, string>();
  const taken = new Set<string>();
  for (const {event} of read) {
    const {group} = event;
    if (typeof group !== 'string') continue;
    const id = groups.get(group) ?? unused(slug(group) || 'group', taken);
    groups.set(group, id);
    taken.add(id);
    event['group'] = id;
  }
  return [...groups].map(([title, id]) => ({id, title}));
}

/** An event without an id has one made of its title. */
function withIds(list: Element, read: readonly EventFromHtml[]): readonly Members[] {
  const items = [...list.children];
  const ids = new Set(items.map(({id}) => id));
  return read.map(({event}, index) => {
    const id = items[index]?.id || unused(slug(String(event['title'] ?? '')) || `event-${index + 1}`, ids);
    ids.add(id);
    return Object.assign(event, {id, ...event});
  });
}

/** Relations by what a reader sees: the other event's title, else its address. What names no event stays text. */
function readRelations(read: readonly EventFromHtml[], events: readonly Members[]): void {
  const byTitle = new Map<unknown, unknown>();
  // Of two events with one title none is meant.
  for (const {id, title} of events) byTitle.set(title, byTitle.has(title) ? undefined : id);
  const ids = new Set(events.map(({id}) => id));
  for (const {event, relations} of read) {
    for (const relation of relations) {
      const {kind, title, fragment, line, hasMore} = relation;
      const other = ids.has(fragment) ? fragment : byTitle.get(title);
      if (other !== undefined)
        event[kind] = oneOrMany([event[kind] ?? [], statementOf(relation, other)].flat());
      if (other === undefined || hasMore) event['text'] = [event['text'], line].filter(Boolean).join('\n\n');
    }
  }
}

function statementOf({isInferred, label}: WrittenRelation, event: unknown): unknown {
  if (!isInferred && label === undefined) return event;
  return {event, ...(isInferred && {basis: 'inferred'}), ...(label !== undefined && {label})};
}

/**
 * Has the list kept what tells times and relations? A content system that drops `data-` attributes, or `<time>`, may have
 * dropped what a list without them said.
 */
function isWhole(list: Element): boolean {
  const elements = [list, ...list.querySelectorAll('*')];
  const hasData = elements.some((each) => each.getAttributeNames().some((name) => name.startsWith('data-')));
  return hasData && list.querySelector('time, [data-when]') !== null;
}

const TIMES = ['when', 'lasts', 'after', 'before', 'during', 'with'];

/** An unknown time that claims nothing: not even that the sources give none. */
function leaveOpen(event: Members): void {
  if (TIMES.every((key) => event[key] === undefined)) event['when'] = {from: '..', to: '..'};
}

/** The nearest heading before the list, and the paragraphs and the picture between them. */
function introduction(list: Element): Members {
  const between: Element[] = [];
  let each = list.previousElementSibling;
  for (; each && /^(p|figure)$/.test(each.localName); each = each.previousElementSibling)
    between.unshift(each);
  const isTitle = each !== null && /^h\d$/.test(each.localName);
  // Paragraphs without a heading above them belong to the page.
  if (!isTitle) return {title: list.getAttribute('aria-label') ?? undefined, summary: undefined};
  const summary = textOf(...between.filter(({localName}) => localName === 'p'));
  const figure = between.find(({localName}) => localName === 'figure');
  const medium = figure?.querySelector(MEDIA);
  return {
    title: textOf(each as Element),
    summary: summary || undefined,
    ...(figure && medium && {media: mediumFromHtml(medium, figure)}),
  };
}
