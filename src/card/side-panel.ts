import {html, nothing, type TemplateResult} from 'lit';
import {describeStatus} from '../words/badges.ts';
import {describeBounds} from '../words/time/bounds.ts';
import {describeTimes} from '../words/all-times.ts';
import {otherDay} from '../words/time/day-words.ts';
import {leadingEvent} from '../state.ts';
import type {Event} from '../story/story.ts';
import {epochMs, MINUTE} from '../time/units.ts';
import {badges} from '../view/badges.ts';
import {cardTemplate} from './card.ts';
import type {ViewContext} from '../view/context.ts';
import {heading} from '../view/heading.ts';
import {groupIcon} from '../view/icons.ts';
import {whenTemplate} from '../view/when.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';

/** The selected event beside the sequence, where there is room for it. */
export function sideCard(context: ViewContext): TemplateResult | typeof nothing {
  const shown = context.state.selected ?? leadingEvent(context.state);
  const event = context.state.model.story.events.find(({id}) => id === shown);
  return event ? panelCard(context, event) : nothing;
}

/** A card that stands away from its row, and so repeats phase, title and time. */
function panelCard(context: ViewContext, event: Event): TemplateResult {
  const {state} = context;
  const group = state.model.story.groups?.findIndex(({id}) => id === event.group) ?? -1;
  const title = context.text(event.title);
  return html`<div class="card" part="card" data-group=${Math.max(group, 0) % SHAPE_COUNT}>
    ${
      group >= 0
        ? html`<p class="phase-name">
            ${groupIcon(group)} ${context.text(state.model.story.groups?.[group]?.title).text}
          </p>`
        : nothing
    }
    ${heading(
      {level: context.headingLevel + 1, className: 'card-title'},
      html`<span lang=${title.lang} dir=${title.dir}>${title.text}</span>`,
    )}
    ${cardTime(context, event)} ${cardTemplate(context, event)}
  </div>`;
}

/** In words, then in digits with the zone. */
export function cardTime(context: ViewContext, event: Event): TemplateResult {
  const phrases = describeTimes(event.id, context.words);
  const limits = describeBounds(event.id, context.words);
  // Deep time reads the same both ways.
  const bounds = phrases.some(({text}) => text === limits?.text) ? undefined : limits;
  const start = context.state.model.solution.event(event.id);
  // Of facts known only to the day, no other zone has another day.
  const day =
    start && start.latestStart - start.earliestStart <= MINUTE
      ? otherDay(context.words, epochMs(start.earliestStart))
      : undefined;
  const status = badges(describeStatus(event, context.words).filter(({kind}) => kind !== 'ongoing'));
  return html`<p class="card-time">
    ${whenTemplate(phrases, context)}${status}
    ${bounds ? html`<br />${bounds.text}${badges(bounds.badges)}` : nothing}
    ${day ? html`<br />${day}` : nothing}
  </p>`;
}
