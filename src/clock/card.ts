import {html, nothing, type TemplateResult} from 'lit';
import {actionsTemplate, evidenceTemplate} from '../card/card.ts';
import type {ViewContext} from '../view/context.ts';
import {heading} from '../view/heading.ts';
import {groupIcon} from '../view/icons.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {cardTime} from '../card/side-panel.ts';

/** The selected event's card under the clock: when, what and who says so, why; beside each other where there is room. */
export function clockCard(context: ViewContext): TemplateResult | typeof nothing {
  const {
    selected,
    model: {story},
  } = context.state;
  const event = selected === null ? undefined : context.words.eventOf(selected);
  if (!event) return nothing;
  const {groups = []} = story;
  const group = groups.findIndex(({id}) => id === event.group);
  const title = context.text(event.title);
  return html`<div class="card clock-columns" part="card" data-group=${Math.max(group, 0) % SHAPE_COUNT}>
    <div class="card-part">
      ${
        group >= 0
          ? html`<p class="phase-name">${groupIcon(group)} ${context.text(groups[group]?.title).text}</p>`
          : nothing
      }
      ${cardTime(context, event)}
    </div>
    <div class="card-part">
      ${heading(
        {level: context.headingLevel + 1, className: 'card-title'},
        html`<span lang=${title.lang} dir=${title.dir}>${title.text}</span>`,
      )}
      ${evidenceTemplate(context, event)}
    </div>
    <div class="card-part">${actionsTemplate(context, event)}</div>
  </div>`;
}
