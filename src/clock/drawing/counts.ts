import type {CountPill} from '../scene/clock.ts';
import {clampSpan, sameSpan} from '../scene/span.ts';
import {widthOf} from '../scene/scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';
import {epochMs} from '../../time/units.ts';
import type {InSight} from '../../view/part.ts';

/** What to zoom to, to see counted events apart; undefined where no zoom helps. */
export function spanAround({span}: CountPill, {span: shown, domain}: InSight): TimeSpan | undefined {
  const [from, to] = [Math.max(span.from, shown.from), Math.min(span.to, shown.to)];
  const margin = Math.max((to - from) * 0.2, widthOf(shown) / 200);
  const next = clampSpan({from: epochMs(from - margin), to: epochMs(to + margin)}, domain);
  return sameSpan(next, shown) || widthOf(next) > widthOf(shown) * 0.8 ? undefined : next;
}
