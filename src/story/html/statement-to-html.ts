import {writeForm} from './html-data.ts';
import {element, textHtml} from './html.ts';
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

function whenWords(when: When, {words, lang, zone, moment: say}: HtmlContext): Html {
  const moment = (text: string): Html => element('time', {datetime: text}, textHtml(say(text, zone)));
  if (typeof when === 'string') when = when.includes('/') ? interval(when) : {on: when};
  if ('on' in when) return moment(when.on);
  const [a, b] =
    'around' in when ? [when.around, when.give] : 'from' in when ? [when.from, when.to] : when.between;
  if (isOpenEnd(a) && isOpenEnd(b)) return textHtml('');
  const closed = 'around' in when ? words.around : 'from' in when ? '{a} – {b}' : words.between;
  return (isOpenEnd(a) ? words.to : isOpenEnd(b) ? words.from : closed).replace(/\{(\w)\}/g, (_, end) =>
    end === 'a' ? moment(a) : 'around' in when ? plainDuration(b, lang) : moment(b),
  ) as Html;
}

function interval(text: string): {from: string; to: string} {
  const [from = '', to = ''] = text.split('/');
  return {from, to};
}

export function lastsHtml(lasts: Lasts, context: HtmlContext): Html {
  return statementHtml(
    lasts,
    {'data-lasts': writeForm(lasts, LASTS)},
    textHtml(`${context.words.lasts}: ${lengthWords(lasts, context.lang)}`),
    context,
  );
}

function lengthWords(length: Lasts, lang: string): string {
  const words = (duration: string | undefined): string =>
    duration === undefined ? '' : plainDuration(duration, lang);
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
    (textHtml(`${context.words[kind]}: `) +
      link +
      (gap ? textHtml(` (${lengthWords(gap, context.lang)})`) : '')) as Html,
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
