import {eventHtml} from './event-to-html.ts';
import {element, join, textHtml} from './html.ts';
import type {Html} from './html.ts';
import {sourceWord} from './html-data.ts';
import {createHtmlContext, languageAttributes} from './html-context.ts';
import type {HtmlContext} from './html-context.ts';
import type {Source, Story} from '../story.ts';

/**
 * The story as a list that reads without script and that `storyFromHTML` reads back: title, summary, events in the
 * author's order, sources. Everything is text; `headingLevel` (1 to 6, default 2) is the level of the story's title.
 */
export function toHTML(
  story: Story,
  {lang, headingLevel = 2}: {readonly lang?: string; readonly headingLevel?: number} = {},
): string {
  const context = createHtmlContext(story, lang, headingLevel);
  const {base, say, data} = context;
  const list = {...languageAttributes(base, ''), class: 'visit-timeline', 'data-visit-timeline': ''};
  return join([
    say(`h${context.headingLevel}`, story.title, {}, ''),
    story.summary !== undefined && say('p', story.summary, {}, ''),
    element(
      'ol',
      {...list, ...data(story, 'timeZone timeZoneName published updated')},
      join(story.events.map((event) => eventHtml(event, context))),
    ),
    ...Object.entries(story.sources ?? {}).map(([id, source]) => sourceHtml(id, source, context)),
  ]);
}

/** A source stands once after the list, with what there is to know of it. */
function sourceHtml(id: string, source: Source, {words, base, say, data, remark}: HtmlContext): Html {
  const {title, publisher, url, outside, note} = source;
  const members = 'kind publisher archived published accessed lang outside hidden note';
  return element(
    'p',
    {'data-source': sourceWord(id), ...languageAttributes(base, ''), ...data(source, members)},
    textHtml(`${words.source}: `),
    say(url === undefined ? 'cite' : 'a', title, {href: url}),
    publisher !== undefined && join([textHtml(', '), say('span', publisher)]),
    remark(outside && words.outside),
    note !== undefined && join([textHtml('. '), say('span', note)]),
  );
}
