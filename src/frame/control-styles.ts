import {css} from 'lit';

/** Buttons and the view switch (visual specification §7). */
export const controlStyles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 10px;
  }
  .controls > .views {
    margin-inline-end: auto;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .views {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    border: 1px solid var(--vt-edge);
    border-radius: 4px;
  }
  .views button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 4px 12px;
    font-size: 0.9375rem;
    font-weight: 500;
    line-height: 1.34;
    text-align: center;
  }
  .views button {
    flex: 1 0 auto;
    border-inline-start: 1px solid var(--vt-edge);
  }
  .views button:first-child {
    border-inline-start-color: transparent;
    margin-inline-start: -1px;
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }
  .views button:last-child {
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }
  .views [aria-pressed='true'] {
    background: var(--vt-ink);
    color: var(--vt-paper);
    font-weight: 600;
  }
  .button {
    border: 1px solid var(--vt-edge);
    border-radius: 4px;
    max-inline-size: 100%;
  }
  .sources-button {
    flex: 0 1 auto;
  }
  .views [aria-pressed='false']:hover,
  .button:hover {
    background: var(--vt-surface);
  }
  .button:active {
    box-shadow: inset 0 0 0 1px var(--vt-edge);
    background: var(--vt-surface);
  }
  .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--vt-ink-3);
    background: none;
    cursor: default;
  }
  .button[aria-disabled='true'] .icon {
    stroke: var(--vt-ink-3);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    font-size: 0.875rem;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .sources-button {
    white-space: nowrap;
  }
  [data-size='narrow'] .controls {
    flex-wrap: nowrap;
    gap: 4px;
    margin-block-start: 6px;
  }
  [data-size='narrow'] .views {
    flex-wrap: nowrap;
    min-inline-size: 0;
  }
  [data-size='narrow'] .views button {
    flex: 1 1 auto;
    min-inline-size: 0;
    padding-inline: 2px;
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  [data-size='narrow'] .sources-button {
    flex: none;
    gap: 4px;
    min-inline-size: 44px;
    padding-inline: 5px;
  }
  /* Its name is whole; the figures stay on its face. */
  :is([data-size='narrow'], [data-size='small']) .sources-word {
    display: none;
  }
  /* One by one: Firefox before 117 knows no nesting. */
  :is([data-size='small'], [data-size='column'], [data-size='wide']) .views {
    flex: 0 1 auto;
  }
  :is([data-size='small'], [data-size='column'], [data-size='wide']) :is(.views button, .button) {
    min-block-size: 36px;
  }
  :is([data-size='small'], [data-size='column'], [data-size='wide']) .views button {
    padding-inline: 13px;
  }
  [data-size='small'] .views button {
    padding-inline: 9px;
  }
  [data-size='small'] .sources-button {
    padding-inline: 9px;
  }
  @media print {
    .controls {
      display: none;
    }
  }
`;
