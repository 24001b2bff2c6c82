/** The story's own picture: small beside its title, and pressed, as large as there is room, with who made it. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import type {ViewContext} from '../view/context.ts';
import {LEAD, leadOf} from '../view/lead.ts';
import {thumbnailOf} from '../view/media.ts';

/** An empty box where another site would have to be asked for it. */
export function leadButton(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words, dispatch} = context;
  const media = leadOf(context);
  if (!media) return nothing;
  const src = thumbnailOf(state, {media});
  return html`<button
    type="button"
    class="lead"
    part="lead"
    aria-label=${fill(words.messages.lead, {alt: context.text(media.alt).text})}
    aria-expanded=${state.open.has(LEAD)}
    aria-controls="lead-card"
    @click=${() => dispatch({type: 'toggle', key: LEAD})}
  >
    ${
      src
        ? html`<img
            src=${src}
            alt=""
            width="120"
            height="80"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${() => dispatch({type: 'media', src, outcome: 'failed'})}
          />`
        : nothing
    }
  </button>`;
}
