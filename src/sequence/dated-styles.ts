import {css} from 'lit';

/** A dated list. `--vt-times` is as wide as its longest time; `scene/geometry.ts` measures from it too. */
export const datedStyles = css`
  .sequence.dated {
    --vt-before: 44px;
    --vt-rail: calc(var(--vt-times) + 22px);
    --vt-title: calc(var(--vt-times) + var(--vt-before));
    --vt-end: 32px;
  }
  [data-size='narrow'] .sequence.dated {
    --vt-before: 30px;
    --vt-rail: calc(var(--vt-times) + 14px);
    --vt-end: 4px;
  }
  .line.dated {
    stroke: var(--vt-edge);
    stroke-width: 1.5;
  }
  .line.bar {
    stroke: var(--vt-group);
    stroke-width: 3;
  }
  .dated-reading {
    padding-block: 3px 0;
    border-block-end: 0;
  }
  .dated-reading .legend {
    margin-block-start: 0;
  }
  /* Right under the header. */
  .sequence.dated .phase:first-child > ol > .date:first-child {
    padding-block-start: 6px;
  }
  .sequence.dated .phase:first-child > .phase-name + ol > .date:first-child {
    margin-block-start: -29px;
  }
  .sequence.dated .phase:first-child > .phase-name.phase-name {
    padding-block-start: 6px;
  }
  .reading .groups {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
  }
  .chip {
    white-space: nowrap;
    font-size: 0.8125rem;
    font-weight: 600;
    color: var(--vt-group-text);
  }
  .sequence.dated .scrubber {
    inset-inline-start: calc(var(--vt-rail) - 15px);
  }
  .sequence.dated .date {
    position: sticky;
    inset-block-start: var(--story-timeline-sticky-top, 0px);
    z-index: 1;
    inline-size: fit-content;
    max-inline-size: calc(var(--vt-rail) - 10px);
    padding-block: 14px 3px;
  }
  .sequence.dated .era-name {
    padding-block: 8px 3px;
    font-size: 0.8125rem;
    line-height: 1.43;
    text-align: end;
    color: var(--vt-ink-2);
  }
  .sequence.dated .era-name p {
    inline-size: fit-content;
    margin-inline-start: auto;
  }
  /* On the date's line. */
  .sequence.dated .date + .era-name {
    inline-size: fit-content;
    margin-block-start: -29px;
    margin-inline-start: auto;
  }
  /* Where the group's name stands already. */
  [data-size='narrow'] .sequence.dated .phase-name + ol > .date:first-child + .era-name {
    margin-block-start: 0;
  }
  .sequence.dated .date-name {
    background: var(--vt-paper);
    font-size: 0.875rem;
    line-height: 1.43;
    font-weight: 700;
    white-space: nowrap;
  }
  .sequence.dated .phase > .phase-name {
    margin-block-start: 0;
    padding: 14px 0 3px var(--vt-title);
  }
  .sequence.dated .phase + .phase > .phase-name::before {
    inset-block-start: 4px;
    inset-inline: 0;
  }
  .sequence.dated .phase > .phase-name + ol > .date:first-child {
    margin-block-start: -37px;
  }
  .sequence.dated .phases .phase .block {
    display: block;
    padding: 0;
  }
  .sequence.dated .phases .phase .block-label {
    padding: 14px 0 3px var(--vt-title);
    font-size: 0.875rem;
    font-weight: 600;
  }
  .sequence.dated .phases .phase .row.row:not([hidden]) {
    display: grid;
    grid-template: auto 1fr / var(--vt-times) minmax(0, 1fr) auto;
    column-gap: var(--vt-before);
    min-block-size: 34px;
    padding: 6px var(--vt-end) 6px 0;
    padding-inline: 0 var(--vt-end);
    --vt-band: calc(var(--vt-title) - 7px);
  }
  .sequence.dated .phases .phase .row > * {
    grid-column: 2;
  }
  .sequence.dated .phases .phase .row > .card {
    grid-column: 2 / -1;
  }
  .sequence.dated .phases .phase .row > .thumbnail {
    grid-area: 1 / 3 / span 2 / 3;
    inline-size: 84px;
    block-size: 56px;
    margin-block: 2px;
    margin-inline-start: calc(14px - var(--vt-before));
    object-fit: cover;
    background: var(--vt-surface);
  }
  [data-size='narrow'] .sequence.dated .phases .phase .row > .thumbnail {
    inline-size: 72px;
    block-size: 48px;
  }
  .sequence.dated .phases .phase .row > .when {
    display: block;
    grid-area: 1 / 1 / span 2 / 1;
    padding-block-start: 1px;
    text-wrap: wrap;
  }
  .sequence.dated .phases .phase .row.row .event-title {
    margin: 0;
    font-size: 1rem;
    line-height: 1.375;
    font-weight: 500;
  }
  .sequence.dated .phases .phase .row.row.heavy .event-title {
    font-size: 1.0625rem;
    line-height: 1.353;
    font-weight: 600;
  }
  .sequence.dated .phases .phase .row.row[aria-current] .event-title {
    font-weight: 700;
  }
  .sequence.dated .heavy > .when {
    color: var(--vt-ink);
  }
  /* Off the chain: the rail passes by. */
  .sequence.dated .phases .phase .row:is(.bracket, .shelf) > :not(.when, .chevron, .thumbnail) {
    padding-inline-start: 18px;
  }
  .sequence.dated .beginning {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    color: var(--vt-ink-2);
    max-inline-size: 27.5rem;
  }
  .sequence.dated .more {
    inline-size: 100%;
    margin-inline: 0;
  }
  [data-size='narrow'] .sequence.dated .phase > .phase-name {
    justify-content: flex-end;
  }
  [data-size='narrow'] .sequence.dated .row > .chevron {
    display: none;
  }
`;
