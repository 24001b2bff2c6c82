import {css} from 'lit';

/** The search field in the controls, what is found, and what is not. */
export const searchStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    flex: 0 1 240px;
    min-inline-size: 0;
    margin-inline-start: auto;
    border-radius: 4px;
    background: var(--vt-paper);
    /* An edge that takes no room from what is pressed. */
    outline: 1px solid var(--vt-edge);
    outline-offset: -1px;
  }
  .search:focus-within {
    outline: 2px solid var(--vt-ink);
    outline-offset: -2px;
  }
  .search input {
    flex: 1 1 3.5rem;
    min-inline-size: 3.5rem;
    block-size: 36px;
    padding: 0 6px;
    border: 0;
    outline: 0;
    background: none;
    color: var(--vt-ink);
    font: inherit;
    /* Smaller, and a phone zooms the page in. */
    font-size: 1rem;
  }
  .search input,
  .search input::-webkit-search-cancel-button {
    appearance: none;
  }
  .search > .icon {
    flex: none;
    margin-inline-start: 9px;
  }
  .search button {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    inline-size: 28px;
    min-block-size: 36px;
  }
  .search .arrow {
    inline-size: 14px;
  }
  .search button[aria-disabled='true'] {
    color: var(--vt-ink-3);
    cursor: default;
  }
  .found {
    flex: none;
    padding-inline: 4px;
    font-size: 0.8125rem;
    white-space: nowrap;
    color: var(--vt-ink-2);
  }
  .search-button {
    margin-inline-start: auto;
  }
  .search-button,
  .filter-button {
    flex: none;
    min-inline-size: 36px;
    padding-inline: 9px;
  }
  [data-size='narrow'] .search {
    flex: 1 1 auto;
  }
  [data-size='narrow'] .search input {
    block-size: 44px;
  }
  [data-size='narrow'] .search button {
    inline-size: 36px;
    min-block-size: 44px;
  }
  [data-size='narrow'] :is(.search-button, .filter-button) {
    min-inline-size: 44px;
  }
  [data-size='narrow'] .searching .controls > :not(.search) {
    display: none;
  }
  section {
    --vt-sticky: var(--story-timeline-sticky-top, 0px);
  }
  /* The way from find to find stays in sight, and what sticks below it sticks under it. */
  .searching > .controls {
    position: sticky;
    inset-block-start: var(--vt-sticky);
    z-index: 4;
    padding-block: 6px;
    margin-block-end: -6px;
    background: var(--vt-paper);
  }
  .searching > .body {
    --story-timeline-sticky-top: calc(var(--vt-sticky) + 48px);
  }
  [data-size='narrow'] .searching > .body {
    --story-timeline-sticky-top: calc(var(--vt-sticky) + 56px);
  }
  mark {
    background: var(--vt-surface);
    color: inherit;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 2px;
  }
  .with-finds .row:not(.hit, [aria-current]) :is(.event-title, .when, .meta, .beginning, .badge, .chip),
  .with-finds tbody tr:not(.hit, [aria-current], .card-row) :is(th, td, a, .badge) {
    color: var(--vt-ink-3);
  }
  .with-finds .row:not(.hit, [aria-current]) .badge {
    border-color: var(--vt-edge);
  }
  .with-finds .line.bar {
    stroke: var(--vt-edge);
  }
  .with-finds .row:not(.hit, [aria-current]) .badge.new {
    background: none;
  }
  .with-finds .row:not(.hit, [aria-current]) .thumbnail {
    opacity: 0.5;
  }
  .with-finds .row:not(.hit, [aria-current]) .chip,
  .gutter .dimmed {
    --vt-group: var(--vt-edge);
    --vt-group-text: var(--vt-ink-3);
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .with-finds .row:not(.hit, [aria-current]) :is(.event-title, .when, .meta, .beginning, .badge, .chip, a),
    .with-finds tbody tr:not(.hit, [aria-current], .card-row) :is(th, td, a, .badge) {
      color: GrayText;
    }
    .gutter .dimmed .shape:not(.hollow) {
      fill: GrayText;
      stroke: GrayText;
    }
  }
  @media print {
    .search {
      display: none;
    }
    .searching > .controls {
      position: static;
    }
  }
`;
