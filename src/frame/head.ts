/** What surrounds every view: heading, summary, controls, the reading sentence, and where it all comes from. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {fill, plural} from '../words/fill.ts';
import {describeProvenance} from '../words/provenance.ts';
import {describeEvents} from '../words/overview.ts';
import type {WordsContext} from '../words/words-context.ts';
import {clockName, hasClockTimes} from '../words/time/story-times.ts';
import {describeZone} from '../words/time/zone-words.ts';
import type {Says} from '../story/story.ts';
import {effectiveView, isNarrow, type View} from '../state.ts';
import {badges} from '../view/badges.ts';
import type {ViewContext} from '../view/context.ts';
import {heading} from '../view/heading.ts';
import {sourcesIcon} from '../view/icons.ts';
import {footTools} from './help.ts';
import {filterButton, filterPanel} from './filter.ts';
import {searchTool} from './search.ts';
import {sourcesPanel} from './sources-panel.ts';
import {zoneSwitch} from './zone-switch.ts';

const VIEWS: readonly View[] = ['sequence', 'clock', 'table'];

export function headTemplate(context: ViewContext): TemplateResult {
  const {state} = context;
  const {story} = state.model;
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
    ${controls(context)} ${filterPanel(context)} ${sourcesPanel(context)}
  `;
}

/** In the clock the zone can be chosen, where it is said. Where no event has a time of day, no zone changes anything. */
function overview(context: ViewContext): unknown {
  const {state, words} = context;
  const events = guard([words], () => howMany(words));
  if (!hasClockTimes(words)) return events;
  const zone = effectiveView(state) === 'clock' ? zoneSwitch(context) : describeZone(words);
  const pieces: {readonly [place: string]: unknown} = {events, zone};
  return words.messages.overview.split(/[{}]/).map((piece) => pieces[piece] ?? piece);
}

function howMany(words: WordsContext): unknown {
  const events = describeEvents(words);
  return [events.text, badges(events.badges)];
}

function controls(context: ViewContext): TemplateResult {
  const {messages} = context.words;
  const labels: Record<View, string> = {
    sequence: messages.sequence,
    clock: clockName(context.words),
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
    ${searchTool(context)} ${filterButton(context)} ${sourcesButton(context)}
  </div>`;
}

function sourcesButton({state, words, dispatch}: ViewContext): TemplateResult | typeof nothing {
  const all = Object.keys(state.model.story.sources ?? {});
  if (all.length < 2) return nothing;
  const on = all.length - state.model.hiddenSources.length;
  const {messages} = words;
  return html`<button
    type="button"
    class="button sources-button"
    data-figures=${`${on}/${all.length}`}
    aria-expanded=${state.open.has('sources')}
    aria-controls="sources"
    @click=${() => dispatch({type: 'toggle', key: 'sources'})}
  >
    ${sourcesIcon()}
    <span class=${isNarrow(state) ? 'spoken' : ''}
      >${fill(messages.sourcesButton, {on, all: all.length})}</span
    >
  </button>`;
}

/** Does every event on the screen rest on the story's own sources, and say so? */
function isSourced({
  state: {
    model: {sequence, story, hiddenSources},
  },
  words,
}: ViewContext): boolean {
  const own = ({source}: Says): boolean => {
    const told = story.sources?.[source];
    return told !== undefined && !told.outside && !hiddenSources.includes(source);
  };
  return sequence.ids.length > 0 && sequence.ids.every((id) => words.eventOf(id)?.says?.some(own));
}

export function footTemplate(context: ViewContext): TemplateResult {
  const {state, words} = context;
  const {messages} = words;
  const {lost} = state.losses;
  const off = state.model.hiddenSources.length > 0;
  return html`<div class="foot">
    ${lost > 0 ? html`<p class="lost-events">${plural(words, messages.lostEvents, lost)}</p>` : nothing}
    ${
      isSourced(context)
        ? html`<p class="provenance" part="provenance">
            <b>${messages.provenanceTitle}.</b> ${describeProvenance(words)}
            ${off ? messages.provenanceOff : nothing}
          </p>`
        : nothing
    }
    <div class="tools">${footTools(context)}</div>
  </div>`;
}
