import {css} from 'lit';

/** A table where there is room, a list of labelled cells where there is not. */
export const tableStyles = css`
  .table {
    inline-size: 100%;
    margin-block-start: 16px;
    border-collapse: collapse;
    font-size: 0.875rem;
    line-height: 1.43;
  }
  .table :is(th, td) {
    padding: 8px 16px 8px 0;
    padding-inline: 0 16px;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--vt-rule);
  }
  .table thead button {
    display: inline-flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 24px;
    min-block-size: 32px;
    font-weight: 600;
  }
  .table tbody th {
    font-size: 1rem;
    font-weight: 500;
    line-height: 1.375;
  }
  .table tbody th a {
    text-decoration-color: var(--vt-edge);
  }
  .table tr[aria-current] {
    background: var(--vt-surface);
  }
  .table td:first-child {
    min-inline-size: 9em;
    color: var(--vt-ink-2);
  }
  .table .card {
    max-inline-size: 40rem;
    padding-block: 8px;
  }
  .downloads {
    margin-block-start: 16px;
  }
  :is([data-size='narrow'], [data-size='small']) .table :is(table, tbody, tr, th, td) {
    display: block;
  }
  :is([data-size='narrow'], [data-size='small']) .table thead tr {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  :is([data-size='narrow'], [data-size='small']) .table thead {
    display: block;
  }
  :is([data-size='narrow'], [data-size='small']) .table :is(th, td) {
    padding: 0;
    border: 0;
  }
  :is([data-size='narrow'], [data-size='small']) .table thead button {
    min-block-size: 44px;
  }
  :is([data-size='narrow'], [data-size='small']) .table tbody tr {
    display: flex;
    flex-direction: column;
    padding-block: 10px;
    border-block-end: 1px solid var(--vt-rule);
  }
  :is([data-size='narrow'], [data-size='small']) .table tbody th {
    order: -1;
  }
  :is([data-size='narrow'], [data-size='small']) .table td:empty {
    display: none;
  }
`;
