/** The story's summary; on a phone two lines of it, then "more". */
import {html, nothing, type TemplateResult} from 'lit';
import {isNarrow} from '../state.ts';
import type {ViewContext} from '../view/context.ts';

/** The key of what stands open. */
export const SUMMARY = 'summary';

/** All of it is there: what is not shown can be heard, found and printed. */
export function summaryTemplate(context: ViewContext): TemplateResult | typeof nothing {
  const {state} = context;
  const {text, lang, dir} = context.text(state.model.story.summary);
  if (!text) return nothing;
  return html`<div class="summary-lines" dir=${dir}>
    <p class="summary" part="summary" lang=${lang}>${text}</p>
    ${isNarrow(state) ? moreButton(context) : nothing}
  </div>`;
}

/** Shown where there is more than two lines: see `fitSummary`. */
function moreButton({state, words: {messages}, dispatch}: ViewContext): TemplateResult {
  const open = state.open.has(SUMMARY);
  return html`<button
    type="button"
    class="summary-more"
    aria-expanded=${open}
    @click=${() => dispatch({type: 'toggle', key: SUMMARY})}
  >
    <span>${open ? messages.summaryLess : messages.summaryMore}</span>
  </button>`;
}
