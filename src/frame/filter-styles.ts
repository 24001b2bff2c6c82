import {css} from 'lit';

/** Chips to choose groups and people by, and how many events pass. */
export const filterStyles = css`
  .filter {
    display: flex;
    flex-direction: column;
    gap: 6px;
    margin-block-start: 10px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  :is(.chip-button, .key-chip) {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
    font-size: 0.8125rem;
    line-height: 1.385;
  }
  .chip-button {
    min-block-size: 28px;
    padding: 2px 10px;
    border: 1px solid var(--vt-edge);
    border-radius: 14px;
  }
  .key-chip {
    min-block-size: 24px;
    max-inline-size: calc(100% + 12px);
    margin-inline: -6px;
    padding-inline: 6px;
    border-radius: 4px;
  }
  :is(.chip-button, .key-chip) b {
    font-weight: 600;
    overflow-wrap: break-word;
  }
  :is(.chip-button, .key-chip)[data-group] b {
    color: var(--vt-group-text);
  }
  :is(.chip-button, .key-chip) :is(span, svg) {
    flex: none;
  }
  :is(.chip-button, .key-chip) span {
    color: var(--vt-ink-2);
  }
  :is(.chip-button, .key-chip):hover {
    background: var(--vt-surface);
  }
  :is(.chip-button, .key-chip)[aria-pressed='true'],
  :is(.chip-button, .key-chip)[aria-pressed='true'] :is(b, span) {
    background: var(--vt-ink);
    color: var(--vt-paper);
  }
  :is(.chip-button, .key-chip)[aria-pressed='true'] {
    --vt-group: var(--vt-paper);
    border-color: var(--vt-ink);
  }
  :is(.chip-button, .key-chip)[aria-disabled='true'] {
    background: none;
    cursor: default;
  }
  .chip-button[aria-disabled='true'] {
    border-style: dashed;
  }
  :is(.chip-button, .key-chip)[aria-disabled='true'] b {
    color: var(--vt-ink-3);
  }
  [data-size='narrow'] .chip-button {
    min-block-size: 44px;
    padding-inline: 12px;
    border-radius: 22px;
  }
  .filtered {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 12px;
    font-size: 0.875rem;
    color: var(--vt-ink-2);
  }
  .filtered span {
    font-weight: 600;
    color: var(--vt-ink);
  }
  [data-size='narrow'] .filtered .link {
    min-block-size: 44px;
  }
  @media (forced-colors: active) {
    :is(.chip-button, .key-chip)[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      --vt-group: HighlightText;
    }
    :is(.chip-button, .key-chip)[aria-pressed='true'] :is(b, span) {
      background: Highlight;
      color: HighlightText;
    }
    :is(.chip-button, .key-chip)[aria-disabled='true'] b {
      color: GrayText;
    }
  }
  @media print {
    .filter :is(.chips, .link) {
      display: none;
    }
  }
`;
