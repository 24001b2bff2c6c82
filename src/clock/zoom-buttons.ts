import {html, nothing, type TemplateResult} from 'lit';
import {panSpan, sameSpan, zoomSpan} from './scene/span.ts';
import {widthOf} from './scene/scale.ts';
import type {TimeSpan} from '../time/time-span.ts';
import {centreOf, showing, type ClockSight} from './domain.ts';
import type {ViewContext} from '../view/context.ts';
import {arrow} from '../view/icons.ts';

/** One press comes twice as close, or moves on by most of what is in sight. */
export const ZOOM_STEP = 2;
export const PAN_STEP = 0.75;

/** Zoom out, zoom in, all of it; on a part of the story, further back and further on. */
export function zoomButtons({state, words, dispatch}: ViewContext, sight: ClockSight): TemplateResult {
  const {messages} = words;
  const {domain, opening, span} = sight;
  const around = centreOf(state, sight);
  const to = (next: TimeSpan): void => dispatch(showing(next, opening));
  const button = (label: string, face: unknown, next: TimeSpan): TemplateResult => {
    const idle = sameSpan(next, span);
    return html`<button
      type="button"
      class="button"
      aria-label=${label}
      aria-disabled=${idle ? 'true' : nothing}
      @click=${() => (idle ? undefined : to(next))}
    >
      ${face}
    </button>`;
  };
  const part = widthOf(span) < widthOf(domain);
  return html`<div class="zoom" role="group" aria-label=${messages.zoom} part="zoom">
    ${
      part
        ? [
            button(messages.panEarlier, arrow(-1), panSpan(span, -PAN_STEP, domain)),
            button(messages.panLater, arrow(1), panSpan(span, PAN_STEP, domain)),
          ]
        : nothing
    }
    ${button(messages.zoomOut, '−', zoomSpan(span, 1 / ZOOM_STEP, domain, around))}
    ${button(messages.zoomIn, '+', zoomSpan(span, ZOOM_STEP, domain, around))}
    ${button(messages.zoomAll, messages.zoomAll, domain)}
  </div>`;
}
