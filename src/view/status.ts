import {html, nothing, type TemplateResult} from 'lit';
import type {FirstWords} from '../words/messages.ts';
import type {ViewContext} from './context.ts';

/** Still bars and a sentence while something is fetched. */
export function loadingTemplate(messages: FirstWords): TemplateResult {
  return html`<div class="loading" role="status">
    <p>${messages.loading}</p>
    <div class="bar"></div>
    <div class="bar"></div>
  </div>`;
}

/** `listed`: the page has a list of its own below. `retry` where there is something to fetch again. */
export function failureTemplate(
  messages: FirstWords,
  {listed, retry}: {readonly listed: boolean; readonly retry: (() => void) | undefined},
): TemplateResult {
  const text = listed ? `${messages.failed} ${messages.failedList}` : messages.failed;
  return noticeTemplate(text, messages.retry, retry);
}

/** In place of what could not be fetched, or over what stands in for it. */
export function viewFailureTemplate(
  {viewFailed, retry}: FirstWords,
  again: () => void,
  instead: unknown = nothing,
): TemplateResult {
  return html`${noticeTemplate(viewFailed, retry, again)} ${instead}`;
}

const noticeTemplate = (text: string, label: string, press: (() => void) | undefined): TemplateResult =>
  html`<div class="notice failure" role="alert">
    <p>${text}</p>
    ${press ? html`<button type="button" class="button" @click=${press}>${label}</button>` : nothing}
  </div>`;

/** A story without events, or with none left by these sources. */
export const emptyTemplate = ({state, words, full}: ViewContext): TemplateResult =>
  html`<div class="notice">
    ${state.story.events.length === 0 ? html`<p>${words.messages.empty}</p>` : full?.details.noneLeft(full)}
  </div>`;
