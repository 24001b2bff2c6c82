/** What lines that `toHTML` wrote say by their words alone: content systems are known to drop ids, `data-` attributes, `<time>`. */
import {textOf} from './html-text.ts';
import {wordings} from './html-words.ts';
import type {HtmlWords} from './html-words.ts';
import type {RelationKind} from './statement-to-html.ts';
import type {Status} from '../story.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const anyOf = (...keys: readonly (keyof HtmlWords)[]): string =>
  keys.flatMap((key) => wordings(key).map(escape)).join('|');

const STATUSES = ['ongoing', 'planned', 'alleged', 'denied'] as const;

/** `(planned)`, in any of the languages. */
export function writtenStatus(text: string): Status | undefined {
  const word = /^\((.+)\)$/.exec(text)?.[1] ?? '';
  return STATUSES.find((status) => wordings(status).includes(word));
}

const RELATIONS = ['after', 'before', 'during', 'with'] as const;
const INFERRED = new RegExp(`\\s*\\((?:${anyOf('inferred')})\\)\\s*$`);

/** A relation whose other event is known by what a reader sees of it. */
export interface WrittenRelation {
  readonly kind: RelationKind;
  readonly title: string;
  /** Of the link's address. */
  readonly fragment: string;
  readonly isInferred: boolean;
  readonly label: string | undefined;
  /** Does the line say more, such as how much later? */
  readonly hasMore: boolean;
  readonly line: string;
}

/** `After: <a href="#debate">The debate</a> (inferred)`. */
export function writtenRelation(part: Element): WrittenRelation | undefined {
  const line = textOf(part);
  const [link, second] = part.querySelectorAll('a[href^="#"]');
  const kind = RELATIONS.find((each) => new RegExp(`^(?:${anyOf(each)})\\s*:`).test(line));
  if (!kind || !link || second) return undefined;
  const quote = part.querySelector('q');
  const [title, label] = [textOf(link), quote ? textOf(quote) : undefined];
  const rest = line
    .replace(/^[^:]*:/, '')
    .replace(title, '')
    .replace(label ?? '', '')
    .replace(INFERRED, '');
  return {
    kind,
    title,
    fragment: fragmentOf(link),
    isInferred: INFERRED.test(line),
    label,
    hasMore: rest.trim() !== '',
    line,
  };
}

/** A line that holds the source's own words for a time and no more: `<q>at dawn</q> (inferred)`. */
export function writtenLabel(
  part: Element,
): {readonly label: string; readonly basis?: 'inferred'} | undefined {
  const quote = part.querySelector('q');
  const line = textOf(part);
  if (!quote || line.replace(INFERRED, '') !== textOf(quote)) return undefined;
  return {label: textOf(quote), ...(INFERRED.test(line) && {basis: 'inferred'})};
}

function fragmentOf(link: Element): string {
  const fragment = (link.getAttribute('href') ?? '').slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

const LABEL = new RegExp(`^(?:fuente|source|quelle|font[ei]|fonte|${anyOf('source')})s?n?\\s*:\\s*`, 'i');
const OUTSIDE = new RegExp(`\\((?:${anyOf('outside', 'article')}|otra fuente)\\)`);
const PARAGRAPH = new RegExp(anyOf('paragraph').replaceAll('\\{n\\}', '(\\d+)'));

/** Does a line begin like a line about sources? */
export const isSourceLine = (line: string): boolean => LABEL.test(line);

export const withoutSourceLabel = (line: string): string => line.replace(LABEL, '');

/** What a line about one source says of it beside its title: that it is no source of the story's own, and the paragraph. */
export function writtenOfSource(line: string): {
  readonly outside: boolean;
  readonly paragraph: number | undefined;
} {
  const paragraph = PARAGRAPH.exec(line)?.slice(1).find(Boolean);
  return {outside: OUTSIDE.test(line), paragraph: paragraph === undefined ? undefined : Number(paragraph)};
}

const TRANSLATION = new RegExp(`^(?:${anyOf('translation')})\\s*:\\s*`);

/** The words of a translation that is marked as ours; undefined for any other line. */
export const writtenTranslation = (line: string): string | undefined =>
  TRANSLATION.test(line) ? line.replace(TRANSLATION, '') : undefined;
