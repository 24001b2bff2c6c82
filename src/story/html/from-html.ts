import {createEventReader} from './event-from-html.ts';
import {readData} from './html-data.ts';
import {createSources} from './html-sources.ts';
import {textOf} from './html-text.ts';
import {slug, unused} from '../slug.ts';
import {storySchema} from '../read/schema.ts';

/**
 * The story that a list in the page tells, for `parseStory`: of a `<visit-timeline>` with a list in it, or of the
 * `<ol data-visit-timeline>` itself. Its title and summary stand before the list, its sources after it; what
 * attributes can say is what `toHTML` writes. Undefined where there is no list.
 */
export function storyFromHTML(element: Element): unknown {
  const list = element.matches('ol, ul') ? element : element.querySelector('ol, ul');
  if (!list) return undefined;
  const {title, summary} = introduction(list);
  const sources = createSources();
  for (let each = list.nextElementSibling; each; each = each.nextElementSibling) sources.define(each);
  const groups = new Map<string, {id: string; title: string}>();
  const readEvent = createEventReader(sources);
  const ids = new Set([...list.children].map(({id}) => id));
  const events = [...list.children].map((item, index) => {
    const event: Record<string, unknown> = readEvent(item);
    const {group} = event;
    // A group is written by its title, an event without an id has its own.
    if (typeof group === 'string') {
      const taken = new Set([...groups.values()].map(({id}) => id));
      if (!groups.has(group)) groups.set(group, {id: unused(slug(group) || 'group', taken), title: group});
      event['group'] = groups.get(group)?.id;
    }
    const id = item.id || unused(slug(String(event['title'] ?? '')) || `event-${index + 1}`, ids);
    ids.add(id);
    return {id, ...event};
  });
  const zone = element.getAttribute('time-zone');
  return {
    version: 1,
    lang: list.closest('[lang]')?.getAttribute('lang')?.trim() || undefined,
    title,
    summary,
    // On the element, "reader" asks for the reader's own zone; it says nothing about the story.
    ...(zone && zone !== 'reader' && {timeZone: zone}),
    ...readData(element, storySchema.fields),
    ...readData(list, storySchema.fields),
    ...(groups.size && {groups: [...groups.values()]}),
    ...(sources.byId.size && {sources: Object.fromEntries(sources.byId)}),
    events,
  };
}

/** The nearest heading before the list, and the paragraphs between them. */
function introduction(list: Element): {title: string | undefined; summary: string | undefined} {
  const paragraphs: Element[] = [];
  let each = list.previousElementSibling;
  for (; each?.localName === 'p'; each = each.previousElementSibling) paragraphs.unshift(each);
  const isTitle = each !== null && /^h\d$/.test(each.localName);
  const label = list.getAttribute('aria-label') ?? undefined;
  // Paragraphs without a heading above them belong to the page.
  return {
    title: isTitle ? textOf(each as Element) : label,
    summary: (isTitle && textOf(...paragraphs)) || undefined,
  };
}
