import {formatIssue} from '../read/formats.ts';
import {data, oneOrMany, readData, readForm, readMember, wordsOf} from './html-data.ts';
import type {HtmlSources} from './html-sources.ts';
import {isBlock, isElement, textOf} from './html-text.ts';
import {eventSchema, mediaSchema, saysSchema, statement} from '../read/schema.ts';

type Members = Record<string, unknown>;

/** What is found in an item, part by part. */
interface Found {
  readonly item: Element;
  readonly sources: HtmlSources;
  readonly event: Members;
  readonly texts: string[];
  readonly when: unknown[];
  readonly says: Said[];
  readonly media: unknown[];
}

/** A quotation, or the mention of a source. */
interface Said extends Members {
  readonly quotation?: Element;
}

const RELATIONS = ['after', 'before', 'during', 'with'];
const MEDIA = 'img, video, audio';
const MARKED = '[data-key]';

/** Reads an `<li>` as an event, but for its id. What is not known to mean more is read as the event's text. */
export const createEventReader =
  (sources: HtmlSources) =>
  (item: Element): Members => {
    const event = readData(item, eventSchema.fields);
    const found: Found = {item, sources, event, texts: [], when: [], says: [], media: []};
    readStatements(item, found);
    readParts(item, found);
    const {texts, when, media} = found;
    event['title'] ??= texts.shift();
    const says = saysOf(found);
    readDateInWords(found);
    const lists = {
      text: texts.join('\n\n'),
      when: oneOrMany(when),
      says: says.length ? says : undefined,
      media: oneOrMany(media),
    };
    return {...event, ...Object.fromEntries(Object.entries(lists).filter(([, value]) => value))};
  };

function readParts(parent: Element, found: Found): void {
  let line: Node[] = [];
  const endLine = (): void => {
    const text = textOf(...line);
    if (text) found.texts.push(text);
    line = [];
  };
  for (const node of parent.childNodes) {
    if (isElement(node) && (isBlock(node) || node.matches(`time, ${MEDIA}`))) {
      endLine();
      readPart(node, found);
    } else line.push(node);
  }
  endLine();
}

function readPart(part: Element, found: Found): void {
  const {event, sources, says, texts} = found;
  const text = textOf(part);
  const isHeading = /^h\d$/.test(part.localName);
  if (isHeading && event['title'] === undefined) event['title'] = text;
  else if (readStatements(part, found)) return;
  else if (data(part, 'status')) event['status'] = data(part, 'status');
  else if (/^(article|div|header|section)$/.test(part.localName)) readParts(part, found);
  else if (part.localName === 'blockquote') says.push(quotation(part, found));
  else if (readMedia(part, found) || readMarked(part, event)) return;
  else {
    const mentions = sources.mentions(part);
    says.push(...mentions);
    if (!mentions.length && !readTimes(part, found) && text) texts.push(text);
  }
}

/** The pictures in a part of an event, whose text, if it is no figure's legend, is the event's. Were there any? */
function readMedia(part: Element, {media, texts}: Found): boolean {
  const elements = part.matches(MEDIA) ? [part] : [...part.querySelectorAll(MEDIA)];
  media.push(...elements.map((each) => mediumOf(each, part)));
  const text = textOf(part);
  if (elements.length && part.localName !== 'figure' && text) texts.push(text);
  return elements.length > 0;
}

/** The members that marked elements hold, with labels or without. Were there any? */
function readMarked(part: Element, event: Members): boolean {
  const marked = part.matches(MARKED) ? [part] : [...part.querySelectorAll(MARKED)];
  for (const each of marked) Object.assign(event, keyed(each, eventSchema.fields));
  return marked.length > 0;
}

const keyed = (element: Element, fields: typeof eventSchema.fields): Members => {
  const key = data(element, 'key') ?? '';
  return {[key]: readMember(textOf(element), fields, key)};
};

/** The statements that an element's attributes make. Were there any? An event's own `data-basis` holds for all of them. */
function readStatements(element: Element, {item, event, when}: Found): boolean {
  const label = element === item ? null : element.querySelector('q');
  const more = {
    ...(data(item, 'basis') && {basis: data(item, 'basis')}),
    ...(element !== item && readData(element, statement)),
    ...(label && {label: textOf(label)}),
  };
  const add = (form: string | Members, name: string): unknown =>
    Object.keys(more).length === 0
      ? form
      : typeof form === 'object'
        ? {...form, ...more}
        : {[name]: form, ...more};
  const [time, lasts, gap] = ['when', 'lasts', 'gap'].map((key) => data(element, key));
  if (time !== undefined) when.push(add(readForm(time), 'on'));
  if (lasts !== undefined) event['lasts'] = add(readForm(lasts), 'min');
  const kinds = RELATIONS.filter((kind) => data(element, kind) !== undefined);
  for (const kind of kinds) {
    const relations = wordsOf(data(element, kind) ?? '').map((id) =>
      add(gap === undefined ? id : {event: id, gap: readForm(gap)}, 'event'),
    );
    event[kind] = oneOrMany([event[kind] ?? [], relations].flat());
  }
  return (time ?? lasts ?? kinds[0]) !== undefined;
}

