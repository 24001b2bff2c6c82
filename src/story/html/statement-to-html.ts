import {writeForm} from './html-data.ts';
import {element, join, textHtml} from './html.ts';
import type {Attributes, Html} from './html.ts';
import type {HtmlContext} from './html-context.ts';
import {plainDuration} from './plain-time.ts';
import type {Lasts, Relation, Statement, When} from '../story.ts';

const WHEN = ['on', 'from', 'to', 'between', 'around', 'give'];
const LASTS = ['about', 'give', 'min', 'max'];

const isOpenEnd = (end: string): boolean => end === '..' || end === '';

export type RelationKind = 'after' | 'before' | 'during' | 'with';

/** `data-when` repeats what `<time>` says, because content systems are known to drop `<time>` and to keep `data-`. */
export function whenHtml(when: When, context: HtmlContext): Html {
  return statementHtml(when, {'data-when': writeForm(when, WHEN)}, whenWords(when, context), context);
}

function whenWords(when: When, context: HtmlContext): Html {
  const {words, locale, zone, moment} = context;
  const time = (text: string, template = '{date}'): Html => {
    const said = moment(text, zone);
    const written = (said.hasDay ? template : '{date}').split('{date}');
    const date = element('time', {datetime: text}, textHtml(said.text));
    return join([textHtml(written[0] ?? ''), date, textHtml(written[1] ?? '')]);
  };
  if (typeof when === 'string') when = when.includes('/') ? interval(when) : {on: when};
  if ('on' in when) return time(when.on);
  const [a, b] =
    'around' in when ? [when.around, when.give] : 'from' in when ? [when.from, when.to] : when.between;
  if (isOpenEnd(a) && isOpenEnd(b)) return textHtml('');
  const template = templateOf(when, words);
  // What says a span by its ends alone, or by a colon, has no preposition that asks for an article.
  const day = /[:–]/.test(template) ? '{date}' : words.day;
  return template.replace(/\{(\w)\}/g, (_, end) =>
    end === 'a' ? time(a, day) : 'around' in when ? textHtml(plainDuration(b, locale)) : time(b, day),
  ) as Html;
}

function templateOf(
  when: Exclude<When, string | {readonly on: string}>,
  words: HtmlContext['words'],
): string {
  if ('around' in when) return words.around;
  const isSpan = 'from' in when;
  const [a, b] = isSpan ? [when.from, when.to] : when.between;
  if (isOpenEnd(a)) return isSpan ? words.to : words.notAfter;
  if (isOpenEnd(b)) return isSpan ? words.from : words.notBefore;
  return isSpan ? '{a} – {b}' : words.between;
}

function interval(text: string): {from: string; to: string} {
  const [from = '', to = ''] = text.split('/');
  return {from, to};
}

export function lastsHtml(lasts: Lasts, context: HtmlContext): Html {
  return statementHtml(
    lasts,
    {'data-lasts': writeForm(lasts, LASTS)},
    textHtml(`${context.words.lasts}${context.words.colon}${lengthWords(lasts, context.locale)}`),
    context,
  );
}

function lengthWords(length: Lasts, locale: string): string {
  const words = (duration: string | undefined): string =>
    duration === undefined ? '' : plainDuration(duration, locale);
  if (typeof length === 'string') return words(length);
  if ('about' in length) return `${words(length.about)} ± ${words(length.give)}`;
  return [length.min && `≥ ${words(length.min)}`, length.max && `≤ ${words(length.max)}`]
    .filter(Boolean)
    .join(', ');
}

export function relationHtml(kind: RelationKind, relation: Relation, context: HtmlContext): Html {
  const {event: id, gap} = typeof relation === 'string' ? {event: relation} : relation;
  const link = context.say('a', context.event(id)?.title ?? id, {href: `#${encodeURIComponent(id)}`});
  return statementHtml(
    relation,
    {[`data-${kind}`]: id, 'data-gap': gap && writeForm(gap, LASTS)},
    (textHtml(`${context.words[kind]}${context.words.colon}`) +
      link +
      (gap ? textHtml(` (${lengthWords(gap, context.locale)})`) : '')) as Html,
    context,
  );
}

/** The statement's words, those of the source, and whether we inferred it. */
function statementHtml(
  form: string | Statement,
  attributes: Attributes,
  words: Html,
  context: HtmlContext,
): Html {
  const statement: Statement = typeof form === 'string' ? {} : form;
  const {label, basis} = statement;
  return element(
    'p',
    {...attributes, ...context.data(statement, 'source basis because infers')},
    words,
    label !== undefined && words && textHtml(' '),
    label !== undefined && context.say('q', label),
    context.remark(basis === 'inferred' && context.words.inferred),
  );
}
