import {css} from 'lit';

/** Labels, counts, and what is out of sight. */
export const clockLabelStyles = css`
  .label-line {
    display: block;
    inline-size: fit-content;
    --vt-backing: var(--vt-paper);
    background: var(--vt-backing);
    /* Paper beyond the words is no reason to scroll sideways. */
    box-shadow: 6px 0 var(--vt-backing);
  }
  [dir='rtl'] .label-line {
    box-shadow: -6px 0 var(--vt-backing);
  }
  .heard {
    font-size: 0;
    line-height: 0;
  }
  .gap {
    margin-inline-start: 4px;
  }
  :is(.axis-label, .label-line) .badge {
    padding: 0 5px;
    font-size: 0.75rem;
    line-height: 1.3334;
  }
  .clock-words li > .clock-label {
    position: absolute;
    inset: 0;
    scroll-margin-block: 60px;
  }
  :is(.label-text, .whole) {
    position: absolute;
  }
  .label-text {
    white-space: nowrap;
  }
  .whole {
    display: none;
    z-index: 2;
    white-space: normal;
    --vt-backing: var(--vt-paper);
    background: var(--vt-paper);
    outline: 1px solid var(--vt-edge);
    outline-offset: 2px;
  }
  /* Over the lanes' names. Of the selected event the card has it all. */
  .clock-words li:has(.clock-label:is(:hover, :focus-visible)) {
    z-index: 3;
  }
  .clock-label:is(:hover, :focus-visible) .whole {
    display: block;
  }
  .clock-label b {
    font-weight: 600;
    color: var(--vt-ink);
  }
  .clock-label b.event {
    font-weight: 500;
  }
  .clock-label:hover b {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 3px;
  }
  .clock-label[aria-expanded='true'] {
    & b {
      text-decoration: none;
    }
    & .label-text .label-line {
      --vt-backing: var(--vt-surface);
    }
  }
  .out-of-sight {
    display: flex;
    justify-content: space-between;
    gap: 16px;
  }
  .clock-words .stub {
    display: block;
    min-block-size: 1.75rem;
    font-size: 0.875rem;
    line-height: 1.25rem;
    color: var(--vt-ink-2);
    white-space: nowrap;
  }
  .stub b {
    font-weight: 600;
    color: var(--vt-ink);
  }
  .stub.later {
    margin-inline-start: auto;
  }
  .stub:hover b {
    text-decoration: underline;
  }
  [dir='rtl'] .stub-arrow {
    display: inline-block;
    transform: scaleX(-1);
  }
  .count-pill {
    inline-size: 100%;
    block-size: 1.5rem;
    border: 1px solid var(--vt-edge);
    border-radius: 12px;
    background: var(--vt-paper);
    color: var(--vt-ink);
    font-size: 0.75rem;
    font-weight: 500;
    line-height: 1;
    text-align: center;
  }
  .count-pill:hover {
    background: var(--vt-surface);
  }
`;
