/** A story from what others write: TimelineJS 3, its spreadsheet, tables, calendars, lists. */
import {jsonOffsets} from '../story/read/json-offsets.ts';
import {parseStory} from '../story/read/parse.ts';
import {positionsIn} from '../story/read/position.ts';
import {looksLike} from './format.ts';
import type {Format} from './format.ts';
import {NoteLog} from './note.ts';
import type {Locate, Note} from './note.ts';
import type {ImportOptions, ListOptions} from './options.ts';
import {isMembers} from './raw.ts';
import type {Members} from './raw.ts';
import {storyFromSlides} from './slides/document.ts';

export type {Format} from './format.ts';
export type {Note} from './note.ts';
export type {ImportOptions, ListOptions} from './options.ts';

export interface Imported {
  /** Undefined for a text that is none of these. */
  readonly format: Format | undefined;
  /** For `parseStory`, which reports no error in what was converted; a story of ours is as it was written. Undefined where there is none. */
  readonly story: object | undefined;
  /** What has no place in a story, what stands in it otherwise than it was written, or why there is none. */
  readonly notes: readonly Note[];
}

/** Reads a text of any of the formats, told by its content. Never rejects: what is wrong is in the notes. */
export async function importStory(text: string, options: ListOptions = {}): Promise<Imported> {
  const content = text.replace(/^\ufeff/, '');
  const looks = looksLike(content);
  switch (looks?.format) {
    case 'story':
      return storyAsWritten(looks.document, options);
    case 'timelinejs':
      return fromSlides(looks.document, content, options);
    case 'broken-json':
      return brokenJson(content, options);
    case 'csv':
      return (await import('./table/import-table.ts')).importTable(content, options);
    case 'icalendar':
      return (await import('./calendar/import-calendar.ts')).importCalendar(content, options);
    case 'html':
      return (await import('./list/import-list.ts')).importList(content, options);
    default:
      return failure(undefined, 'unknown-format', options);
  }
}

function storyAsWritten(document: unknown, options: ImportOptions): Imported {
  // A list of events without a story around them is one of neither kind.
  return isMembers(document) && ('events' in document || 'version' in document)
    ? {format: 'story', story: document, notes: []}
    : failure(undefined, 'no-events', options);
}

function fromSlides(document: unknown, text: string, options: ImportOptions): Imported {
  const log = new NoteLog();
  const story = storyFromSlides(document as Members, log, options);
  return {format: 'timelinejs', story, notes: log.notes(options.lang ?? 'en', inJson(text))};
}

const inJson =
  (text: string): Locate =>
  (paths) => {
    const position = positionsIn(text);
    return jsonOffsets(text, paths).map(({value}) => position(value));
  };

/** The reader of stories finds the line and the column. */
function brokenJson(text: string, options: ImportOptions): Imported {
  const [issue] = parseStory(text, {lang: options.lang ?? 'en'}).issues;
  if (!issue) return failure(undefined, 'unknown-format', options);
  const {line, column, message} = issue;
  const place = {...(line !== undefined && {line}), ...(column !== undefined && {column})};
  return {
    format: undefined,
    story: undefined,
    notes: [{kind: 'error', code: 'not-json', path: '', ...place, message}],
  };
}

function failure(format: Format | undefined, code: Note['code'], {lang = 'en'}: ImportOptions): Imported {
  const log = new NoteLog();
  log.add(code, []);
  return {format, story: undefined, notes: log.notes(lang)};
}
