import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../words/messages.ts';

/** Still bars and a sentence while something is fetched. */
export function loadingTemplate(messages: Words): TemplateResult {
  return html`<div class="loading" role="status">
    <p>${messages.loading}</p>
    <div class="bar"></div>
    <div class="bar"></div>
  </div>`;
}

/** `reason` says what failed; `retry` where there is something to fetch again. */
export const failureTemplate = (
  messages: Words,
  reason: string,
  retry: (() => void) | undefined,
): TemplateResult => noticeTemplate(reason, messages.retry, retry);

/** Stands in place of a view that could not be fetched, or above the view that replaces it. */
export function viewFailureTemplate(
  {viewFailed, retry, reload}: Words,
  {retry: again, tries, instead}: ViewFailure,
): TemplateResult {
  // Some browsers remember a file that failed for as long as the page lives.
  const text = tries > 1 ? `${viewFailed} ${reload}` : viewFailed;
  return html`${noticeTemplate(text, retry, again)} ${instead}`;
}

export interface ViewFailure {
  retry(): void;
  /** How often the view was asked for. */
  readonly tries: number;
  /** What is shown under the message. */
  readonly instead: unknown;
}

const noticeTemplate = (text: string, label: string, press: (() => void) | undefined): TemplateResult =>
  html`<div class="notice failure" role="alert">
    <p>${text}</p>
    ${press ? html`<button type="button" class="button" @click=${press}>${label}</button>` : nothing}
  </div>`;
