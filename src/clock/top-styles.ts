import {css} from 'lit';

/** Above the lanes: the overview strip and the axis, in sight while the lanes are scrolled (any-story §4). */
export const clockTopStyles = css`
  .clock-top {
    position: sticky;
    z-index: 3;
    inset-block-start: var(--story-timeline-sticky-top, 0px);
    padding-block-start: 7px;
    background: var(--vt-paper);
  }
  .overview {
    position: relative;
  }
  .overview-dates {
    position: absolute;
    inset-block-start: 50%;
    max-inline-size: 7.75rem;
    overflow: hidden;
    translate: 0 -50%;
    font-size: 0.8125rem;
    line-height: 1.125rem;
    white-space: nowrap;
    text-overflow: ellipsis;
    color: var(--vt-ink-2);
  }
  [data-size='narrow'] .overview-dates {
    display: none;
  }
  .overview-strip {
    display: block;
    inline-size: 100%;
    outline: 1px solid var(--vt-rule);
    outline-offset: -1px;
    touch-action: pan-y;
    -webkit-user-select: none;
    user-select: none;
    cursor: pointer;
  }
  .overview-strip text {
    font-size: 12px;
    fill: var(--vt-ink-2);
    text-anchor: start;
  }
  .strip {
    fill: none;
    stroke: var(--vt-group);
    stroke-width: 2.5;
    pointer-events: none;
  }
  :is(.frame, .handle, .outline, .grip) {
    fill: none;
    cursor: grab;
  }
  :is(.frame, .handle) {
    pointer-events: all;
  }
  .handle {
    cursor: ew-resize;
  }
  .outline {
    stroke: var(--vt-ink);
    stroke-width: 2;
    pointer-events: none;
  }
  .grip {
    stroke: var(--vt-ink);
    stroke-width: 4;
    stroke-linecap: round;
    pointer-events: none;
  }
  .axis {
    position: relative;
    border-block-end: 1px solid var(--vt-rule);
  }
  .axis-line {
    display: block;
    inline-size: 100%;
  }
  .axis-line text {
    font-size: 13px;
    fill: var(--vt-ink-2);
    text-anchor: start;
  }
  .axis-column {
    position: absolute;
    inset-block-end: 4px;
    inset-inline-start: 0;
    font-size: 0.875rem;
    line-height: 1.125rem;
    white-space: nowrap;
  }
  /* Its scene begins with the axis, which stands over it. */
  .chart {
    margin-block-start: calc(0px - var(--vt-axis, 0px) - 1px);
  }
  .lane {
    z-index: 2;
    pointer-events: none;
  }
  .lane-name {
    position: sticky;
    inset-block-start: calc(var(--story-timeline-sticky-top, 0px) + var(--vt-clock-top, 0px) + 4px);
    inline-size: fit-content;
  }
  [data-size='narrow'] .lane-name {
    padding-inline-end: 6px;
    background: var(--vt-paper);
  }
  .lane button {
    pointer-events: auto;
  }
  @media print {
    .lane-name {
      position: static;
    }
    .clock-top {
      position: static;
      break-after: avoid;
    }
  }
`;
