import {css} from 'lit';

/** Title, summary, how many events from when to when, and where the controls stand beside them (§2 of the design of any story). */
export const headStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    grid-template-rows: repeat(7, auto);
  }
  section > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }
  section > .title {
    grid-row: 1;
  }
  section > .intro {
    grid-row: 2;
  }
  section > .controls {
    grid-row: 3;
  }
  /* To the end, so that it can stick. */
  section.searching > .controls {
    grid-row-end: -1;
    align-self: start;
  }
  section > .filter {
    grid-row: 4;
  }
  section > .sources {
    grid-row: 5;
  }
  section > .body {
    grid-row: 6;
  }
  section > .foot {
    grid-row: 7;
  }
  .title {
    font-family: var(--vt-heading-font);
    font-size: 1.375rem;
    font-weight: 700;
    line-height: 1.28;
    letter-spacing: -0.003em;
    text-wrap: balance;
  }
  .intro {
    max-inline-size: 42rem;
    font-size: 0.9375rem;
    line-height: 1.4667;
    text-wrap: pretty;
  }
  .intro > *,
  .summary {
    display: inline;
  }
  /* Behind a short summary, else on a line of its own: not broken without need. */
  .overview {
    display: inline-block;
    margin-inline-end: 4px;
    font-size: 0.875rem;
    line-height: 1.43;
    color: var(--vt-ink-2);
  }
  .summary-more {
    display: none;
    color: var(--vt-ink-2);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .summary-lines[data-long] {
    display: block;
    position: relative;
  }
  .summary-lines[data-long] .summary-more {
    display: inline-block;
    position: relative;
    min-inline-size: 44px;
  }
  /* As much as a finger needs, though it is one line. */
  .summary-more::after {
    content: '';
    position: absolute;
    inset: -22px 0 0;
  }
  .summary-lines[data-long='closed'] {
    block-size: 2.75rem;
    overflow: hidden;
  }
  .summary-lines[data-long='closed'] .summary-more {
    position: absolute;
    inset-inline-end: 0;
    inset-block-end: 0;
    text-align: end;
  }
  .summary-lines[data-long='closed'] .summary-more::before {
    content: '… ';
    display: inline-block;
    white-space: pre;
  }
  /* The room of the button at the end of the second line. */
  .summary-lines[data-long='closed']::before {
    content: '';
    float: right;
    inline-size: var(--vt-more, 4rem);
    block-size: 2.75rem;
    shape-outside: inset(1.375rem 0 0);
  }
  .summary-lines[data-long='closed'][dir='rtl']::before {
    float: left;
  }
  [data-size='small'] .title,
  [data-size='column'] .title {
    font-size: 1.625rem;
    line-height: 1.231;
  }
  :is([data-size='small'], [data-size='column'], [data-size='wide']) .intro {
    font-size: 1rem;
    line-height: 1.375;
  }
  [data-size='wide'] .title {
    font-size: 1.75rem;
    line-height: 1.2143;
  }
  [data-size='wide'] section > .title {
    grid-column: 1 / 3;
  }
  [data-size='wide'] section > .intro {
    grid-column: 1;
    min-block-size: 36px;
  }
  [data-size='wide'] section > .controls {
    grid-column: 2;
    grid-row-start: 2;
    align-self: end;
  }
  [data-size='wide'] section:not(.searching) > .controls {
    grid-row-end: 3;
  }
  [data-size='wide'] section.searching > .controls {
    align-self: start;
  }
  @media print {
    /* Not every engine breaks a grid between pages. */
    section {
      display: block;
    }
    .summary-lines[data-long] {
      display: inline;
      block-size: auto;
    }
    .summary-lines[data-long]::before,
    .summary-lines[data-long] .summary-more {
      display: none;
    }
  }
`;
