/** What to say of a bound that follows from statements; see `ToldBound`. */
import {epochMs} from '../../time/units.ts';
import type {Chain} from './cluster.ts';
import type {Bound, ToldBound} from './solution.ts';
import type {Content, PlacedMoment} from './statement.ts';

/** Of a bound, from its statements, the event's own first. */
export function toldBound(
  value: number,
  bound: Bound,
  {statements: reasons, anchor}: Chain,
): ToldBound | undefined {
  const last = reasons.at(-1);
  const side = bound.startsWith('earliest') ? 'first' : 'last';
  const moment = last && momentOf(last.content, side, anchor);
  if (!moment) return undefined;
  const {precision} = moment.parsed;
  const width =
    side === 'last' && (precision === 'minute' || precision === 'second') ? moment.last - moment.first : 0;
  return {
    moment,
    side,
    instant: epochMs(value - width),
    precision,
    reckoned: reasons.some(({content}) => isMeasure(content)),
    assumed: reasons.some(({role}) => role === 'assumed'),
    reported: reasons.every(({role}) => role === 'implied'),
  };
}

function momentOf(
  content: Content,
  side: ToldBound['side'],
  anchor: Chain['anchor'],
): PlacedMoment | undefined {
  if ('at' in content) return content.at;
  if (content.kind === 'between') return side === 'first' ? content.from : content.to;
  return content.kind === 'from' ? content[anchor === 'start' ? 'from' : 'to'] : undefined;
}

const isMeasure = (content: Content): boolean =>
  content.kind === 'around' || content.kind === 'lasts' || ('gap' in content && content.gap !== undefined);
