import {css} from 'lit';

/** Where an open card stands beside its view, and the way from one event to the next (any-story §5). */
export const panelStyles = css`
  .columns.divided {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 340px;
    column-gap: 32px;
  }
  .panel {
    margin-block-start: 10px;
    padding-inline-start: 24px;
    border-inline-start: 1px solid var(--vt-rule);
  }
  /* '--vt-card-top': where a step on found it, below the window's top. */
  .panel-inside {
    --vt-top: var(--vt-card-top, calc(var(--story-timeline-sticky-top, 0px) + 8px));
    position: sticky;
    inset-block-start: var(--vt-top);
    display: flex;
    flex-direction: column;
    max-block-size: calc(100vh - var(--vt-top) - 8px);
  }
  .panel .card {
    min-block-size: 0;
    padding-block: 12px;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .steps {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    padding-block-end: 10px;
    border-block-end: 1px solid var(--vt-rule);
  }
  .steps .button {
    padding-inline: 11px;
  }
  .steps .close {
    min-inline-size: 36px;
    margin-inline-start: auto;
    border-color: transparent;
  }
  .step-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    min-block-size: 52px;
    padding-block: 3px;
    border-block: 1px solid var(--vt-rule);
    background: var(--vt-paper);
  }
  /* What comes into view comes clear of the bar. */
  .columns:not(:last-child) :is(a, button, summary, .row) {
    scroll-margin-block-end: 64px;
  }
  .step-bar .position {
    line-height: 1.2;
  }
  [data-size='narrow'] .step-bar {
    column-gap: 4px;
  }
  [data-size='narrow'] .step-bar .button {
    padding-inline: 8px;
  }
  [data-size='narrow'] .step-bar .arrow {
    display: none;
  }
  [data-size='narrow'] .steps .close {
    min-inline-size: 44px;
  }
`;
