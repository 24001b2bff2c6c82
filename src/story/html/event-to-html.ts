import {element, isBlankHtml, join, textHtml} from './html.ts';
import type {Html} from './html.ts';
import {languageAttributes} from './html-context.ts';
import type {HtmlContext} from './html-context.ts';
import {mediaHtml} from './media-to-html.ts';
import {primaryLanguage} from '../language.ts';
import {lastsHtml, relationHtml, whenHtml} from './statement-to-html.ts';
import type {Event, Says, Text} from '../story.ts';
import {localText} from '../text.ts';

const RELATIONS = ['after', 'before', 'during', 'with'] as const;

/** One event: what happened, when, in whose words. No `<footer>`, no `<aside>`: reader modes drop those. */
export function eventHtml(event: Event, outer: HtmlContext): Html {
  const context = {...outer, zone: event.timeZone ?? outer.zone};
  const {story, local, say, words} = context;
  const {status = 'past', lasts, text, place, people} = event;
  const group = story.groups?.find(({id}) => id === event.group);
  const members = 'short name weight timeZone updated';
  return element(
    'li',
    {id: event.id, 'data-group': group && local(group.title).text, ...context.data(event, members)},
    say(`h${Math.min(6, context.headingLevel + 1)}`, titleOf(event, context)),
    status !== 'past' && element('p', {'data-status': status}, textHtml(`(${words[status]})`)),
    ...listOf(event.when).map((when) => whenHtml(when, context)),
    lasts !== undefined && lastsHtml(lasts, context),
    ...RELATIONS.flatMap((kind) =>
      listOf(event[kind]).map((relation) => relationHtml(kind, relation, context)),
    ),
    ...(text === undefined ? [] : paragraphs(text, context)),
    ...(['wording', 'note'] as const).map(
      (key) => event[key] !== undefined && say('p', event[key], {'data-key': key}),
    ),
    place !== undefined && say('p', place, {'data-key': 'place'}),
    people &&
      element('p', {'data-key': 'people'}, textHtml(people.map((text) => local(text).text).join('; '))),
    ...(event.says ?? []).flatMap((says, index, all) => saysHtml(says, all[index + 1], context)),
    event.url !== undefined &&
      element('p', {}, element('a', {href: event.url, 'data-key': 'url'}, textHtml(words.more))),
    ...listOf(event.media).map((media) => mediaHtml(media, context)),
  );
}

/** Of a title in which nothing can be written as HTML the id is left. */
const titleOf = ({id, title}: Event, {local}: HtmlContext): Text =>
  isBlankHtml(local(title).text) ? id : title;

const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

function paragraphs(text: Text, {local, base}: HtmlContext): Html[] {
  const said = local(text);
  const parts = said.text.split(/\n{2,}/).filter((part) => part.trim());
  return parts.map((part) => element('p', languageAttributes(said.lang, base), textHtml(part)));
}

/** The evidence, then the words that were spoken, then who published them. */
function saysHtml(says: Says, next: Says | undefined, context: HtmlContext): Html[] {
  const {source, paragraph, sentence, translation, quote, speaker, via, lang = context.story.lang} = says;
  const isRepeated = next?.source === source && next.paragraph === paragraph;
  const line = isRepeated ? [] : [sourceLine(says, context)];
  if ([sentence, quote, speaker, via].every((part) => part === undefined)) return line;
  const isForeign = primaryLanguage(lang) !== primaryLanguage(context.lang);
  const words = element(
    'blockquote',
    // The sentence and the quotation are in the source's language, whatever the list's is.
    {...context.data(says, 'source paragraph'), lang},
    sentence !== undefined && element('p', {'data-key': 'sentence'}, textHtml(sentence)),
    quote !== undefined && quoted('quote', quote, lang, context),
    isForeign && translation !== undefined && quoted('translation', translation, lang, context),
    voice(says, lang, context),
  );
  return [words, ...line];
}

/** Words in the source's language, or our translation of them, which says that it is ours. */
function quoted(key: string, text: Text, published: string, {lang, words}: HtmlContext): Html {
  const said = localText(text, lang, published);
  const isOurs = said.lang !== published;
  return element(
    'p',
    {},
    isOurs && textHtml(`${words.translation}${words.colon}`),
    // A quotation is told from the source's own sentence by its element too, where `data-` attributes are dropped.
    element(
      key === 'quote' ? 'q' : 'span',
      {'data-key': key, ...languageAttributes(said.lang, published)},
      textHtml(said.text),
    ),
  );
}

function voice({speaker, via}: Says, published: string, {base, say}: HtmlContext): Html | undefined {
  if (speaker === undefined && via === undefined) return undefined;
  return element(
    'p',
    languageAttributes(base, published),
    textHtml('— '),
    speaker !== undefined && say('cite', speaker, {'data-key': 'speaker'}),
    via !== undefined && join([textHtml(' ('), say('span', via, {'data-key': 'via'}), textHtml(')')]),
  );
}

function sourceLine(says: Says, {story, words, say, data, remark}: HtmlContext): Html {
  const {title = says.source, url, outside} = story.sources?.[says.source] ?? {};
  const {paragraph} = says;
  return element(
    'p',
    {},
    textHtml(`${words.source}${words.colon}`),
    say(url === undefined ? 'cite' : 'a', title, {href: url, ...data(says, 'source paragraph')}),
    paragraph !== undefined && textHtml(`${words.comma}${words.paragraph.replace('{n}', String(paragraph))}`),
    remark(outside && words.outside),
  );
}
