import {html, nothing, type TemplateResult} from 'lit';
import {LEAD, leadOf} from '../view/lead.ts';
import type {ViewContext} from '../view/context.ts';
import {closeIcon} from '../view/icons.ts';
import {figureTemplate} from './media.ts';

/** The story's card: its picture, what it shows, and who made it. */
export function storyCard(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words, dispatch} = context;
  const media = leadOf(context);
  if (!media || !state.open.has(LEAD)) return nothing;
  return html`<div class="card lead-card" id="lead-card" part="card">
    <button
      type="button"
      class="button lead-close"
      aria-label=${words.messages.close}
      title=${words.messages.close}
      @click=${() => dispatch({type: 'toggle', key: LEAD})}
    >
      ${closeIcon()}
    </button>
    ${figureTemplate(context, media)}
  </div>`;
}
