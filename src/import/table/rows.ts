import type {Table} from './table.ts';

/** A row with something in it, and its number among all below the headers, from 0. */
export interface Row {
  readonly index: number;
  readonly cells: readonly (string | undefined)[];
}

export const filledRows = ({rows}: Table): readonly Row[] =>
  rows.map((cells, index) => ({index, cells})).filter(({cells}) => cells.some((cell) => cell?.trim()));

/** Without white space around it; empty where the column is not there. Of two columns with one name the first counts. */
export const cellOf = ({headers}: Table, {cells}: Row, header: string): string =>
  cells[headers.indexOf(header)]?.trim() ?? '';
