/** The table: fetched when a reader first asks for it. */
import type {CSSResult} from 'lit';
import {OnPaper} from '../view/on-paper.ts';
import type {ViewPart, ViewPartHost} from '../view/part.ts';
import {tableStyles} from './styles.ts';
import {tableView} from './table.ts';

export const styles: CSSResult = tableStyles;

export function createPart({list}: ViewPartHost): ViewPart {
  const paper = new OnPaper(list);
  return {
    template: tableView,
    draw: (root, context) => paper.show(root, context),
    stop: () => paper.stop(),
  };
}
