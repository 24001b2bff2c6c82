/** A table of text: its cells, and where each stands. */
import {dsvFormat} from 'd3-dsv';

export interface Table {
  readonly headers: readonly string[];
  /** Below the headers; a cell that is not there is undefined. */
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** Offset of a cell in the text: row 0 has the headers. */
  offset(row: number, column: number): number;
  /** Offset of a quotation mark that is never closed. */
  readonly openQuote: number | undefined;
}

export function readTable(text: string): Table {
  const delimiter = delimiterOf(text);
  const {offsets, openQuote} = places(text, delimiter);
  // Rows as lists: rows as objects would be built by a function made of text, which a strict page forbids.
  const [headers = [], ...rows] = dsvFormat(delimiter).parseRows(text);
  return {
    headers: headers.map((header) => header.trim()),
    rows,
    offset: (row, column) => offsets[row]?.[column] ?? offsets[row]?.[0] ?? 0,
    openQuote,
  };
}

/** Whichever of comma, semicolon and tab is in the first line most often, outside of quotation marks. */
function delimiterOf(text: string): string {
  const [line = ''] = text.replace(/"[^"]*"/g, '').split(/[\r\n]/, 1);
  const counts = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

interface Places {
  readonly offsets: readonly (readonly number[])[];
  readonly openQuote: number | undefined;
}

/** Where each cell begins, by the rules of RFC 4180: a cell that begins with a quotation mark ends with one. */
function places(text: string, delimiter: string): Places {
  const offsets: number[][] = [];
  let row: number[] = [];
  for (let at = 0; at <= text.length;) {
    row.push(at);
    let end = at;
    if (text.charAt(at) === '"') {
      end = closingQuote(text, at);
      if (end < 0) return {offsets: [...offsets, row], openQuote: at};
    }
    while (end < text.length && !isEnd(text.charAt(end), delimiter)) end++;
    if (text.charAt(end) === delimiter) {
      at = end + 1;
      continue;
    }
    offsets.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (at >= text.length) break;
  }
  return {offsets, openQuote: undefined};
}

const isEnd = (character: string, delimiter: string): boolean =>
  character === delimiter || character === '\n' || character === '\r';

/** Past the mark that closes what opens here; a doubled one is a part of the text. -1 for none. */
function closingQuote(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 2))
    if (text.charAt(end + 1) !== '"') return end + 1;
  return -1;
}
