/** The spreadsheet of TimelineJS as the document that it stands for. */
import type {Path} from '../../story/read/path.ts';
import type {NoteLog} from '../note.ts';
import type {Members} from '../raw.ts';
import {said} from '../raw.ts';
import {cellOf} from './rows.ts';
import type {Row} from './rows.ts';
import {oldDate, timeOfDay} from './spreadsheet-dates.ts';
import type {Table} from './table.ts';

/** The columns, and where what stands in them is kept. */
const COLUMNS: Readonly<Record<string, Path>> = {
  Year: ['start_date', 'year'],
  Month: ['start_date', 'month'],
  Day: ['start_date', 'day'],
  Time: ['start_date', 'hour'],
  'Start Date': ['start_date'],
  'End Year': ['end_date', 'year'],
  'End Month': ['end_date', 'month'],
  'End Day': ['end_date', 'day'],
  'End Time': ['end_date', 'hour'],
  'End Date': ['end_date'],
  'Display Date': ['display_date'],
  Headline: ['text', 'headline'],
  Text: ['text', 'text'],
  Media: ['media', 'url'],
  'Media Credit': ['media', 'credit'],
  'Media Caption': ['media', 'caption'],
  'Media Thumbnail': ['media', 'thumbnail'],
  'Alt Text': ['media', 'alt'],
  Type: ['type'],
  Group: ['group'],
  Tag: ['group'],
  Background: ['background'],
};

/** Its headers are fixed words; no other table has both a headline and one of these. */
export const isSpreadsheet = ({headers}: Table): boolean =>
  headers.includes('Headline') && (headers.includes('Year') || headers.includes('Start Date'));

export interface Spreadsheet {
  readonly document: Members;
  /** The row and the column of what stands at a path of the document; the row's first where no column has it. */
  cell(path: Path): {readonly row: number; readonly column: number} | undefined;
}

export function fromSpreadsheet(table: Table, rows: readonly Row[], log: NoteLog): Spreadsheet {
  const placed = new Map<string, number>();
  const kinds: {title: Members | undefined; events: Members[]; eras: Members[]} = {
    title: undefined,
    events: [],
    eras: [],
  };
  for (const row of rows) {
    const type = cellOf(table, row, 'Type').toLowerCase();
    const slide = slideOf(table, row);
    if (type === 'title' && !kinds.title) {
      kinds.title = slide;
      placed.set('title', row.index);
    } else if (type === 'era') {
      placed.set(`eras/${kinds.eras.length}`, row.index);
      kinds.eras.push(slide);
    } else {
      const at = ['events', kinds.events.length];
      placed.set(at.join('/'), row.index);
      kinds.events.push(slide);
      if (type === 'title') log.add('second-title', at, {value: cellOf(table, row, 'Headline')});
      else if (type) log.add('no-place', [...at, 'type'], {value: type});
    }
  }
  const document = {...said({title: kinds.title, eras: kinds.eras}), events: kinds.events};
  return {document, cell: (path) => placeOf(path, placed, table)};
}

/** Undefined for a header that the spreadsheet does not have; `__proto__` is one. */
const columnOf = (header: string): Path | undefined =>
  Object.hasOwn(COLUMNS, header) ? COLUMNS[header] : undefined;

function placeOf(
  path: Path,
  placed: ReadonlyMap<string, number>,
  {headers}: Table,
): {readonly row: number; readonly column: number} | undefined {
  const depth = path[0] === 'title' ? 1 : 2;
  const row = placed.get(path.slice(0, depth).join('/'));
  if (row === undefined) return undefined;
  const inside = path.slice(depth).join('/');
  const column = headers.findIndex((header) => {
    const own = columnOf(header)?.join('/') ?? header;
    return inside !== '' && (own === inside || own.startsWith(`${inside}/`));
  });
  return {row, column: Math.max(0, column)};
}

function slideOf(table: Table, row: Row): Members {
  const slide: Record<string, unknown> = {};
  for (const header of table.headers) {
    const value = cellOf(table, row, header);
    const [first, second] = columnOf(header) ?? [header];
    if (!value || first === undefined || header === 'Type') continue;
    if (header.endsWith('Time')) slide[first] = {...(slide[first] as object), ...timeOfDay(value)};
    else if (header.endsWith(' Date') && first !== 'display_date') slide[first] = oldDate(value);
    else if (second === undefined) slide[first] = value;
    else slide[first] = {...(slide[first] as object), [second]: value};
  }
  return slide;
}
