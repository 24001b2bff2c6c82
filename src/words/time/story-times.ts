/** How exact the times of a whole story are: what a zone, a weekday or the name of a view depends on. */
import type {Event} from '../../story/story.ts';
import {HOUR} from '../../time/units.ts';
import type {WordsContext} from '../words-context.ts';

type Exactness = 'clock' | 'date' | 'year';

/** Does any event have a time of day? Where none has, no zone and no weekday is told. */
export const hasClockTimes = ({story}: Pick<WordsContext, 'story'>): boolean =>
  exactness(story.events) === 'clock';

/** The name of the view with an axis: hours, years or dates. */
export function clockName({story, domain, messages}: WordsContext): string {
  const exact = exactness(story.events);
  if (exact === 'year') return messages.clockYears;
  if (exact === 'clock' && domain && domain[1] - domain[0] <= 48 * HOUR) return messages.clock;
  return messages.clockDates;
}

const known = new WeakMap<readonly Event[], Exactness>();

/** One pass over the texts themselves: a story of 100,000 events is not solved for this. */
function exactness(events: readonly Event[]): Exactness {
  const before = known.get(events);
  if (before) return before;
  let found: Exactness = 'year';
  for (const {when} of events) {
    const one = exactnessOf(when);
    if (one !== 'year') found = one;
    if (one === 'clock') break;
  }
  known.set(events, found);
  return found;
}

const MOMENT_KEYS = ['on', 'from', 'to', 'between', 'around'] as const;

function exactnessOf(when: unknown): Exactness {
  if (typeof when === 'string') return /T\d/.test(when) ? 'clock' : /\d-\d\d/.test(when) ? 'date' : 'year';
  if (typeof when !== 'object' || when === null) return 'year';
  const parts: readonly unknown[] = Array.isArray(when)
    ? when
    : MOMENT_KEYS.map((key) => (when as {readonly [part in typeof key]?: unknown})[key]);
  const all = parts.map(exactnessOf);
  return all.includes('clock') ? 'clock' : all.includes('date') ? 'date' : 'year';
}
