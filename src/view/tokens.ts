import {css} from 'lit';

/**
 * Colours of the visual specification (§3). Neutrals and group inks follow the page's `color-scheme`; a page overrides
 * any of them with `--visit-timeline-*`. Inside, only the `--vt-` names are used.
 */
export const tokens = css`
  :host {
    --vt-paper: var(--visit-timeline-paper, light-dark(#fff, #121417));
    --vt-surface: var(--visit-timeline-surface, light-dark(#f3f4f6, #1d2025));
    --vt-ink: var(--visit-timeline-ink, light-dark(#16181d, #f1f2f4));
    --vt-ink-2: var(--visit-timeline-ink-2, light-dark(#4b515c, #bfc4cd));
    --vt-ink-3: var(--visit-timeline-ink-3, light-dark(#5f6570, #9ba1ac));
    --vt-edge: var(--visit-timeline-edge, light-dark(#7c828d, #7a818d));
    --vt-rule: var(--visit-timeline-rule, light-dark(#d9dce1, #353a42));
    --vt-edge-width: 1.5px;
    --vt-heading-font: var(--visit-timeline-heading-font, inherit);
    --vt-ease: cubic-bezier(0.2, 0, 0, 1);
  }
  [data-group='0'] {
    --vt-group: var(--visit-timeline-group-1, light-dark(#3a3f49, #8f939b));
  }
  [data-group='1'] {
    --vt-group: var(--visit-timeline-group-2, light-dark(#2f66d8, #5a94f5));
  }
  [data-group='2'] {
    --vt-group: var(--visit-timeline-group-3, light-dark(#641a94, #d9b8f5));
  }
  [data-group='3'] {
    --vt-group: var(--visit-timeline-group-4, light-dark(#8a1005, #e06a48));
  }
  [data-group='4'] {
    --vt-group: var(--visit-timeline-group-5, light-dark(#976411, #f5cb70));
  }
  [data-group='5'] {
    --vt-group: var(--visit-timeline-group-6, light-dark(#17705a, #7fd3b4));
  }
  /* A window's flat fill: 14 % of the group's colour over a light paper, 26 % over a dark one. */
  [data-group] {
    --vt-window: light-dark(
      color-mix(in srgb, var(--vt-group) 14%, var(--vt-paper)),
      color-mix(in srgb, var(--vt-group) 26%, var(--vt-paper))
    );
  }
  @media (prefers-contrast: more) {
    :host {
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
    :host {
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
    :host {
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
