import {html, nothing, type TemplateResult} from 'lit';
import {plural} from '../words/fill.ts';
import type {ViewContext} from '../view/context.ts';

/** An update waits while somebody reads: how much is new, and the press that shows it. It lies over the view and moves nothing. */
export function newsBar(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words, showNews} = context;
  if (!state.waiting) return nothing;
  return html`<div class="news">
    <button type="button" class="news-button" @click=${showNews}>
      <span>↑ ${describeNews(context)}</span> <span>${words.messages.show}</span>
    </button>
  </div>`;
}

/** "3 new"; empty where nothing is. */
export function describeNews({state, words}: Pick<ViewContext, 'state' | 'words'>): string {
  const fresh = (state.waiting?.news ?? state.news)?.fresh.size ?? 0;
  return fresh > 0 ? plural(words, words.messages.newEvents, fresh) : '';
}
