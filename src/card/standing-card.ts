import {html, nothing, type TemplateResult} from 'lit';
import type {Event} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';
import {heading} from '../view/heading.ts';
import {groupIcon} from '../view/icons.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {cardTemplate} from './card.ts';
import {cardTime} from './card-time.ts';

/** A card that stands away from its row, and so repeats group, title and time. */
export function standingCard(context: ViewContext, event: Event): TemplateResult {
  const {groups = []} = context.state.model.story;
  const group = groups.findIndex(({id}) => id === event.group);
  const name = context.text(groups[group]?.title);
  const title = context.text(event.title);
  return html`<div class="card standing" part="card" data-group=${Math.max(group, 0) % SHAPE_COUNT}>
    ${
      group >= 0
        ? html`<p class="phase-name">
            ${groupIcon(group)} <span lang=${name.lang} dir=${name.dir}>${name.text}</span>
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