/** The time that a paragraph's `<time>` elements give: one names it, two its ends. True if the paragraph says little else. */
function readTimes(part: Element, {when}: Found): boolean {
  const elements = part.matches('time') ? [part] : [...part.querySelectorAll('time')];
  const times = elements.map(timeOf).filter((time) => time !== undefined);
  const [from, to] = times;
  if (from === undefined) return false;
  when.push(to === undefined ? from : {from, to});
  return textOf(part).length - textOf(...elements).length <= 40;
}

/** HTML allows a space where ISO 8601 has a T, and the text itself as the date. */
function timeOf(time: Element): string | undefined {
  const text = textOf(time);
  const given = time.getAttribute('datetime')?.trim().replace(' ', 'T');
  return given || (formatIssue('moment', text) ? undefined : text);
}

/** A short first paragraph without an end of sentence, where no time is given: a date whose `<time>` was dropped. */
function readDateInWords({texts, when}: Found): void {
  const [first = '', second] = texts;
  const isDate =
    /^[^\n]{1,80}$/.test(first) && !/[.!?…]["»”]?$/.test(first) && (second !== undefined || /\d/.test(first));
  if (!when.length && isDate) when.push({from: '..', to: '..', label: texts.shift()});
}

/** A `<blockquote>`: the source's sentence, or with a `<cite>` in it the words of the one it names. */
function quotation(quote: Element, {sources}: Found): Said {
  const marked = [...quote.querySelectorAll(MARKED)];
  const address = quote.getAttribute('cite');
  const lang = quote.getAttribute('lang')?.trim();
  const cite = quote.querySelector('cite');
  const said = Object.assign({}, ...marked.map((each) => foreign(each, lang))) as Members;
  const speaker = cite ? textOf(cite) : '';
  const words = textOf(quote);
  if (!marked.length && speaker) {
    Object.assign(said, {speaker, quote: words.replace(speaker, '').replace(/[\s—–-]+$/, '')});
  } else if (!marked.length) said['sentence'] = words;
  return {
    ...(address && {source: sources.at(address)}),
    ...readData(quote, saysSchema.fields),
    ...said,
    ...(lang && {lang}),
    quotation: quote,
  };
}

/** A marked part of a quotation; in another language than the source's it is a translation. */
function foreign(element: Element, lang: string | undefined): Members {
  const own = element.getAttribute('lang');
  const [[key, text] = []] = Object.entries(keyed(element, saysSchema.fields));
  return {[String(key)]: own && own !== lang ? {[own]: text} : text};
}

/** Quotations without a source of their own have the one that the event names; without any they are text. */
function saysOf({item, says, texts}: Found): readonly Members[] {
  const named = data(item, 'source') ?? says.find(({quotation}) => !quotation)?.['source'];
  const quotations = says.filter(({quotation}) => quotation);
  return says.flatMap(({quotation, ...said}) => {
    const source = said['source'] ?? named;
    const repeats = quotations.some(
      (each) =>
        (each['source'] ?? named) === source && [undefined, each['paragraph']].includes(said['paragraph']),
    );
    if (quotation && source === undefined) texts.push(textOf(quotation));
    return source === undefined || (!quotation && repeats) ? [] : [{source, ...said}];
  });
}

function mediumOf(medium: Element, figure: Element): Members {
  const legend = figure.querySelector('figcaption');
  const marked = legend ? [...legend.querySelectorAll(MARKED)] : [];
  const {
    src,
    alt = null,
    'aria-label': label = alt,
  } = Object.fromEntries([...medium.attributes].map(({name, value}) => [name, value]));
  return {
    src,
    ...(label !== null && {alt: label}),
    ...(medium.localName !== 'img' && {type: medium.localName}),
    ...(legend && !marked.length && {caption: textOf(legend)}),
    ...readData(medium, mediaSchema.fields),
    ...Object.assign({}, ...marked.map((each) => keyed(each, mediaSchema.fields))),
  };
}
