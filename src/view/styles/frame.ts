import {css} from 'lit';

/** The host, its heading and controls. Sizes: visual specification §2 and §7, in rem so that the reader's text size counts. */
export const frameStyles = css`
  :host {
    display: block;
    color: var(--vt-ink);
    border-block: 2px solid var(--vt-ink);
    border-block-end-width: 1px;
    padding: 12px var(--visit-timeline-padding, 0px) 10px;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    scroll-margin-block: 16px;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .root {
    position: relative;
    font-size: 1rem;
    line-height: 1.5;
    text-align: start;
  }
  p,
  h2,
  h3,
  h4,
  h5,
  h6,
  ol,
  ul,
  dl,
  dd,
  figure,
  fieldset,
  blockquote {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-underline-offset: 3px;
    text-decoration-thickness: 1px;
  }
  :focus-visible {
    outline: 3px solid var(--vt-ink);
    outline-offset: 2px;
    border-radius: 2px;
  }
  svg {
    display: inline-block;
    vertical-align: middle;
    overflow: visible;
  }
  .icon {
    fill: none;
    stroke: var(--vt-ink);
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
    flex: none;
  }
  .icon.chevron {
    stroke: var(--vt-ink-3);
  }
  [dir='rtl'] .icon.arrow {
    transform: scaleX(-1);
  }
  .title {
    font: 700 1.375rem / 1.28 var(--vt-heading-font);
    font-family: var(--vt-heading-font);
    letter-spacing: -0.003em;
    text-wrap: balance;
  }
  .summary {
    margin-block-start: 8px;
    max-inline-size: 40rem;
    font-size: 0.9375rem;
    line-height: 1.4667;
    text-wrap: pretty;
  }
  .overview {
    margin-block-start: 8px;
    font-size: 0.875rem;
    line-height: 1.43;
    color: var(--vt-ink-2);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 14px;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    text-align: start;
    cursor: pointer;
    touch-action: manipulation;
  }
  .views {
    display: flex;
    flex: 1 1 auto;
    flex-wrap: wrap;
    border: 1px solid var(--vt-edge);
    border-radius: 4px;
  }
  .views button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 4px 12px;
    font-size: 0.9375rem;
    font-weight: 500;
    line-height: 1.34;
    text-align: center;
  }
  .views button {
    flex: 1 0 auto;
    border-inline-start: 1px solid var(--vt-edge);
  }
  .views button:first-child {
    border-inline-start-color: transparent;
    margin-inline-start: -1px;
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }
  .views button:last-child {
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }
  .views [aria-pressed='true'] {
    background: var(--vt-ink);
    color: var(--vt-paper);
    font-weight: 600;
  }
  .button {
    border: 1px solid var(--vt-edge);
    border-radius: 4px;
    white-space: nowrap;
  }
  .sources-button {
    flex: 0 1 auto;
  }
  .sources-button .icon {
    display: none;
  }
  .views [aria-pressed='false']:hover,
  .button:hover {
    background: var(--vt-surface);
  }
  .button:active {
    box-shadow: inset 0 0 0 1px var(--vt-edge);
    background: var(--vt-surface);
  }
  .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--vt-ink-3);
    background: none;
    cursor: default;
  }
  .button[aria-disabled='true'] .icon {
    stroke: var(--vt-ink-3);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    font-size: 0.875rem;
    font-weight: 500;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .reading {
    margin-block-start: 14px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--vt-rule);
  }
  .reading-sentence {
    font-size: 0.9375rem;
    line-height: 1.4667;
    font-weight: 600;
    text-wrap: balance;
  }
  .legend {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6px 8px;
    margin-block-start: 8px;
    font-size: 0.8125rem;
    line-height: 1.385;
    color: var(--vt-ink-2);
  }
  .legend li {
    display: flex;
    gap: 8px;
    align-items: center;
  }
  .sample {
    flex: none;
    fill: none;
    stroke: var(--vt-ink-3);
    stroke-width: 1.75;
  }
  .line {
    fill: none;
  }
  .line.stated {
    stroke: var(--vt-ink);
    stroke-width: 3;
  }
  .line.inferred {
    stroke: var(--vt-ink-3);
    stroke-width: 2;
    stroke-dasharray: 5 4;
  }
  .line.bracket {
    stroke: var(--vt-ink-3);
    stroke-width: 2;
  }
  .line.outside {
    stroke: var(--vt-ink);
    stroke-width: 1.25;
  }
  .badge {
    display: inline-block;
    padding: 0 5px;
    border: 1px dashed var(--vt-edge);
    border-radius: 3px;
    font-size: 0.75rem;
    font-weight: 500;
    line-height: 1.3334;
    color: var(--vt-ink-2);
    max-inline-size: 100%;
    vertical-align: 1px;
  }
  .badge.outside {
    border: 1px solid var(--vt-ink);
    color: var(--vt-ink);
  }
  .badge.contradiction {
    border: 2px solid var(--vt-ink);
    color: var(--vt-ink);
    font-weight: 600;
  }
  .sources {
    margin-block-start: 12px;
    padding: 4px 0 12px;
    border-block-end: 1px solid var(--vt-rule);
  }
  .sources legend {
    padding: 0;
    font-size: 0.9375rem;
    font-weight: 600;
  }
  .source {
    display: flex;
    gap: 12px;
    align-items: start;
    min-block-size: 44px;
    padding-block: 8px;
    font-size: 0.9375rem;
    line-height: 1.4;
    cursor: pointer;
  }
  .source input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 1px 0 0;
    accent-color: var(--vt-ink);
  }
  .source-meta {
    display: block;
    font-size: 0.875rem;
    color: var(--vt-ink-2);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 4px;
  }
  .provenance {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--vt-ink);
    margin-block-start: 16px;
    font-size: 0.8125rem;
    line-height: 1.385;
    color: var(--vt-ink-2);
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [data-size='small'] .title,
  [data-size='column'] .title {
    font-size: 1.625rem;
    line-height: 1.231;
  }
  [data-size='small'] .summary,
  [data-size='column'] .summary {
    font-size: 1rem;
    line-height: 1.5;
  }
  [data-size='wide'] .title {
    font-size: 2rem;
    line-height: 1.1875;
  }
  [data-size='wide'] .summary {
    font-size: 1.0625rem;
    line-height: 1.53;
    max-inline-size: 47.5rem;
  }
  :is([data-size='small'], [data-size='column'], [data-size='wide']) {
    & .views {
      flex: 0 1 18.75rem;
    }
    & .views button,
    & .button {
      min-block-size: 40px;
    }
    & .views button {
      padding-inline: 8px;
    }
    & .sources-button {
      margin-inline-start: auto;
    }
    & .sources-button .icon {
      display: inline-block;
    }
    & .legend {
      display: flex;
      flex-wrap: wrap;
      gap: 6px 22px;
    }
    & .sources .source {
      max-inline-size: 40rem;
    }
  }
`;
