import {css} from 'lit';

/** The sources and zones to choose, the foot's buttons and the dialog of keys. */
export const toolStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .help {
    max-inline-size: min(24rem, calc(100% - 32px));
    box-sizing: border-box;
    padding: 20px;
    border: 1px solid var(--vt-edge);
    border-radius: 6px;
    background: var(--vt-paper);
    color: var(--vt-ink);
    font-size: 0.9375rem;
    line-height: 1.4;
  }
  .help::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .help-title {
    margin: 0 0 8px;
    font-weight: 700;
  }
  .keys {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 8px 16px;
    align-items: baseline;
    margin: 0 0 16px;
  }
  .keys dd {
    margin: 0;
  }
  kbd {
    display: inline-block;
    min-inline-size: 1.2em;
    padding: 0 5px;
    border: 1px solid var(--vt-edge);
    border-radius: 3px;
    font: inherit;
    font-size: 0.875em;
    text-align: center;
  }
  /* A phone has no keys; with a keyboard attached, the question mark still opens the dialog. */
  @media (hover: none) and (pointer: coarse) {
    .keys-button {
      display: none;
    }
  }
  .zone {
    /* As wide as what is chosen, not as the longest choice. */
    field-sizing: content;
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0 2px 0 0;
    border: 0;
    background: none;
    color: var(--vt-ink);
    font: inherit;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .zone option {
    background: var(--vt-paper);
    color: var(--vt-ink);
  }
  [data-size='narrow'] .zone {
    min-block-size: 44px;
  }
  .sources {
    margin-block-start: 12px;
    padding: 4px 0 12px;
    border-block-end: 1px solid var(--vt-rule);
  }
  .sources legend {
    padding: 0;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .source {
    display: flex;
    gap: 12px;
    align-items: start;
    min-block-size: 44px;
    padding-block: 8px;
    font-size: 0.9375rem;
    line-height: 1.4;
    max-inline-size: 40rem;
    cursor: pointer;
  }
  .source input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 1px 0 0;
    accent-color: var(--vt-ink);
  }
  .source-meta {
    display: block;
    font-size: 0.875rem;
    color: var(--vt-ink-2);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 4px;
  }
  .hidden-line {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding-block: 8px;
    font-size: 0.875rem;
    color: var(--vt-ink-2);
    border-block-end: 1px solid var(--vt-rule);
  }
  .leaving .event-title,
  .leaving .when {
    color: var(--vt-ink-3);
  }
  .on-paper {
    display: none;
    margin-block-start: 20px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .row .card:not([hidden]) {
      animation: open 180ms var(--vt-ease);
    }
    @keyframes open {
      from {
        opacity: 0;
      }
    }
  }
`;
