/** A table as a story: the spreadsheet of TimelineJS, or one with headers in any of the six languages. */
import type {Path} from '../../story/read/path.ts';
import {positionsIn} from '../../story/read/position.ts';
import {NoteLog} from '../note.ts';
import type {Locate, Note} from '../note.ts';
import {storyFrame} from '../options.ts';
import type {ImportOptions} from '../options.ts';
import type {Members} from '../raw.ts';
import {storyFromSlides} from '../slides/document.ts';
import {eventsFromRows} from './events.ts';
import {readHeaders} from './headers.ts';
import type {Field, Headers} from './headers.ts';
import {filledRows} from './rows.ts';
import type {Row} from './rows.ts';
import {fromSpreadsheet, isSpreadsheet} from './spreadsheet.ts';
import {readTable} from './table.ts';
import type {Table} from './table.ts';

export interface ImportedTable {
  readonly format: 'csv' | 'timelinejs-csv';
  readonly story: Members | undefined;
  readonly notes: readonly Note[];
}

interface Cell {
  /** 0: the headers. */
  readonly row: number;
  readonly column: number;
}

export function importTable(text: string, options: ImportOptions): ImportedTable {
  const table = readTable(text.slice(beginOf(text)));
  const rows = filledRows(table);
  const log = new NoteLog();
  const position = positionsIn(text);
  const at =
    (offset: number | undefined): Locate =>
    () => [position(beginOf(text) + (offset ?? 0))];
  const fail = (format: ImportedTable['format'], locate: Locate): ImportedTable => ({
    format,
    story: undefined,
    notes: log.notes(options.lang ?? 'en', locate),
  });
  const format = isSpreadsheet(table) ? 'timelinejs-csv' : 'csv';
  if (table.openQuote !== undefined) {
    log.add('open-quote', []);
    return fail(format, at(table.openQuote));
  }
  const headers = readHeaders(table.headers);
  if (format === 'csv' && !headers.columns.has('title')) {
    if (isProse(table.headers)) log.add('unknown-format', []);
    else log.add('no-title-column', [], {value: table.headers.join(', ')});
    return fail(format, at(0));
  }
  if (rows.length === 0) {
    log.add('no-rows', []);
    return fail(format, at(0));
  }
  const {story, cell} =
    format === 'csv'
      ? fromPlain({table, headers, rows, log}, options)
      : fromSheet({table, rows, log}, options);
  const locate: Locate = (paths) =>
    paths.map((path) => {
      const found = cell(path);
      return found && position(beginOf(text) + table.offset(found.row, found.column));
    });
  return {format, story, notes: log.notes(options.lang ?? 'en', locate)};
}

/** Lines are no table yet, nor are sentences with commas in them. */
const isProse = (headers: readonly string[]): boolean =>
  headers.length < 2 || headers.some((header) => header.length > 50);

/** Past the empty lines before the headers. */
const beginOf = (text: string): number => /^(?: *[\r\n]+)*/.exec(text)?.[0].length ?? 0;

interface Made {
  readonly story: Members;
  readonly cell: (path: Path) => Cell | undefined;
}

interface Sheet {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly log: NoteLog;
}

function fromSheet({table, rows, log}: Sheet, options: ImportOptions): Made {
  const {document, cell} = fromSpreadsheet(table, rows, log);
  const story = storyFromSlides(document, log, options);
  return {
    story,
    cell: (path) => {
      const found = cell(path);
      return found && {row: found.row + 1, column: found.column};
    },
  };
}

function fromPlain(
  {table, headers, rows, log}: Sheet & {readonly headers: Headers},
  options: ImportOptions,
): Made {
  const lang = options.storyLang ?? headers.language;
  const told = eventsFromRows(table, headers, rows, log);
  const story = storyFrame(told, log, {...options, ...(lang !== undefined && {storyLang: lang})});
  return {story, cell: (path) => cellAt(path, table, headers, rows)};
}

function cellAt(
  [, event, name]: Path,
  table: Table,
  headers: Headers,
  rows: readonly Row[],
): Cell | undefined {
  const row = typeof event === 'number' ? rows[event] : undefined;
  if (!row) return undefined;
  const column = headers.columns.get(String(name) as Field) ?? table.headers.indexOf(String(name));
  return {row: row.index + 1, column: Math.max(0, column)};
}
