/** Rows of a table as events. */
import type {Path} from '../../story/read/path.ts';
import {runsBackwards} from '../../story/read/formats.ts';
import {isLinkable} from '../../story/url.ts';
import {markedText, plainWords} from '../markup/texts.ts';
import type {NoteLog} from '../note.ts';
import {said} from '../raw.ts';
import type {Members} from '../raw.ts';
import {Groups, Ids} from '../slides/ids.ts';
import {slideMedia} from '../slides/media.ts';
import type {Field, Headers} from './headers.ts';
import {orderIn, readMoment, withTime} from './moments.ts';
import type {Order, ReadMoment} from './moments.ts';
import type {Row} from './rows.ts';
import {Sources} from './sources.ts';
import type {Table} from './table.ts';

interface TableContext {
  readonly table: Table;
  readonly headers: Headers;
  readonly log: NoteLog;
  readonly order: Order;
  readonly ids: Ids;
  readonly groups: Groups;
  readonly sources: Sources;
}

const field = ({headers}: TableContext, {cells}: Row, name: Field): string =>
  cells[headers.columns.get(name) ?? -1]?.trim() ?? '';

/** What the rows tell, as members of a story. */
export function eventsFromRows(table: Table, headers: Headers, rows: readonly Row[], log: NoteLog): Members {
  const context: TableContext = {
    table,
    headers,
    log,
    order: dateOrder(headers, rows, log),
    ids: new Ids(rows.map(({cells}) => cells[headers.columns.get('id') ?? -1]?.trim() ?? '')),
    groups: new Groups(),
    sources: new Sources(),
  };
  const events = rows.map((row, index) => eventOf(row, ['events', index], context));
  return {...said({groups: context.groups.all, sources: context.sources.all}), events};
}

/** By the dates themselves, else by the language of the headers: in these four the day always comes first. */
function dateOrder({columns, language}: Headers, rows: readonly Row[], log: NoteLog): Order {
  const texts = (['start', 'end'] as const).flatMap((name) =>
    rows.flatMap(({cells}) => cells[columns.get(name) ?? -1] ?? []),
  );
  const order = orderIn(texts) ?? (/^(es|fr|ar|ru)$/.test(language ?? '') ? 'day-first' : undefined);
  const example = texts.find((text) => /^\s*[\d\u0660-\u0669]{1,2}[/.-]/.test(text));
  if (order && example) log.add(order, [], {value: example});
  return order;
}

function eventOf(row: Row, at: Path, context: TableContext): Members {
  const {ids, groups, log} = context;
  const cell = (name: Field): string => field(context, row, name);
  const plain = (name: Field): string => plainWords(cell(name), [...at, name], log);
  const when = whenOf(row, at, context);
  const text = markedText(cell('text'), [...at, 'text'], log);
  const title = plain('title') || text.plain.slice(0, 80) || when.words || `Event ${row.index + 1}`;
  if (!cell('title')) log.add('named-event', at, {value: title});
  const group = plain('group');
  const about = {url: cell('media'), caption: cell('caption'), credit: cell('credit'), alt: cell('alt')};
  const {media, text: more} = slideMedia(said(about), at, log);
  noteUnknownCells(row, at, context);
  for (const name of cell('start') ? (['year', 'month', 'day'] as const) : [])
    if (cell(name)) log.add('no-place', [...at, name], {value: cell(name)});
  return said({
    id: ids.next(cell('id'), title, [...at, 'id'], log),
    title,
    ...(group && {group: groups.idOf(group)}),
    when: when.when,
    text: [text.text, more].filter(Boolean).join('\n\n'),
    url: linkIn(cell('url'), [...at, 'url'], log),
    place: plain('place'),
    people: cell('people')
      .split(/\s*[;|\n]\s*/)
      .filter(Boolean),
    media: media.length === 1 ? media[0] : media,
    says: says(row, at, context),
  });
}

function noteUnknownCells({cells}: Row, at: Path, {table, headers, log}: TableContext): void {
  for (const column of headers.unknown) {
    const value = cells[column]?.trim();
    if (value) log.add('no-place', [...at, table.headers[column] ?? ''], {value});
  }
  for (const value of cells.slice(table.headers.length)) if (value?.trim()) log.add('no-place', at, {value});
}

function linkIn(url: string, at: Path, log: NoteLog): string {
  if (!url || isLinkable(url)) return url;
  log.add('bad-address', at, {value: url});
  return '';
}

function says(row: Row, at: Path, context: TableContext): Members | readonly Members[] {
  const [title, sentence] = [field(context, row, 'source'), field(context, row, 'sentence')];
  const url = linkIn(field(context, row, 'sourceUrl'), [...at, 'sourceUrl'], context.log);
  if (!title && !url) {
    if (sentence) context.log.add('no-place', [...at, 'sentence'], {value: sentence});
    return [];
  }
  return [said({source: context.sources.idOf(title || url, url), sentence})];
}

interface RowTime {
  readonly when: unknown;
  readonly words: string;
}

/** Some time, of which nothing is claimed: not that its sources do not tell it. */
const UNKNOWN = {from: '..', to: '..'};

function whenOf(row: Row, at: Path, context: TableContext): RowTime {
  const label = field(context, row, 'label');
  const from = momentIn(row, at, context, 'start');
  const to = momentIn(row, at, context, 'end');
  const written = [field(context, row, 'start'), field(context, row, 'end')].filter(Boolean).join(' – ');
  const when = stretch(from, to, at, context.log) ?? (written || label ? UNKNOWN : undefined);
  if (!label) return {when, words: written};
  return {when: {...(typeof when === 'string' ? {on: when} : when), label}, words: label};
}

function stretch(
  from: string | undefined,
  to: string | undefined,
  at: Path,
  log: NoteLog,
): string | typeof UNKNOWN | undefined {
  if (from === undefined) return to === undefined ? undefined : {from: '..', to};
  if (to === undefined || to === from) return from;
  if (from.includes('/')) {
    log.add('no-place', [...at, 'end'], {value: to});
    return from;
  }
  if (!runsBackwards('moment', from, to)) return {from, to};
  log.add('reversed-end', [...at, 'end'], {value: to, from});
  return from;
}

function momentIn(row: Row, at: Path, context: TableContext, name: 'start' | 'end'): string | undefined {
  const {log, order} = context;
  const date = field(context, row, name) || (name === 'start' ? threeParts(row, context) : '');
  const time = field(context, row, `${name}Time`);
  if (!date && !time) return undefined;
  const day = readMoment(date, order);
  const read: ReadMoment = time ? withTime(day, time) : day;
  if ('moment' in read) return read.moment;
  const kept = 'moment' in day ? day.moment : undefined;
  const code = 'problem' in day ? day.problem : 'bad-date';
  log.add(code, [...at, kept === undefined ? name : `${name}Time`], {
    value: [date, time].filter(Boolean).join(' '),
    kept: kept ?? '',
  });
  return kept;
}

/** Year, month and day in columns of their own. */
const threeParts = (row: Row, context: TableContext): string =>
  (['year', 'month', 'day'] as const)
    .map((name) => field(context, row, name))
    .filter(Boolean)
    .map((part, index) => (index > 0 && /^\d$/.test(part) ? `0${part}` : part))
    .join('-');
