import {formatIssue} from '../read/formats.ts';
import {data, keyed, oneOrMany, readData, readForm, wordsOf} from './html-data.ts';
import type {HtmlSources} from './html-sources.ts';
import {isBlock, isElement, textOf} from './html-text.ts';
import {writtenLabel, writtenRelation, writtenStatus} from './html-written.ts';
import type {WrittenRelation} from './html-written.ts';
import {MEDIA, mediumFromHtml} from './media-from-html.ts';
import {quotationFromHtml} from './quotation-from-html.ts';
import type {Said} from './quotation-from-html.ts';
import {eventSchema, statement} from '../read/schema.ts';

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
  readonly relations: WrittenRelation[];
}

/** An event, but for its id, and the relations whose other event is still to be found. */
export interface EventFromHtml {
  readonly event: Members;
  readonly relations: readonly WrittenRelation[];
}

const RELATIONS = ['after', 'before', 'during', 'with'];
const MARKED = '[data-key]';

/** Reads an `<li>` as an event, but for its id. What is not known to mean more is read as the event's text. */
export const createEventReader =
  (sources: HtmlSources) =>
  (item: Element): EventFromHtml => {
    const event = readData(item, eventSchema.fields);
    const found: Found = {item, sources, event, texts: [], when: [], says: [], media: [], relations: []};
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
    const told = Object.fromEntries(Object.entries(lists).filter(([, value]) => value));
    return {event: {...event, ...told}, relations: found.relations};
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
  const {event, sources, says} = found;
  const text = textOf(part);
  const isHeading = /^h\d$/.test(part.localName);
  if (isHeading && event['title'] === undefined) event['title'] = text;
  else if (readStatements(part, found)) return;
  else if (data(part, 'status') ?? writtenStatus(text))
    event['status'] = data(part, 'status') ?? writtenStatus(text);
  else if (/^(article|div|header|section)$/.test(part.localName)) readParts(part, found);
  else if (part.localName === 'blockquote') says.push(quotationFromHtml(part, sources));
  else if (readMedia(part, found) || readMarked(part, event)) return;
  else {
    const mentions = sources.mentions(part);
    says.push(...mentions);
    if (!mentions.length) readLine(part, text, found);
  }
}

/** A line of which no attribute says what it is. */
function readLine(part: Element, text: string, found: Found): void {
  const relation = writtenRelation(part);
  const label = found.texts.length === 0 ? writtenLabel(part) : undefined;
  if (relation) found.relations.push(relation);
  else if (label) found.when.push({from: '..', to: '..', ...label});
  else if (!readTimes(part, found) && text) found.texts.push(text);
}

/** The pictures in a part of an event, whose text, if it is no figure's legend, is the event's. Were there any? */
function readMedia(part: Element, {media, texts}: Found): boolean {
  const elements = part.matches(MEDIA) ? [part] : [...part.querySelectorAll(MEDIA)];
  media.push(...elements.map((each) => mediumFromHtml(each, part)));
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

/**
 * The time that a paragraph's `<time>` elements give: one names it, two its ends; without dates that can be read it is
 * the paragraph's own words. True if the paragraph says little else.
 */
function readTimes(part: Element, {when}: Found): boolean {
  const elements = part.matches('time') ? [part] : [...part.querySelectorAll('time')];
  const text = textOf(part);
  const isAlone = text.length - textOf(...elements).length <= 40;
  const times = elements.map(timeOf);
  const [from, to] = times;
  if (elements.length === 0 || (times.includes(undefined) && !isAlone)) return false;
  if (from === undefined || times.includes(undefined)) when.push({from: '..', to: '..', label: text});
  else when.push(to === undefined ? from : {from, to});
  return isAlone;
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
