/** A lane's line for what is out of sight: how much of it, and a button to the nearest on either side. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill, plural} from '../../words/fill.ts';
import {isNarrow} from '../../state.ts';
import {clockSpan, showing} from '../domain.ts';
import type {WordedEvent} from '../events.ts';
import {placed} from '../place.ts';
import type {Stub} from '../scene/clock.ts';
import type {ClockEvent, Interval} from '../scene/marks.ts';
import {panTo} from '../scene/pan-to.ts';
import type {ViewContext} from '../../view/context.ts';

interface StubRoom extends Interval {
  readonly events: ReadonlyMap<string, WordedEvent>;
}

export function stubTemplate(
  context: ViewContext,
  {y, earlier, later, previous, next}: Stub,
  {from, to}: StubRoom,
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

function nextText({words: {messages}}: ViewContext, next: ClockEvent | undefined): string {
  if (!next) return '';
  const {long} = next.times({tells: 'date', shares: 'nothing'});
  const when = long
    .filter(({font}) => font === 'words')
    .map(({text}) => text)
    .join('')
    .replace(/^[ ·\u2002]+/, '');
  return fill(when === '' ? messages.nextUndated : messages.nextEvent, {event: next.shortTitle, when});
}

function goTo({state, words, dispatch}: ViewContext, event: ClockEvent | undefined): void {
  const sight = clockSpan(state, words);
  const span = sight && event && panTo(event.bounds, sight.span, sight.domain);
  if (span) dispatch(showing(span, sight.opening));
}
