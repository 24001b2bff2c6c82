/** The clock: the story on a proportional axis. lit renders what surrounds the drawing; `ClockDrawing` fills it. */
import {html, nothing, type TemplateResult} from 'lit';
import {DAY} from '../time/units.ts';
import {sameSpan} from './scene/span.ts';
import {widthOf} from './scene/scale.ts';
import {clockSpan, type ClockSight} from './domain.ts';
import {clockStory, type ClockStory} from './events.ts';
import {passingStory} from './passing.ts';
import {pressClockKey} from './keys.ts';
import {assumptionsOf, readingOf} from './notes.ts';
import {shelfTemplate} from './shelf.ts';
import {zoomButtons} from './zoom-buttons.ts';
import type {ViewContext} from '../view/context.ts';

/** `card`: of the selected event, shown under the chart. */
export function clockView(context: ViewContext, card: unknown = nothing): TemplateResult {
  const {words, state} = context;
  const story = clockStory(context, state.former);
  const sight = clockSpan(state, words);
  const reading = html`<div class="reading" part="legend">
    <p class="reading-sentence">${readingOf(words)}</p>
    <ul class="legend clock-legend" aria-hidden="true"></ul>
  </div>`;
  return html`
    ${sight ? reading : nothing} ${sight ? chartTemplate(context, sight, story) : nothing}
    ${card === nothing ? nothing : html`<div class="clock-card">${card}</div>`}
    ${shelfTemplate(context, passingStory(context).shelf)}
    <div class="on-paper"></div>
  `;
}

/** From so many events on, the whole is never out of sight. */
const OVERSEEN = 24;

/** Over a clock of many events or of eras, or that opens at a part, a strip always shows the whole; else it appears under it, where nothing moves for it. */
function chartTemplate(context: ViewContext, sight: ClockSight, {events, eras}: ClockStory): TemplateResult {
  const part = !sameSpan(sight.span, sight.domain);
  const crowded = events.length > OVERSEEN || eras.length > 0 || !sameSpan(sight.opening, sight.domain);
  const long = crowded || part || widthOf(sight.domain) > DAY;
  const strip = html`<svg class="overview-strip" aria-hidden="true"></svg>`;
  const press = (event: KeyboardEvent): void => pressClockKey(event, context);
  return html`<div class="clock" part="clock" @keydown=${press}>
    ${long ? zoomButtons(context, sight) : nothing} ${crowded ? strip : nothing}
    <div class="chart">
      <svg class="plot" aria-hidden="true"></svg>
      <div class="clock-words"></div>
      <p class="zoom-hint" role="status"></p>
    </div>
    ${part && !crowded ? strip : nothing}
    ${assumptionsOf(context.words).map((text) => html`<p class="assumption" dir="auto">${text}</p>`)}
  </div>`;
}
