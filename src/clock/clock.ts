/** The clock: the story on a proportional axis. lit renders what surrounds the drawing; `ClockDrawing` fills it. */
import {html, nothing, type TemplateResult} from 'lit';
import {DAY} from '../time/units.ts';
import {sameSpan} from './scene/span.ts';
import {widthOf} from './scene/scale.ts';
import {clockSpan, type ClockSight} from './domain.ts';
import {clockStory} from './events.ts';
import {passingStory} from './passing.ts';
import {pressClockKey} from './keys.ts';
import {assumptionsOf, readingOf, yearsOf} from './notes.ts';
import {shelfTemplate} from './shelf.ts';
import {zoomButtons} from './zoom-buttons.ts';
import {isNarrow} from '../state.ts';
import type {ViewContext} from '../view/context.ts';

/** `card`: of the selected event, shown under the chart. */
export function clockView(context: ViewContext, card: unknown = nothing): TemplateResult {
  const {words, state} = context;
  const sight = clockSpan(state, words);
  const reading = html`<div class="reading below" part="legend">
    <p class="reading-sentence">${readingOf(words)}</p>
    <ul class="legend clock-legend" aria-hidden="true"></ul>
  </div>`;
  return html`
    ${sight ? [chartTemplate(context, sight), reading] : nothing}
    ${card === nothing ? nothing : html`<div class="clock-card">${card}</div>`}
    ${shelfTemplate(context, passingStory(context).shelf)}
    <div class="on-paper"></div>
  `;
}

/** Zoom, where there is more than a day to look into, or a part of it in sight. */
export function clockTools(context: ViewContext): TemplateResult | undefined {
  const sight = clockSpan(context.state, context.words);
  if (!sight) return undefined;
  const {crowded, part} = sizeOfClock(context, sight);
  if (!crowded && !part && widthOf(sight.domain) <= DAY) return undefined;
  const press = (event: KeyboardEvent): void => pressClockKey(event, context);
  return html`<div class="clock-tools" @keydown=${press}>${zoomButtons(context, sight)}</div>`;
}

/** From so many events on, the whole is never out of sight. */
const OVERSEEN = 24;

/** Is there too much of it to be overseen, and is only a part of it in sight? */
function sizeOfClock(
  context: ViewContext,
  {span, domain, opening}: ClockSight,
): {readonly crowded: boolean; readonly part: boolean} {
  const {events, eras} = clockStory(context, context.state.former);
  return {
    crowded: events.length > OVERSEEN || eras.length > 0 || !sameSpan(opening, domain),
    part: !sameSpan(span, domain),
  };
}

/** Over a clock of many events or of eras, or that opens at a part, a strip always shows the whole; else it appears under it, where nothing moves for it. */
function chartTemplate(context: ViewContext, sight: ClockSight): TemplateResult {
  const {crowded, part} = sizeOfClock(context, sight);
  const strip = html`<div class="overview">
    <span class="overview-dates" aria-hidden="true">${yearsOf(context.words)}</span>
    <svg class="overview-strip" aria-hidden="true"></svg>
  </div>`;
  const press = (event: KeyboardEvent): void => pressClockKey(event, context);
  return html`<div class="clock" part="clock" @keydown=${press}>
    ${isNarrow(context.state) ? clockTools(context) : nothing}
    <div class="clock-top">
      ${crowded ? strip : nothing}
      <div class="axis">
        <svg class="axis-line" aria-hidden="true"></svg>
        <div class="axis-words"></div>
      </div>
    </div>
    <div class="chart">
      <svg class="plot" aria-hidden="true"></svg>
      <div class="clock-words"></div>
      <p class="zoom-hint" role="status"></p>
    </div>
    ${part && !crowded ? strip : nothing}
    ${assumptionsOf(context.words).map((text) => html`<p class="assumption" dir="auto">${text}</p>`)}
  </div>`;
}
