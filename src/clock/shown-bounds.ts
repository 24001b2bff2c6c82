import type {Solution, SolvedEvent, StatementKind} from '../story/solve/solution.ts';

/** Statements that say something of an event's length or end. */
const ENDS: ReadonlySet<StatementKind> = new Set([
  'on',
  'from',
  'between',
  'around',
  'lasts',
  'during',
  'before',
]);

/**
 * What the clock draws of an event. Where nobody says how long it went on, that is the window of its start: up to the
 * next known moment, such as a report's date, it would be a band of months for what may have taken a minute.
 */
export function shownBounds(bounds: SolvedEvent, solution: Solution): SolvedEvent {
  const {id, earliestStart, latestStart, earliestEnd, latestEnd} = bounds;
  const isWider = Number.isFinite(latestStart) && latestStart < latestEnd;
  // What certainly went on for a while has a length, whoever tells it.
  if (!isWider || earliestEnd > latestStart) return bounds;
  const own = solution.statements(id).filter(({implied}) => !implied);
  if (own.length === 0 || own.some(({kind}) => ENDS.has(kind))) return bounds;
  return {...bounds, earliestStart, latestStart, earliestEnd: earliestStart, latestEnd: latestStart};
}
