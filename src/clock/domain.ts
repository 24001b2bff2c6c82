/** Which part of the story the clock shows. */
import type {TimelineState, Command} from '../state.ts';
import {momentSpan} from '../time/moment.ts';
import {epochMs} from '../time/units.ts';
import {placedEvents, type WordsContext} from '../words/when.ts';
import {once} from './once.ts';
import {clusterOf, withoutTail} from './scene/opening.ts';
import {clampSpan, domainOf, sameSpan} from './scene/span.ts';
import {widthOf} from './scene/scale.ts';
import type {TimeSpan} from '../time/time-span.ts';
import type {InSight} from '../view/part.ts';

export interface ClockSight extends InSight {
  /** What is in sight while nobody has moved the clock. */
  readonly opening: TimeSpan;
  /** A small part in which half of the story happened. */
  readonly cluster: TimeSpan | undefined;
}

/** Without the background. A pass over all events: made once for the reader's words. */
export const placedIn = once((words: WordsContext) => placedEvents(words));

/** In the story's own zone: switching zones moves the labels, not the story. */
const domainIn = once((words: WordsContext): TimeSpan | undefined =>
  domainOf(placedIn(words), words.story.timeZone ?? 'UTC'),
);

const clusterIn = once((words: WordsContext): TimeSpan | undefined => {
  const domain = domainIn(words);
  return domain && clusterOf(placedIn(words), domain);
});

const spreadIn = once((words: WordsContext): TimeSpan | undefined => {
  const domain = domainIn(words);
  return clusterIn(words) ?? (domain && withoutTail(placedIn(words), domain));
});

/** The openings that were asked for: `now` stays what it was when the story was first shown. */
const askedIn = once((_: WordsContext) => new Map<string, TimeSpan>());

/** Undefined where nothing can be placed on a clock. */
export function clockSpan(state: TimelineState, words: WordsContext): ClockSight | undefined {
  const [domain, spread] = [domainIn(words), spreadIn(words)];
  if (!domain || !spread) return undefined;
  const start = state.requestedStart ?? words.story.start;
  const opening = start === undefined ? spread : askedFor(start, {words, domain, spread});
  const span = state.span ? clampSpan(state.span, domain) : opening;
  return {domain, opening, span, cluster: clusterIn(words)};
}

/** To show a part of the story; of what the clock opens at, nothing is kept. */
export const showing = (span: TimeSpan, opening: TimeSpan): Command => ({
  type: 'span',
  span: sameSpan(span, opening) ? null : span,
});

/** The selected event's middle, if it is in sight, else that of the cluster, as a fraction of what is in sight; else its middle. */
export function centreOf({selected, model: {solution}}: TimelineState, {span, cluster}: ClockSight): number {
  const {earliestStart = NaN, latestEnd = NaN} = solution.event(selected ?? '') ?? {};
  const places = [(earliestStart + latestEnd) / 2, cluster ? (cluster.from + cluster.to) / 2 : NaN];
  return places.map((at) => (at - span.from) / widthOf(span)).find((at) => at >= 0 && at <= 1) ?? 0.5;
}

interface Asked {
  readonly words: WordsContext;
  readonly domain: TimeSpan;
  readonly spread: TimeSpan;
}

/** What is asked for and cannot be read, or lies outside of the story, is left to the story's spread. */
function askedFor(start: string, asked: Asked): TimeSpan {
  const known = askedIn(asked.words);
  const span = known.get(start) ?? readStart(start, asked);
  known.set(start, span);
  return span;
}

function readStart(start: string, {words, domain, spread}: Asked): TimeSpan {
  const zone = words.story.timeZone ?? 'UTC';
  const read = (text: string): {readonly first: number; readonly last: number} | undefined => {
    if (text === 'now') return {first: Date.now(), last: Date.now()};
    return text === 'end' ? {first: domain.to, last: domain.to} : momentSpan(text, zone);
  };
  const [from = '', to = from] = start.split('/');
  const [a, b] = [read(from), read(to)];
  if (!a || !b || a.first > b.last || b.last < domain.from || a.first > domain.to) return spread;
  // A moment has no width of its own: around it as much as the clock would open at, at most a quarter of the whole.
  const lacking = a.first === b.last ? Math.min(widthOf(spread), widthOf(domain) / 4) / 2 : 0;
  const [first, last] = [a.first - lacking, b.last + lacking];
  const beyond = Math.max(0, start === 'end' ? last - domain.to : 0);
  return clampSpan({from: epochMs(first - beyond), to: epochMs(last - beyond)}, domain);
}
