/** To the previous and the next event, which one it is, and the way out: the first line of a card beside the view, or a bar under it. */
import {html, nothing, type TemplateResult} from 'lit';
import {fill} from '../words/fill.ts';
import {cardPlace, shownIds} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {arrow, closeIcon} from '../view/icons.ts';

/** While a card stands open in its row: at the foot of the window, where a thumb finds it after every step. */
export const stepBar = (context: ViewContext): TemplateResult | typeof nothing =>
  cardPlace(context.state) === 'within' ? steps(context, 'steps step-bar') : nothing;

/** `place`: the class names of where it stands. */
export function steps(context: ViewContext, place: string): TemplateResult {
  const {state, words, dispatch} = context;
  const {messages} = words;
  const ids = shownIds(state);
  const index = ids.indexOf(state.selected ?? '');
  const step = (by: 1 | -1, label: string): TemplateResult => {
    const isEnd = index + by < 0 || index + by >= ids.length;
    return html`<button
      type="button"
      class="button"
      data-step=${by}
      aria-disabled=${isEnd ? 'true' : nothing}
      @click=${() => (isEnd ? undefined : context.step(by))}
    >
      ${by < 0 ? [arrow(by), ' ', label] : [label, ' ', arrow(by)]}
    </button>`;
  };
  return html`<div class=${place} part="steps">
    ${step(-1, messages.previous)} ${step(1, messages.next)}
    <span class="position">${fill(messages.position, {i: index + 1, n: ids.length})}</span>
    <button
      type="button"
      class="button close"
      aria-label=${messages.close}
      @click=${() => dispatch({type: 'select', id: null})}
    >
      ${closeIcon()}
    </button>
  </div>`;
}
