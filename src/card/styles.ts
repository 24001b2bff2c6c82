import {css} from 'lit';
import {panelStyles} from './panel-styles.ts';

/** The card of an event, in its row, in the side panel or under the clock (visual specification §6). */
export const cardStyles = css`
  .row .card:not([hidden]) {
    margin-block-start: 12px;
    cursor: auto;
  }
  .card {
    font-size: 1rem;
    line-height: 1.5;
  }
  .card > * + * {
    margin-block-start: 12px;
  }
  .card :is(.text, blockquote, .by, .facts) {
    max-inline-size: 33.75rem;
    text-wrap: pretty;
  }
  .card-title {
    font-family: var(--vt-heading-font);
    font-size: 1.375rem;
    line-height: 1.273;
    font-weight: 700;
    text-wrap: balance;
  }
  .card > .card-title {
    margin-block-start: 8px;
  }
  .card > .card-time {
    margin-block-start: 4px;
  }
  .card-time {
    font-size: 0.9375rem;
    line-height: 1.4667;
    color: var(--vt-ink-2);
  }
  .card-time b {
    font-weight: 600;
    color: var(--vt-ink);
  }
  blockquote {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--vt-group);
  }
  .claim + .claim {
    margin-block-start: 16px;
  }
  .translation-heading {
    margin-block: 8px 4px;
    font-size: 0.875rem;
    color: var(--vt-ink-2);
  }
  .by {
    margin-block-start: 4px;
    padding-inline-start: 15px;
    font-size: 0.875rem;
    line-height: 1.43;
    color: var(--vt-ink-2);
  }
  .by:first-child {
    padding-inline-start: 0;
  }
  cite {
    font-style: normal;
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(40%) minmax(0, 1fr);
    gap: 4px 12px;
    font-size: 0.875rem;
    line-height: 1.43;
  }
  .facts dt {
    color: var(--vt-ink-2);
  }
  .media :is(img, video, iframe) {
    display: block;
    inline-size: 100%;
    block-size: auto;
    max-block-size: 50vh;
    border: 0;
    object-fit: contain;
    background: var(--vt-surface);
  }
  .media img:not([width][height]) {
    aspect-ratio: 3 / 2;
  }
  .media :is(iframe, .poster, video:not([width][height])) {
    aspect-ratio: 16 / 9;
  }
  .media audio {
    display: block;
    inline-size: 100%;
  }
  .poster {
    position: relative;
    display: grid;
    place-items: center;
    max-block-size: 50vh;
    inline-size: 100%;
    overflow: hidden;
    background: var(--vt-surface);
    border: 1px solid var(--vt-rule);
  }
  .poster img {
    position: absolute;
    inset: 0;
    block-size: 100%;
    max-block-size: none;
    aspect-ratio: auto;
  }
  .poster .play {
    position: relative;
    background: var(--vt-paper);
  }
  .icon.filled {
    fill: currentcolor;
    stroke: none;
  }
  .poster-title,
  .media-elsewhere {
    margin-block-start: 4px;
    font-size: 0.875rem;
    line-height: 1.43;
  }
  .media-alt {
    padding: 12px;
    border: 1px solid var(--vt-rule);
    font-size: 0.875rem;
  }
  .media-alt > * + * {
    margin-block-start: 8px;
  }
  .media-host {
    color: var(--vt-ink-2);
  }
  figcaption {
    margin-block-start: 4px;
  }
  .caption {
    font-size: 0.875rem;
    line-height: 1.43;
    color: var(--vt-ink);
  }
  .credit {
    font-size: 0.75rem;
    line-height: 1.3334;
    color: var(--vt-ink-2);
  }
  .more-page {
    font-size: 0.9375rem;
    line-height: 1.4667;
  }
  .why {
    padding-block-start: 4px;
    border-block-start: 1px solid var(--vt-rule);
    font-size: 0.9375rem;
    line-height: 1.4667;
  }
  .disclosure {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 32px;
    font-weight: 600;
  }
  .why-answer li {
    position: relative;
    margin-block-end: 6px;
    padding-inline-start: 26px;
    text-wrap: pretty;
  }
  .why-answer .sample {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 4px;
  }
  .conclusion {
    font-weight: 600;
    padding-block-end: 8px;
  }
  .disagreement {
    padding: 8px 12px 12px;
    border: 2px solid var(--vt-ink);
    font-size: 0.9375rem;
    line-height: 1.4667;
    text-wrap: pretty;
  }
  .disagreement-heading {
    margin-block-end: 8px;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .disagreement ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    gap: 12px 16px;
  }
  .disagreement li {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--vt-group);
  }
  .disagreement .set-aside {
    border-inline-start: 3px dashed var(--vt-edge);
  }
  .disagreement .by {
    padding: 0;
  }
  .disagreement .aside {
    margin-block-start: 4px;
    font-size: 0.875rem;
    line-height: 1.43;
  }
  .explanation {
    margin-block-end: 4px;
    font-size: 0.875rem;
    line-height: 1.43;
    color: var(--vt-ink-2);
  }
  .position {
    font-size: 0.875rem;
    color: var(--vt-ink-2);
  }
  .take-away {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--vt-rule);
  }
  .take-away .link {
    min-block-size: 40px;
  }
  [data-size='narrow'] :is(.disclosure, .link) {
    min-block-size: 44px;
  }
  ${panelStyles}
`;
