import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../i18n/messages.ts';
import type {ViewContext} from './context.ts';

/** Still bars and a sentence while a story is fetched; the page's own list stays readable under it. */
export function loadingTemplate(messages: Words): TemplateResult {
  return html`<div class="loading" role="status">
      <p>${messages.loading}</p>
      <div class="bar"></div>
      <div class="bar"></div>
    </div>
    <slot></slot>`;
}

/** What still works is said first; `retry` where there is something to fetch again. */
export function failureTemplate(messages: Words, retry: (() => void) | undefined): TemplateResult {
  return html`<div class="notice failure" role="alert">
      <p>${messages.failed}</p>
      ${retry ? html`<button type="button" class="button" @click=${retry}>${messages.retry}</button>` : nothing}
    </div>
    <slot></slot>`;
}

/** Nothing to show, and the one press that undoes it. */
export function emptyTemplate({state, words, dispatch}: ViewContext): TemplateResult {
  const {messages} = words;
  if (state.story.events.length === 0) return html`<div class="notice"><p>${messages.empty}</p></div>`;
  return html`<div class="notice">
    <p>${messages.noneLeft}</p>
    <button type="button" class="button" @click=${() => dispatch({type: 'sources', hidden: []})}>
      ${messages.sourcesAll}
    </button>
  </div>`;
}
