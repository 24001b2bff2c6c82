import {nothing, type TemplateResult} from 'lit';
import {standingCard} from '../card/standing-card.ts';
import {cardPlace} from '../state.ts';
import type {ViewContext} from '../view/context.ts';

/** The selected event's card under the clock, where there is no room beside it. */
export function clockCard(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words} = context;
  const event = cardPlace(state) === 'within' ? words.eventOf(state.selected ?? '') : undefined;
  return event ? standingCard(context, event) : nothing;
}
