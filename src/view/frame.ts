/** What surrounds every view: heading, summary, controls, the reading sentence, and where it all comes from. */
import {html, nothing, type TemplateResult} from 'lit';
import {describeOverview} from '../i18n/overview.ts';
import {fill, plural} from '../i18n/fill.ts';
import {effectiveView, type View} from '../state.ts';
import type {ViewContext} from './context.ts';
import {heading} from './heading.ts';
import {sourcesIcon} from './icons.ts';
import {searchTemplate} from './search.ts';
import {sourcesPanel} from './sources-panel.ts';
import {zoneSwitch} from './zone-switch.ts';

const VIEWS: readonly View[] = ['sequence', 'clock', 'table'];

export function headTemplate(context: ViewContext): TemplateResult {
  const {story} = context.state;
  const title = context.text(story.title);
  const summary = context.text(story.summary);
  const level = context.headingLevel;
  return html`
    ${heading({level, className: 'title'}, html`<span lang=${title.lang} dir=${title.dir}>${title.text}</span>`)}
    ${
      summary.text
        ? html`<p class="summary" part="summary" lang=${summary.lang} dir=${summary.dir}>${summary.text}</p>`
        : nothing
    }
    <p class="overview" part="overview">${overview(context)}</p>
    ${controls(context)} ${searchTemplate(context)} ${sourcesPanel(context)}
  `;
}

/** In the clock the zone can be chosen, where it is said. */
function overview(context: ViewContext): unknown {
  const {state, words} = context;
  if (effectiveView(state) !== 'clock') return describeOverview(words);
  return [plural(words, words.messages.events, state.sequence.ids.length), ' · ', zoneSwitch(context)];
}

function controls(context: ViewContext): TemplateResult {
  const {messages} = context.words;
  const labels: Record<View, string> = {
    sequence: messages.sequence,
    clock: messages.clock,
    table: messages.table,
  };
  const current = effectiveView(context.state);
  return html`<div class="controls" part="controls">
    <div class="views" role="group" aria-label=${messages.views}>
      ${VIEWS.map(
        (view) =>
          html`<button
            type="button"
            data-view=${view}
            aria-pressed=${view === current}
            @click=${() => context.dispatch({type: 'view', view})}
          >
            ${labels[view]}
          </button>`,
      )}
    </div>
    ${sourcesButton(context)}
  </div>`;
}

function sourcesButton({state, words, dispatch}: ViewContext): TemplateResult | typeof nothing {
  const all = Object.keys(state.story.sources ?? {});
  if (all.length < 2) return nothing;
  const on = all.length - state.hiddenSources.length;
  const {messages} = words;
  return html`<button
    type="button"
    class="button sources-button"
    aria-expanded=${state.open.has('sources')}
    aria-controls="sources"
    @click=${() => dispatch({type: 'toggle', key: 'sources'})}
  >
    ${sourcesIcon()} <span>${fill(messages.sourcesButton, {on, all: all.length})}</span>
  </button>`;
}

/** Does every event on the screen rest on the story's own sources, and say so? */
function isSourced({state, words}: ViewContext): boolean {
  const {ids} = state.sequence;
  return (
    ids.length > 0 &&
    ids.every((id) =>
      (words.eventOf(id)?.says ?? []).some(({source}) => {
        const told = state.story.sources?.[source];
        return told && !told.outside && !state.hiddenSources.includes(source);
      }),
    )
  );
}

export function footTemplate(context: ViewContext): TemplateResult {
  const {state, words, downloadSVG, openHelp} = context;
  const {messages} = words;
  const off = state.hiddenSources.length > 0;
  const drawn = effectiveView(state) !== 'table' && state.sequence.ids.length > 0;
  return html`<div class="foot">
    ${
      isSourced(context)
        ? html`<p class="provenance" part="provenance">
            <b>${messages.provenanceTitle}.</b> ${messages.provenance}
            ${off ? messages.provenanceOff : nothing}
          </p>`
        : nothing
    }
    <div class="tools">
      ${
        drawn
          ? html`<button type="button" class="link" @click=${downloadSVG}>
              ${fill(messages.download, {format: 'SVG'})}
            </button>`
          : nothing
      }
      <button type="button" class="link keys-button" @click=${openHelp}>${messages.help}</button>
    </div>
  </div>`;
}
