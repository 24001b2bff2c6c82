/** An event on the clock: one button for its mark and its label. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {Badge} from '../../words/badges.ts';
import type {ClockLabel} from '../scene/clock.ts';
import type {TextLine} from '../../view/labels.ts';
import type {ViewContext} from '../../view/context.ts';
import {isHit} from '../../view/found.ts';
import {marked} from '../../view/marked.ts';
import type {WordedEvent} from '../events.ts';
import {placed} from '../place.ts';
import {lineTemplate} from './text-line.ts';

export interface Labelled {
  readonly event: WordedEvent | undefined;
  readonly isStop: boolean;
}

export function labelTemplate(
  context: ViewContext,
  {id, hit, x, y, lines, whole, selected}: ClockLabel,
  {event, isStop}: Labelled,
): TemplateResult {
  const badges = event?.badges ?? [];
  const text = placed({x: x - hit.from, y: y - hit.y});
  return html`<li ${placed({x: hit.from, y: hit.y, width: hit.to - hit.from, height: hit.height})}>
    <button
      type="button"
      class="clock-label ${isHit(context, id) ? 'hit' : ''}"
      part="event"
      data-title=${id}
      tabindex=${isStop ? 0 : -1}
      aria-expanded=${selected ? 'true' : 'false'}
      @click=${() => context.dispatch({type: 'select', id: selected ? null : id})}
    >
      <span class="spoken">${guard([context, event], () => spokenLine(context, event))}</span>
      <span class="label-text" aria-hidden="true" ${text}
        >${guard([context, lines], () => lines.map((line) => labelLine(context, line, badges)))}</span
      >
      ${
        whole
          ? html`<span
              class="whole"
              aria-hidden="true"
              ${placed({x: whole.x - hit.from, y: y - hit.y, width: whole.width})}
              >${labelLine(context, whole.line, badges)}</span
            >`
          : nothing
      }
    </button>
  </li>`;
}

/** Title, time and status in full. */
function spokenLine(context: ViewContext, event: WordedEvent | undefined): unknown {
  const [wording] = event?.wordings ?? [];
  if (!event || !wording) return nothing;
  const {title, words} = wording;
  const line: TextLine =
    words.length === 0
      ? [{text: title, font: 'title'}]
      : [{text: title, font: 'title'}, {text: ' · ', font: 'words'}, ...words];
  return lineTemplate(line, {words: context.words, badges: event.badges});
}

const labelLine = (context: ViewContext, line: TextLine, badges: readonly Badge[]): TemplateResult =>
  html`<span class="label-line"
    >${lineTemplate(line, {words: context.words, badges}, (text) => marked(context, {text}))}</span
  >`;
