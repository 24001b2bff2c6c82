import {html, nothing, type TemplateResult} from 'lit';
import type {Event} from '../story/story.ts';
import type {ViewContext} from '../view/context.ts';
import {thumbnailOf} from '../view/media.ts';

/** The row's picture, an empty box where another site would have to be asked for it. The card tells what is to be seen. */
export function thumbnail({state, dispatch}: ViewContext, event: Event): TemplateResult | typeof nothing {
  const src = thumbnailOf(state, event);
  if (src === undefined) return nothing;
  if (src === '') return html`<span class="thumbnail"></span>`;
  return html`<img
    class="thumbnail"
    src=${src}
    alt=""
    width="84"
    height="56"
    loading="lazy"
    decoding="async"
    referrerpolicy="no-referrer"
    @error=${() => dispatch({type: 'media', src, outcome: 'failed'})}
  />`;
}
