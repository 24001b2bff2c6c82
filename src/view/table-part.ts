/** The table: fetched when a reader first asks for it. */
import type {CSSResult} from 'lit';
import type {ViewPart} from './part.ts';
import {tableStyles} from './styles/table.ts';
import {tableView} from './table.ts';

export const styles: CSSResult = tableStyles;

export const createPart = (): ViewPart => ({
  template: tableView,
  draw: () => undefined,
  stop: () => undefined,
});
