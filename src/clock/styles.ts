import {css} from 'lit';
import {zoomStyles} from './zoom-styles.ts';
import {clockMarkStyles} from './drawing/mark-styles.ts';
import {clockLabelStyles} from './label-styles.ts';
import {clockShelfStyles} from './shelf-styles.ts';
import {clockTopStyles} from './top-styles.ts';

/** The clock: chart, words, zoom (visual specification §5). Text sizes must agree with `view/measure-text.ts`. */
export const clockStyles = css`
  ${clockMarkStyles}
  ${clockLabelStyles}
  ${clockShelfStyles}
  ${clockTopStyles}
  .clock {
    position: relative;
  }
  .chart {
    position: relative;
    touch-action: pan-y;
  }
  .plot {
    display: block;
    inline-size: 100%;
  }
  .grid {
    stroke: var(--vt-rule);
  }
  .grid.boundary {
    stroke: var(--vt-edge);
  }
  .rule {
    stroke: var(--vt-rule);
  }
  .era {
    fill: var(--vt-surface);
    stroke: var(--vt-rule);
  }
  .era.odd {
    fill: var(--vt-paper);
  }
  .band {
    fill: var(--vt-surface);
  }
  .axis-label,
  .lane,
  .clock-words li,
  .back {
    position: absolute;
    white-space: nowrap;
  }
  /* Moved without their buttons, whose style and layout are then as they were. */
  .clock-words li {
    z-index: 1;
  }
  .clock-words li > button {
    display: block;
  }
  .axis-label,
  .clock-label,
  .count-pill {
    /* As it was measured: a canvas knows no tabular figures. */
    font-variant-numeric: normal;
  }
  .axis-label,
  .clock-label {
    font-size: 0.875rem;
    line-height: 1.125rem;
    color: var(--vt-ink-2);
  }
  .axis-label b {
    color: var(--vt-ink);
  }
  .axis-label .label-line {
    font-size: 0.8125rem;
  }
  .name-line {
    display: block;
    white-space: nowrap;
  }
  .lane-name {
    display: flex;
    align-items: start;
    gap: 8px;
    font-size: 0.875rem;
    line-height: 1.125rem;
    font-weight: 700;
    color: var(--vt-group-text);
  }
  .lane button {
    display: flex;
    gap: 8px;
    align-items: start;
    min-block-size: 24px;
    text-align: start;
  }
  .lane .icon {
    flex: none;
  }
  .lane .shape-icon {
    flex: none;
    margin-block-start: 2px;
  }
  .lane[data-depth='1'] {
    padding-inline-start: 14px;
  }
  .lane:not([data-depth='0'], [data-depth='1']) {
    padding-inline-start: 28px;
  }
  .reading.below {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .back {
    z-index: 2;
    background: var(--vt-paper);
  }
  .reading.below {
    padding-block-end: 0;
    border-block-end: 0;
  }
  .zoom-hint {
    position: absolute;
    z-index: 3;
    inset-inline: 0;
    inset-block-start: 64px;
    margin-inline: auto;
    inline-size: fit-content;
    max-inline-size: 90%;
    padding: 8px 12px;
    border-radius: 4px;
    background: var(--vt-ink);
    color: var(--vt-paper);
    font-size: 0.9375rem;
    pointer-events: none;
  }
  .zoom-hint:empty {
    display: none;
  }
  @media print {
    .overview,
    .back {
      display: none;
    }
    .clock {
      break-inside: avoid;
    }
    .clock {
      container-type: inline-size;
    }
    @supports (width: calc(1px * (1px / 1px))) and (not (-moz-appearance: none)) {
      :is(.chart, .axis) {
        inline-size: var(--vt-drawn);
        zoom: min(1, 100cqi / var(--vt-drawn));
      }
    }
    /* Firefox divides no lengths but by an angle, and leaves a zoomed drawing's texts out of its pages. */
    @supports (-moz-appearance: none) {
      :is(.chart, .axis) {
        --vt-shrunk: min(1, tan(atan2(100cqi, var(--vt-drawn))));
        inline-size: var(--vt-drawn);
        margin-block-end: calc(var(--vt-tall) * (var(--vt-shrunk) - 1));
        transform: scale(var(--vt-shrunk));
        transform-origin: 0 0;
      }
      .axis {
        --vt-tall: var(--vt-axis);
      }
      .chart {
        margin-block-start: calc(0px - var(--vt-axis, 0px) * var(--vt-shrunk));
      }
      [dir='rtl'] :is(.chart, .axis) {
        transform-origin: 100% 0;
      }
    }
  }
  ${zoomStyles}
`;
