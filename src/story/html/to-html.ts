import {eventHtml} from './event-to-html.ts';
import {element, join, textHtml} from './html.ts';
import type {Html} from './html.ts';
import {sourceWord} from './html-data.ts';
import {createHtmlContext, languageAttributes} from './html-context.ts';
import type {HtmlContext, HtmlOptions} from './html-context.ts';
import {mediaHtml} from './media-to-html.ts';
import type {Source, Story} from '../story.ts';

/**
 * The story as a list that reads without script and that `storyFromHTML` reads back: title, summary, events in the
 * author's order, sources. Everything is text, and nothing of another site is loaded.
 */
export function toHTML(story: Story, options: HtmlOptions = {}): string {
  const context = createHtmlContext(story, options);
  const {base, say, data} = context;
  const list = {...languageAttributes(base, ''), class: 'story-timeline', 'data-story-timeline': ''};
  return join([
    say(`h${context.headingLevel}`, story.title, {}, ''),
    story.summary !== undefined && say('p', story.summary, {}, ''),
    story.media && mediaHtml(story.media, context),
    element(
      'ol',
      {...list, ...data(story, 'timeZone timeZoneName published updated order start')},
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
    textHtml(`${words.source}${words.colon}`),
    say(url === undefined ? 'cite' : 'a', title, {href: url}),
    publisher !== undefined && join([textHtml(words.comma), say('span', publisher)]),
    remark(outside && words.outside),
    note !== undefined && join([textHtml('. '), say('span', note)]),
  );
}
