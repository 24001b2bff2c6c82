/** The story as a table: text in rows, and the same as a file. */
import {inBrackets} from '../words/badges.ts';
import {sentenceCase} from '../words/sentence.ts';
import {describeWhen} from '../words/when.ts';
import {shownIds, type Column, type Sort} from '../state.ts';
import type {Event} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';
import {sourceNames} from '../card/reference.ts';

export interface TableRow {
  readonly event: Event;
  readonly cells: {readonly [column in Column]: string};
}

export function tableRows(context: ViewContext): readonly TableRow[] {
  const {state, words, text} = context;
  const groups = new Map(state.model.story.groups?.map(({id, title}) => [id, text(title).text]));
  const rows = shownIds(state).flatMap((id): readonly TableRow[] => {
    const event = words.eventOf(id);
    if (!event) return [];
    // Written when they are read: of a long table, few are.
    const cells = {
      get when() {
        return whenCell(context, id);
      },
      event: text(event.title).text,
      group: groups.get(event.group ?? '') ?? '',
      get source() {
        return sourceNames(context, event);
      },
    };
    return [{event, cells}];
  });
  return state.sort ? sorted(rows, state.sort, context) : rows;
}

function whenCell({words}: ViewContext, id: string): string {
  const phrases = describeWhen(id, words).phrases.map(inBrackets);
  return sentenceCase(phrases.join(words.messages.semicolon), words.lang);
}

/** Text by the language's own order; times by the earliest instant, then the latest; what has no time comes last. */
function sorted(
  rows: readonly TableRow[],
  {column, descending}: Sort,
  {state, words}: ViewContext,
): readonly TableRow[] {
  const collator = new Intl.Collator(words.lang, {numeric: true});
  const start = ({event}: TableRow): number =>
    state.model.solution.event(event.id)?.earliestStart ?? -Infinity;
  const end = ({event}: TableRow): number => state.model.solution.event(event.id)?.latestEnd ?? Infinity;
  const timed = (row: TableRow): number => (Number.isFinite(start(row)) ? start(row) : Infinity);
  const ascending = (a: TableRow, b: TableRow): number =>
    column === 'when'
      ? compare(timed(a), timed(b)) || compare(end(a), end(b))
      : collator.compare(a.cells[column], b.cells[column]);
  return [...rows].sort((a, b) => (descending ? ascending(b, a) : ascending(a, b)));
}

// Infinity minus itself is no number.
const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** RFC 4180, with the header row given, and a mark of byte order for spreadsheets. */
export function toCSV(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would run as a formula is made text. */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
