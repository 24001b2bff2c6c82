import {css} from 'lit';

/** An update that waits, over the view; and what the last one brought. */
export const newsStyles = css`
  .news {
    position: sticky;
    inset-block-start: var(--story-timeline-sticky-top, 0px);
    z-index: 3;
    /* It takes no room: nothing moves when it comes. */
    block-size: 0;
  }
  .news-button {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    position: relative;
    inset-block-start: 8px;
    min-block-size: 44px;
    padding: 4px 14px;
    border: 1px solid var(--vt-ink);
    border-radius: 4px;
    background: var(--vt-ink);
    color: var(--vt-paper);
    font-size: 0.9375rem;
    /* Apart from the text that it covers. */
    box-shadow: 0 0 0 2px var(--vt-paper);
  }
  .news-button span:first-child {
    font-weight: 700;
  }
  .news-button:hover span:last-child {
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .badge.new {
    border: 1px solid var(--vt-ink);
    background: var(--vt-ink);
    color: var(--vt-paper);
    font-weight: 600;
  }
  .row.fresh:not(:hover) {
    --vt-row: var(--vt-surface);
    background: linear-gradient(var(--vt-row), var(--vt-row)) no-repeat;
    background-size: calc(100% - var(--vt-band)) 100%;
    background-position: 100% 0;
  }
  [dir='rtl'] .row.fresh:not(:hover) {
    background-position: 0 0;
  }
  @media (forced-colors: active) {
    .news-button {
      background: ButtonFace;
      color: ButtonText;
      border-color: Highlight;
    }
    .badge.new {
      border-color: Highlight;
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .news {
      display: none;
    }
    .badge.new {
      background: none;
      color: var(--vt-ink);
    }
  }
`;
