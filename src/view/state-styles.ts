import {css} from 'lit';

/** Loading, failure, nothing to show; motion, forced colours and paper (visual specification §9 to §12). */
export const stateStyles = css`
  [data-size] :is(.row, .block)[hidden] {
    block-size: 0;
    padding-block: 0;
    overflow: hidden;
  }
  .loading,
  .notice {
    margin-block-start: 12px;
    padding: 12px;
    border: 1px solid var(--vt-rule);
  }
  .loading {
    min-block-size: 320px;
    border: 0;
    padding-inline: 0;
  }
  .bar {
    block-size: 16px;
    margin-block-start: 12px;
    inline-size: 70%;
    background: var(--vt-surface);
  }
  .bar + .bar {
    inline-size: 45%;
  }
  .notice.failure {
    border-inline-start: 4px solid var(--vt-ink);
  }
  .notice .button {
    margin-block-start: 12px;
  }
  @media (forced-colors: active) {
    .row[aria-current] {
      border-inline-start: 3px solid Highlight;
    }
    :focus-visible {
      outline-color: Highlight;
    }
    /* By itself: Firefox before 121 passes over a rule with a selector that it does not know. */
    .sequence:has(.scrubber:focus-visible) .row[aria-current] {
      outline-color: Highlight;
    }
    .views [aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .button[aria-disabled='true'] {
      color: GrayText;
    }
    a {
      color: LinkText;
    }
    .gutter .shape:not(.hollow),
    .shape-icon path:not(.hollow) {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .gutter text {
      fill: Canvas;
    }
    .gutter .hollow ~ text {
      fill: CanvasText;
    }
  }
`;
