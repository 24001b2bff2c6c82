/** What a reader can press above every view, in one row: views, search, filter, sources, and the view's own tools. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import {formatNumber} from '../words/time/numbers.ts';
import {clockName} from '../words/time/story-times.ts';
import {effectiveView, type View} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {sourcesIcon} from '../view/icons.ts';
import {filterButton} from './filter.ts';
import {searchTool} from './search.ts';

const VIEWS: readonly View[] = ['sequence', 'clock', 'table'];

export const controls = (context: ViewContext, tools: unknown): TemplateResult =>
  html`<div class="controls" part="controls">
    ${viewSwitch(context)} ${searchTool(context)} ${filterButton(context)} ${sourcesButton(context)} ${tools}
  </div>`;

function viewSwitch({state, words, dispatch}: ViewContext): TemplateResult {
  const {messages} = words;
  const labels: Record<View, string> = {
    sequence: messages.sequence,
    clock: clockName(words),
    table: messages.table,
  };
  const current = effectiveView(state);
  return html`<div class="views" role="group" aria-label=${messages.views}>
    ${VIEWS.map(
      (view) =>
        html`<button
          type="button"
          data-view=${view}
          aria-pressed=${view === current}
          @click=${() => dispatch({type: 'view', view})}
        >
          ${labels[view]}
        </button>`,
    )}
  </div>`;
}

/** As much of its face as there is room for; its name is whole. */
function sourcesButton({state, words, dispatch}: ViewContext): TemplateResult | typeof nothing {
  const sources = Object.keys(state.model.story.sources ?? {});
  if (sources.length < 2) return nothing;
  const [on, all] = [sources.length - state.model.hiddenSources.length, sources.length].map((number) =>
    formatNumber(number, words.lang),
  ) as [string, string];
  const {messages} = words;
  return html`<button
    type="button"
    class="button sources-button"
    aria-expanded=${state.open.has('sources')}
    aria-controls="sources"
    @click=${() => dispatch({type: 'toggle', key: 'sources'})}
  >
    ${sourcesIcon()} <span class="spoken">${fill(messages.sourcesButton, {on, all})}</span>
    <span class="sources-word" aria-hidden="true">${messages.sources}</span>
    <bdi aria-hidden="true">${`${on}/${all}`}</bdi>
  </button>`;
}
