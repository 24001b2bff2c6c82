/** Date, event, group and source as a real table: sortable, and to take away. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {fill, plural} from '../words/fill.ts';
import {describeWhen} from '../words/when.ts';
import {isFresh, type Column} from '../state.ts';
import {badges} from '../view/badges.ts';
import {isHit, isRevealed} from '../view/found.ts';
import {badge} from '../words/badges.ts';
import {cardTemplate} from '../card/card.ts';
import type {ViewContext} from '../view/context.ts';
import {offerFile} from '../view/offer-file.ts';
import {whenTemplate} from '../view/when.ts';
import {cardTime} from '../card/card-time.ts';
import {marked} from '../view/marked.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {tableRows, toCSV, type TableRow} from './rows.ts';
import {walkTitles} from '../view/walk.ts';

/** More rows than this wait behind a button: each costs every reader's phone. */
const OPEN = 300;
const ALL = 'table';

const COLUMNS: readonly Column[] = ['when', 'event', 'group', 'source'];

export function tableView(context: ViewContext): TemplateResult {
  const {state, words} = context;
  const {messages} = words;
  const columns = COLUMNS.filter(
    (column) => column !== 'group' || (state.model.story.groups?.length ?? 0) > 0,
  );
  const rows = tableRows(context);
  const shown = state.open.has(ALL) ? rows : openRows(context, rows);
  const stop = rows.find(({event}) => event.id === state.selected) ?? rows[0];
  return html`
    <table class="table" part="table">
      <caption class="spoken">
        ${messages.tableCaption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column) => headerCell(context, column))}
        </tr>
      </thead>
      <tbody @keydown=${walkTitles}>
        ${repeat(
          shown,
          ({event}) => event.id,
          (row) => bodyRow(context, row, {columns, isStop: row === stop}),
        )}
      </tbody>
    </table>
    ${shown.length < rows.length ? showAll(context, rows.length - shown.length) : nothing}
    <div class="on-paper"></div>
    <div class="buttons downloads">
      ${download(context, 'CSV', () => ({
        type: 'text/csv;charset=utf-8',
        content: toCSV(
          columns.map((column) => columnName(context, column)),
          rows.map(({cells}) => columns.map((column) => cells[column])),
        ),
      }))}
      ${download(context, 'JSON', () => ({
        type: 'application/json',
        content: JSON.stringify(state.model.story, null, 2),
      }))}
    </div>
  `;
}

/** The first rows, and what is selected, new or found wherever it stands. */
const openRows = (context: ViewContext, rows: readonly TableRow[]): readonly TableRow[] =>
  rows.filter(({event}, index) => index < OPEN || isRevealed(context, event.id));

const showAll = ({words, dispatch}: ViewContext, more: number): TemplateResult =>
  html`<button type="button" class="button more" @click=${() => dispatch({type: 'toggle', key: ALL})}>
    ${plural(words, words.messages.showAll, more)}
  </button>`;

function columnName({words: {messages}}: ViewContext, column: Column): string {
  return {
    when: messages.when,
    event: messages.columnEvent,
    group: messages.columnGroup,
    source: messages.source,
  }[column];
}

function headerCell(context: ViewContext, column: Column): TemplateResult {
  const {state, dispatch} = context;
  const sort = state.sort?.column === column ? state.sort : undefined;
  const order = sort ? (sort.descending ? 'descending' : 'ascending') : 'none';
  const name = columnName(context, column);
  return html`<th scope="col" aria-sort=${order}>
    <button
      type="button"
      title=${fill(context.words.messages.sortBy, {column: name})}
      @click=${() => dispatch({type: 'sort', column})}
    >
      ${name} <span aria-hidden="true">${sort ? (sort.descending ? '▼' : '▲') : '↕'}</span>
    </button>
  </th>`;
}

interface RowOptions {
  readonly columns: readonly Column[];
  readonly isStop: boolean;
}

function bodyRow(
  context: ViewContext,
  {event, cells}: TableRow,
  {columns, isStop}: RowOptions,
): TemplateResult {
  const {state, dispatch} = context;
  const selected = state.selected === event.id;
  const group = state.model.story.groups?.findIndex(({id}) => id === event.group) ?? -1;
  const shape = Math.max(group, 0) % SHAPE_COUNT;
  const toggle = (click: globalThis.Event): void => {
    click.preventDefault();
    dispatch({type: 'select', id: selected ? null : event.id});
  };
  const content = (column: Column): unknown =>
    column === 'when' ? whenTemplate(describeWhen(event.id, context.words).phrases, context) : cells[column];
  return html`<tr
      class=${isHit(context, event.id) ? 'hit' : ''}
      aria-current=${selected ? 'true' : nothing}
      data-group=${shape}
    >
      ${columns.map((column) =>
        column === 'event'
          ? html`<th scope="row" data-label=${columnName(context, column)}>
              <a
                href="#${event.id}"
                tabindex=${isStop ? 0 : -1}
                data-title=${event.id}
                aria-expanded=${selected ? 'true' : 'false'}
                @click=${toggle}
                >${marked(context, {text: cells.event})}</a
              >${badges(isFresh(state, event.id) ? [badge('new', context.words)] : [])}
            </th>`
          : html`<td data-label=${columnName(context, column)}>${content(column)}</td>`,
      )}
    </tr>
    ${
      selected
        ? html`<tr class="card-row">
            <td colspan=${columns.length}>
              <div class="card" part="card" data-group=${shape}>
                ${cardTime(context, event)} ${cardTemplate(context, event)}
              </div>
            </td>
          </tr>`
        : nothing
    }`;
}

interface File {
  readonly type: string;
  readonly content: string;
}

function download(context: ViewContext, format: 'CSV' | 'JSON', file: () => File): TemplateResult {
  const offer = (): void => {
    const {type, content} = file();
    offerFile(`timeline.${format.toLowerCase()}`, new Blob([content], {type}));
  };
  return html`<button type="button" class="button" @click=${offer}>
    ${fill(context.words.messages.download, {format})}
  </button>`;
}
