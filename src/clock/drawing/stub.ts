/** A lane's line for what is out of sight: how much of it, and a button to the nearest on either side. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill, plural} from '../../words/fill.ts';
import {labelTime} from '../../words/time/label-time.ts';
import {isNarrow} from '../../state.ts';
import {clockSpan, showing} from '../domain.ts';
import {placed} from '../place.ts';
import type {Stub} from '../scene/clock.ts';
import type {ClockEvent, Interval} from '../scene/marks.ts';
import {panTo} from '../scene/pan-to.ts';
import type {ViewContext} from '../../view/context.ts';

export function stubTemplate(
  context: ViewContext,
  {y, earlier, later, previous, next}: Stub,
  {from, to}: Interval,
): TemplateResult {
  const {words} = context;
  const {messages} = words;
  return html`<li class="out-of-sight" ${placed({x: from, y, width: to - from})}>
    ${
      earlier > 0
        ? html`<button type="button" class="stub" tabindex="-1" @click=${() => goTo(context, previous)}>
            <span class="stub-arrow" aria-hidden="true">‹</span>
            <b>${plural(words, messages.earlierEvents, earlier)}</b>
          </button>`
        : nothing
    }
    ${
      later > 0
        ? html`<button type="button" class="stub later" tabindex="-1" @click=${() => goTo(context, next)}>
            ${isNarrow(context.state) ? nothing : html`<span class="stub-next">${nextText(context, next)}</span> · `}
            <b>${plural(words, messages.laterEvents, later)}</b>
            <span class="stub-arrow" aria-hidden="true">›</span>
          </button>`
        : nothing
    }
  </li>`;
}

/** Characters of a title, by the room that there is. */
const SHORT = 16;
const LONG = 40;
const ROOMY = 680;

function nextText({words, state}: ViewContext, next: ClockEvent | undefined): string {
  if (!next) return '';
  const {messages} = words;
  const letters = Array.from(next.shortTitle);
  const most = state.width < ROOMY ? SHORT : LONG;
  const event = letters.length > most ? `${letters.slice(0, most).join('').trimEnd()}…` : next.shortTitle;
  const when = labelTime(next.id, {tells: 'date', shares: 'nothing'}, words)?.long;
  return fill(when ? messages.nextEvent : messages.nextUndated, {event, when: when ?? ''});
}

function goTo({state, words, dispatch}: ViewContext, event: ClockEvent | undefined): void {
  const sight = clockSpan(state, words);
  const span = sight && event && panTo(event.bounds, sight.span, sight.domain);
  if (span) dispatch(showing(span, sight.opening));
}
