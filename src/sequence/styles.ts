import {css} from 'lit';
import {datedStyles} from './dated-styles.ts';

/** Rows and gutter of the sequence (visual specification §4.3). Gutter offsets must agree with `layout/geometry.ts`. */
export const sequenceStyles = css`
  .sequence {
    position: relative;
    --vt-title: 44px;
    --vt-other: 60px;
    --vt-end: 30px;
    --vt-band: 32px;
  }
  .gutter {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    pointer-events: none;
  }
  .gutter text {
    font-size: 15px;
    font-weight: 700;
    fill: var(--vt-group-number, var(--vt-paper));
    text-anchor: middle;
  }
  .gutter .shape,
  .shape-icon path {
    fill: var(--vt-group);
    stroke: var(--vt-group);
    stroke-width: 1.5;
  }
  .gutter .disc .shape {
    stroke: none;
  }
  .gutter .hollow,
  .shape-icon .hollow,
  .sample .hollow {
    fill: var(--vt-paper);
    stroke-width: 1.75;
  }
  /* Where the chain's own line passes, the hollow disc stands clear of it. */
  .gutter .halo {
    fill: var(--vt-paper);
  }
  .gutter .ring {
    fill: none;
    stroke: var(--vt-group);
    stroke-width: 2;
  }
  .gutter .reference text,
  .gutter .hollow ~ text {
    fill: var(--vt-group-text);
  }
  .gutter .reference text {
    font-size: 12px;
  }
  .gutter .disc .dotted,
  .gutter .dotted {
    stroke: var(--vt-ink-3);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  .scrubber {
    /* At the first disc, where it stands in the page's order. */
    position: absolute;
    inset-inline-start: 0;
    inline-size: 30px;
    block-size: 98px;
    pointer-events: none;
  }
  .sequence:has(.scrubber:focus-visible) .row[aria-current] {
    outline: 3px solid var(--vt-ink);
    outline-offset: 2px;
  }
  .sequence:has(.row[aria-current]) .scrubber:focus-visible {
    outline-color: transparent;
  }
  .fold button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    inline-size: 100%;
    min-block-size: 40px;
    padding-inline-end: 22px;
    position: relative;
    font-size: 0.9375rem;
    line-height: 1.34;
    font-weight: 400;
    border-block-end: 1px solid var(--vt-rule);
  }
  [data-size='narrow'] .fold button {
    min-block-size: 48px;
  }
  .fold b {
    color: var(--vt-group-text);
  }
  .fold span {
    color: var(--vt-ink-2);
  }
  .fold .chevron {
    position: absolute;
    inset-inline-end: 2px;
  }
  .phase-name {
    display: flex;
    align-items: center;
    gap: 8px;
    font-size: 0.875rem;
    line-height: 1.43;
    font-weight: 700;
    color: var(--vt-group-text);
  }
  .phase > .phase-name {
    position: relative;
    padding: 20px 0 4px var(--vt-title);
  }
  .phase + .phase > .phase-name::before {
    content: '';
    position: absolute;
    inset-block-start: 10px;
    inset-inline: var(--vt-title) 0;
    border-block-start: 1px solid var(--vt-rule);
  }
  .row {
    position: relative;
    font-size: 0.875rem;
    line-height: 1.43;
    padding-block: 8px;
    padding-inline: var(--vt-other) var(--vt-end);
    cursor: pointer;
    scroll-margin-block: 24px;
  }
  .row.chain {
    padding-inline-start: var(--vt-title);
  }
  .row[aria-current],
  .row:hover {
    background: linear-gradient(var(--vt-row), var(--vt-row)) no-repeat;
    background-size: calc(100% - var(--vt-band)) 100%;
    background-position: 100% 0;
  }
  [dir='rtl'] .row {
    background-position: 0 0;
  }
  .row:hover {
    --vt-row: color-mix(in srgb, var(--vt-surface) 60%, transparent);
  }
  .row[aria-current] {
    --vt-row: var(--vt-surface);
    cursor: auto;
  }
  .event-title {
    max-inline-size: 27.5rem;
    font-size: 1rem;
    line-height: 1.375;
    font-weight: 500;
    letter-spacing: -0.005em;
    text-wrap: pretty;
  }
  .row.chain .event-title {
    font-size: 1.0625rem;
    line-height: 1.353;
    font-weight: 600;
  }
  .row[aria-current] .event-title {
    font-weight: 700;
  }
  .event-title a {
    text-decoration: none;
  }
  .row:hover:not([aria-current]) .event-title a {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
  }
  .when,
  .meta {
    color: var(--vt-ink-2);
    text-wrap: pretty;
    display: inline;
  }
  .when:empty,
  .meta:empty {
    display: none;
  }
  .event-title {
    margin-block-end: 2px;
  }
  .reference {
    white-space: nowrap;
    text-decoration-color: var(--vt-edge);
  }
  .row > .chevron {
    position: absolute;
    inset-inline-end: 4px;
    inset-block-start: 12px;
  }
  .block-label {
    padding: 10px 0 2px var(--vt-other);
    font-size: 0.8125rem;
    line-height: 1.385;
    font-weight: 600;
    color: var(--vt-ink-2);
  }
  .more {
    margin-block: 8px;
    margin-inline-start: var(--vt-title);
  }
  .phases {
    padding-block-end: 8px;
  }
  :is([data-size='column'], [data-size='wide']) .sequence {
    --vt-title: 214px;
    --vt-other: 234px;
    --vt-end: 32px;
    --vt-band: 200px;
  }
  :is([data-size='column'], [data-size='wide']) .scrubber {
    inset-inline-start: 164px;
    inline-size: 36px;
  }
  :is([data-size='column'], [data-size='wide']) .phase > .phase-name {
    padding-block-start: 22px;
    margin-block-start: 6px;
  }
  :is([data-size='column'], [data-size='wide']) .phase + .phase > .phase-name::before {
    inset-inline-start: 0;
  }
  :is([data-size='column'], [data-size='wide']) .phase:first-child > .phase-name {
    padding-block-start: 12px;
    margin-block-start: 0;
  }
  :is([data-size='column'], [data-size='wide']) .phases > .phase > ol > .row {
    display: grid;
    grid-template: auto auto 1fr / 156px minmax(0, 1fr);
    column-gap: 78px;
    padding-inline-start: 0;
  }
  :is([data-size='column'], [data-size='wide']) .phases > .phase > ol > .row.chain {
    column-gap: 58px;
  }
  :is([data-size='column'], [data-size='wide']) .row > * {
    grid-column: 2;
  }
  :is([data-size='column'], [data-size='wide']) .phases > .phase > ol > .row > .when {
    display: block;
    grid-area: 1 / 1 / -1 / 1;
    padding-block-start: 1px;
  }
  :is([data-size='column'], [data-size='wide']) .phases > .phase > ol > .row > .meta {
    display: block;
  }
  :is([data-size='column'], [data-size='wide']) .block {
    display: grid;
    grid-template-columns: 156px minmax(0, 1fr);
    column-gap: 44px;
    padding-block-start: 4px;
  }
  :is([data-size='column'], [data-size='wide']) .block-label {
    padding: 8px 0 0;
    font-size: 0.875rem;
    line-height: 1.43;
    font-weight: 500;
  }
  :is([data-size='column'], [data-size='wide']) .block .row {
    --vt-band: 0px;
    padding-block: 6px;
    padding-inline-start: 34px;
  }
  :is([data-size='column'], [data-size='wide']) .row .card {
    margin-inline-end: -20px;
  }
  /* Where there is room for a card beside it, it is as wide with the card as without. */
  [data-size='wide'] .sequence {
    max-inline-size: 680px;
  }
  ${datedStyles}
`;
