import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {cardPlace} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {standingCard} from './standing-card.ts';
import {steps} from './steps.ts';

/** The open card beside the view, where there is room for it. Another event's begins at its top. */
export function sidePanel(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words} = context;
  const event = cardPlace(state) === 'beside' ? words.eventOf(state.selected ?? '') : undefined;
  if (!event) return nothing;
  return html`<section class="panel" part="panel" aria-labelledby="card-title">
    <div class="panel-inside">
      ${steps(context, 'steps')} ${keyed(event.id, standingCard(context, event))}
    </div>
  </section>`;
}
