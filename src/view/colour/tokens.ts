import {css, unsafeCSS, type CSSResult} from 'lit';

/** What a page overrides, then the ink over a light and over a dark paper (visual specification §3). */
const INKS: readonly (readonly [name: string, override: string, light: string, dark: string])[] = [
  ['--vt-paper', '--story-timeline-paper', '#fff', '#121417'],
  ['--vt-surface', '--story-timeline-surface', '#f3f4f6', '#1d2025'],
  ['--vt-ink', '--story-timeline-ink', '#16181d', '#f1f2f4'],
  ['--vt-ink-2', '--story-timeline-ink-2', '#4b515c', '#bfc4cd'],
  ['--vt-ink-3', '--story-timeline-ink-3', '#5f6570', '#9ba1ac'],
  ['--vt-edge', '--story-timeline-edge', '#7c828d', '#7a818d'],
  ['--vt-rule', '--story-timeline-rule', '#d9dce1', '#353a42'],
  ['--vt-color-0', '--story-timeline-group-1', '#3a3f49', '#8f939b'],
  ['--vt-color-1', '--story-timeline-group-2', '#2f66d8', '#5a94f5'],
  ['--vt-color-2', '--story-timeline-group-3', '#641a94', '#d9b8f5'],
  ['--vt-color-3', '--story-timeline-group-4', '#8a1005', '#e06a48'],
  ['--vt-color-4', '--story-timeline-group-5', '#976411', '#f5cb70'],
  ['--vt-color-5', '--story-timeline-group-6', '#17705a', '#7fd3b4'],
];

const declared = (value: (light: string, dark: string) => string): CSSResult =>
  unsafeCSS(
    INKS.map(([name, override, light, dark]) => `${name}:var(${override},${value(light, dark)});`).join(''),
  );

/** A window's flat fill: 14 % of the group's colour over a light paper, 26 % over a dark one. */
const LIGHT_WINDOW = css`color-mix(in srgb, var(--vt-group) 14%, var(--vt-paper))`;
const DARK_WINDOW = css`color-mix(in srgb, var(--vt-group) 26%, var(--vt-paper))`;

/**
 * Inks follow the page's `color-scheme`; `data-scheme` is set where that says nothing and the page's own ink tells, and
 * always where the browser lacks `light-dark()`. Inside, only the `--vt-` names are used.
 */
export const tokens = css`
  .ground {
    ${declared((light) => light)}
    --vt-edge-width: 1.5px;
    --vt-heading-font: var(--story-timeline-heading-font, inherit);
    --vt-ease: cubic-bezier(0.2, 0, 0, 1);
  }
  @supports (color: light-dark(#000, #fff)) {
    .ground {
      ${declared((light, dark) => `light-dark(${light},${dark})`)}
    }
  }
  .ground:where([data-scheme='light']) {
    color-scheme: light;
    ${declared((light) => light)}
  }
  .ground:where([data-scheme='dark']) {
    color-scheme: dark;
    ${declared((_, dark) => dark)}
  }
  [data-group='0'] {
    --vt-group: var(--vt-color-0);
  }
  [data-group='1'] {
    --vt-group: var(--vt-color-1);
  }
  [data-group='2'] {
    --vt-group: var(--vt-color-2);
  }
  [data-group='3'] {
    --vt-group: var(--vt-color-3);
  }
  [data-group='4'] {
    --vt-group: var(--vt-color-4);
  }
  [data-group='5'] {
    --vt-group: var(--vt-color-5);
  }
  [data-group] {
    --vt-group-text: var(--vt-group);
    --vt-group-number: var(--vt-paper);
  }
  :is([data-group], .clock-sample) {
    --vt-window: ${LIGHT_WINDOW};
  }
  @supports (color: light-dark(#000, #fff)) {
    :is([data-group], .clock-sample) {
      --vt-window: light-dark(${LIGHT_WINDOW}, ${DARK_WINDOW});
    }
  }
  :where([data-scheme='light']) :is([data-group], .clock-sample) {
    --vt-window: ${LIGHT_WINDOW};
  }
  :where([data-scheme='dark']) :is([data-group], .clock-sample) {
    --vt-window: ${DARK_WINDOW};
  }
  @media (prefers-contrast: more) {
    .ground {
      --vt-ink-2: var(--vt-ink);
      --vt-ink-3: var(--vt-ink);
      --vt-rule: var(--vt-edge);
      --vt-edge-width: 2px;
    }
    [data-group] {
      --vt-window: none;
    }
  }
  @media (forced-colors: active) {
    .ground {
      --vt-paper: Canvas;
      --vt-surface: Canvas;
      --vt-ink: CanvasText;
      --vt-ink-2: CanvasText;
      --vt-ink-3: CanvasText;
      --vt-edge: CanvasText;
      --vt-rule: CanvasText;
    }
    [data-group] {
      --vt-group: CanvasText;
      --vt-window: Canvas;
    }
  }
  @media print {
    .ground {
      --vt-paper: #fff;
      --vt-surface: #fff;
      --vt-ink: #000;
      --vt-ink-2: #000;
      --vt-ink-3: #000;
      --vt-edge: #000;
      --vt-rule: #999;
    }
    [data-group] {
      --vt-group: #000;
      --vt-window: none;
    }
  }
`;
