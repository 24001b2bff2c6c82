import {css} from 'lit';

/** The clock's marks (visual specification §5), on the chart and in its legend. */
export const clockMarkStyles = css`
  :is(.plot, .clock-sample) .mark {
    fill: none;
    stroke: var(--vt-group);
    stroke-width: 1.5;
  }
  .clock-sample {
    flex: none;
    --vt-group: var(--vt-ink-3);
  }
  [dir='rtl'] .clock-sample:has(.chevron) {
    transform: scaleX(-1);
  }
  :is(.plot, .clock-sample) .mark:is(.fill, .sliver) {
    fill: var(--vt-window);
  }
  :is(.plot, .clock-sample) .mark.fill {
    stroke: none;
  }
  :is(.plot, .clock-sample) .mark.edge {
    stroke-width: var(--vt-edge-width);
    stroke-dasharray: 5 3;
  }
  :is(.plot, .clock-sample) .mark:is(.core, .dot) {
    fill: var(--vt-group);
    stroke: none;
  }
  :is(.plot, .clock-sample) .mark.planned {
    fill: var(--vt-paper);
  }
  :is(.plot, .clock-sample) .mark.hatch {
    stroke-width: 1.6;
    stroke-opacity: 0.75;
  }
  :is(.plot, .clock-sample) .mark.firm {
    stroke-width: 3;
  }
  :is(.plot, .clock-sample) .mark:is(.bracket, .chevron) {
    stroke-width: 2.25;
  }
  :is(.plot, .clock-sample) .mark.chevron {
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :is(.plot, .clock-sample) .mark.rail {
    stroke-linecap: round;
    stroke-dasharray: 1.5 4;
  }
  :is(.plot, .clock-sample) .mark.ghost {
    stroke: var(--vt-ink-3);
    stroke-width: 1.25;
    stroke-dasharray: 1 3;
  }
  :is(.plot, .clock-sample) .mark:is(.link, .sign) {
    stroke: var(--vt-ink);
    stroke-width: 1.75;
  }
  :is(.plot, .clock-sample) .mark.square {
    fill: var(--vt-paper);
    stroke: var(--vt-ink);
    stroke-linejoin: round;
  }
  .plot .mark.dimmed {
    --vt-group: var(--vt-edge);
    --vt-window: color-mix(in srgb, var(--vt-edge) 14%, var(--vt-paper));
  }
  .ring {
    fill: none;
    stroke: var(--vt-group);
    stroke-width: 2;
  }
  .with-finds .clock-label:not(.hit, [aria-expanded='true']) :is(b, .label-line, .badge),
  .with-finds .clock-shelf li:not(.hit) [aria-expanded='false'] span {
    color: var(--vt-ink-3);
  }
  @media (prefers-reduced-motion: no-preference) {
    .plot .mark.fresh {
      animation: ring 1.6s var(--vt-ease);
    }
    @keyframes ring {
      from {
        stroke: var(--vt-group);
        stroke-width: 14;
        stroke-opacity: 0.55;
      }
    }
  }
  @media (forced-colors: active) {
    .plot .mark.fresh {
      stroke: Highlight;
    }
    .plot .mark.dimmed {
      --vt-group: GrayText;
    }
    .plot .mark.dimmed:is(.core, .dot) {
      fill: GrayText;
    }
    .with-finds .clock-label:not(.hit, [aria-expanded='true']) :is(b, .label-line, .badge),
    .with-finds .clock-shelf li:not(.hit) [aria-expanded='false'] span {
      color: GrayText;
    }
    :is(.plot, .clock-sample) .mark.fill {
      fill: Canvas;
    }
    :is(.plot, .clock-sample) .mark:is(.core, .dot) {
      fill: CanvasText;
    }
    .ring {
      stroke: Highlight;
    }
    /* Its lines are as dark as its marks there: thinner, they stay behind them. */
    .plot :is(.grid, .rule, .era) {
      stroke-opacity: 0.4;
    }
  }
`;
