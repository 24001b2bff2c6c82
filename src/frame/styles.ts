import {css} from 'lit';

/** The host, its heading, legend and badges. Sizes: visual specification §2, in rem so that the reader's text size counts. */
export const frameStyles = css`
  :host {
    display: block;
    /* The room that a page gives with a height holds the padding too. */
    box-sizing: border-box;
    writing-mode: horizontal-tb;
    scroll-margin-block: 16px;
  }
  /* A page that unsets all of its elements hides this one as it hides the others. */
  :host([hidden]) {
    display: none !important;
  }
  /* The page's rules for its own elements do not reach what is inside: here nothing that they reset is lost. */
  .ground {
    display: block;
    writing-mode: horizontal-tb;
    border-block: 2px solid var(--vt-ink);
    border-block-end-width: 1px;
    padding: 9px var(--story-timeline-padding, 0px) 10px;
    /* Seen by nobody: its end tells that the page's ink or scheme has changed. */
    outline: 0 solid Canvas;
    transition:
      color 1ms step-end,
      outline-color 1ms step-end;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  /* What a page's text hands down beside its font: nothing of it is meant for a drawing. */
  .root {
    position: relative;
    color: var(--vt-ink);
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    font-size: 1rem;
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    tab-size: 8;
    cursor: auto;
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
  .reading {
    padding-block-start: 7px;
    padding-block-end: 6px;
    border-block-end: 1px solid var(--vt-rule);
  }
  .reading-sentence {
    font-size: 0.875rem;
    line-height: 1.43;
    font-weight: 600;
    text-wrap: balance;
  }
  .legend {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 6px 8px;
    overflow-wrap: anywhere;
    margin-block-start: 4px;
    font-size: 0.8125rem;
    line-height: 1.385;
    color: var(--vt-ink-2);
  }
  .legend li {
    display: flex;
    gap: 6px;
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
  .lost-events {
    margin-block-start: 16px;
    font-size: 0.8125rem;
    line-height: 1.385;
  }
  .provenance {
    padding-block-start: 10px;
    border-block-start: 1px solid var(--vt-ink);
    margin-block-start: 16px;
    font-size: 0.8125rem;
    line-height: 1.385;
    color: var(--vt-ink-2);
  }
  /* Of what comes into it after the first view, and moves nothing. */
  .tools {
    margin-block-start: 4px;
    min-block-size: 32px;
  }
  [data-size='narrow'] .tools {
    min-block-size: 44px;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :is([data-size='small'], [data-size='column'], [data-size='wide']) .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 14px;
  }
`;
