/** Keys while focus is on the clock: through its labels, closer, further, on and back. */
import {panSpan, sameSpan, zoomSpan} from './scene/span.ts';
import type {TimeSpan} from '../time/time-span.ts';
import {centreOf, clockSpan, showing} from './domain.ts';
import {PAN_STEP, ZOOM_STEP} from './zoom-buttons.ts';
import type {ViewContext} from '../view/context.ts';
import {walk} from '../view/walk.ts';
import type {InSight} from '../view/part.ts';

export function pressClockKey(event: KeyboardEvent, context: ViewContext): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  const {state, words, dispatch, direction} = context;
  const sight = clockSpan(state, words);
  if (!sight) return;
  const next = spanAfter(event.key, {...sight, around: centreOf(state, sight)}, direction);
  const labels = (event.currentTarget as Element).querySelectorAll<HTMLElement>('.clock-words [tabindex]');
  if (!next && !walk(event, [...labels])) return;
  event.preventDefault();
  if (next && !sameSpan(next, sight.span)) dispatch(showing(next, sight.opening));
}

interface Walk extends InSight {
  readonly around: number;
}

function spanAfter(
  key: string,
  {span, domain, around}: Walk,
  direction: 'ltr' | 'rtl',
): TimeSpan | undefined {
  const on = direction === 'ltr' ? PAN_STEP / 3 : -PAN_STEP / 3;
  switch (key) {
    case '+':
    case '=':
      return zoomSpan(span, ZOOM_STEP, domain, around);
    case '-':
    case '_':
      return zoomSpan(span, 1 / ZOOM_STEP, domain, around);
    case '0':
      return domain;
    case 'ArrowRight':
      return panSpan(span, on, domain);
    case 'ArrowLeft':
      return panSpan(span, -on, domain);
    default:
      return undefined;
  }
}
