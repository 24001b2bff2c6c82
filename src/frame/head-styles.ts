import {css} from 'lit';

/** Title, summary, how many events from when to when, and where the controls stand beside them (§2 of the design of any story). */
export const headStyles = css`
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
    max-inline-size: calc(100% - 4px);
    margin-inline-end: 4px;
    font-size: 0.875rem;
    line-height: 1.43;
    color: var(--vt-ink-2);
  }
  .summary-more {
    display: none;
    color: var(--vt-ink-2);
  }
  .summary-more > span {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .summary-lines[data-long] {
    display: block;
    position: relative;
  }
  /* As high as a finger needs. */
  .summary-lines[data-long] .summary-more {
    display: flex;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
  }
  .summary-lines[data-long='closed'] {
    block-size: 2.75rem;
    overflow: hidden;
  }
  .summary-lines[data-long='closed'] .summary-more {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    align-items: end;
    justify-content: end;
  }
  .summary-lines[data-long='closed'] .summary-more::before {
    content: '… ';
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
  /* Beside each other where both find room, else one under the other; what floats can still stick. */
  [data-size='wide'] .intro {
    float: left;
    inline-size: calc(100% - 39rem);
    margin-block-end: 5px;
  }
  [data-size='wide'] .controls {
    float: right;
    max-inline-size: 100%;
    margin-block: 4px 7px;
    margin-inline-start: 16px;
    justify-content: end;
  }
  [data-size='wide'][dir='rtl'] .intro {
    float: right;
  }
  [data-size='wide'][dir='rtl'] .controls {
    float: left;
  }
  /* Beside title and summary. */
  .led {
    --vt-lead: 136px;
    position: relative;
  }
  .led > :is(.title, .intro) {
    padding-inline-end: var(--vt-lead);
  }
  .led > .intro {
    min-block-size: 48px;
  }
  .lead {
    position: absolute;
    inset-block-start: 3px;
    inset-inline-end: 0;
    inline-size: 120px;
    block-size: 80px;
    background: var(--vt-surface);
  }
  .lead img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  [data-size='narrow'] .led {
    --vt-lead: 96px;
  }
  [data-size='narrow'] .lead {
    inline-size: 84px;
    block-size: 84px;
  }
  [data-size='narrow'] .led > .intro {
    min-block-size: 62px;
  }
  [data-size='wide'] .led > .intro {
    inline-size: calc(100% - 39rem - 136px);
    padding-inline-end: 0;
  }
  [data-size='wide'] .led > .controls {
    margin-inline-end: var(--vt-lead);
  }
  .lead-card {
    margin-block-start: 12px;
  }
  .lead-close {
    float: inline-end;
  }
  section > :is(.lead-card, .filter, .sources, .body, .foot) {
    clear: both;
  }
  @media print {
    [data-size='wide'] .intro {
      float: none;
      inline-size: auto;
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
