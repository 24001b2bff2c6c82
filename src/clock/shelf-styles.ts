import {css} from 'lit';

/** What stands under the clock: assumptions, the card, and the shelf of what nothing places in time. */
export const clockShelfStyles = css`
  .assumption {
    margin-block-start: 8px;
    max-inline-size: 53.75rem;
    font-size: 0.875rem;
    line-height: 1.43;
    color: var(--vt-ink-2);
  }
  .clock-shelf {
    margin-block-start: 20px;
    padding-block: 12px 8px;
    border-block-start: 1px solid var(--vt-rule);
  }
  .shelf-title {
    margin-block-end: 8px;
    font-size: 0.9375rem;
    line-height: 1.4667;
    font-weight: 600;
  }
  :is(.shelf-title span, .clock-shelf .told) {
    font-weight: 400;
    color: var(--vt-ink-2);
  }
  .clock-shelf ul {
    columns: 1;
    column-gap: 32px;
  }
  .clock-shelf li {
    break-inside: avoid;
  }
  .clock-shelf li button {
    display: flex;
    align-items: start;
    gap: 10px;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 4px;
    font-size: 0.875rem;
    line-height: 1.43;
    text-wrap: pretty;
  }
  .clock-shelf .badge {
    margin-block-start: 1px;
  }
  .clock-shelf .shape-icon {
    flex: none;
    margin-block-start: 3px;
  }
  .clock-shelf button:hover span {
    text-decoration: underline;
  }
  .clock-shelf button[aria-expanded='true'] {
    background: var(--vt-surface);
    font-weight: 600;
  }
  .clock-card {
    margin-block-start: 20px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--vt-ink);
  }
  :is([data-size='column'], [data-size='wide']) .clock-shelf ul {
    columns: 2;
  }
  [data-size='wide'] .clock-shelf ul {
    columns: 3;
  }
  :is([data-size='small'], [data-size='column'], [data-size='wide']) .clock-shelf li button {
    min-block-size: 28px;
  }
`;
