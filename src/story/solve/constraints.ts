/** The table of statements: what each kind says of the starts and ends of its event and of the one that it names. */
import {notAbove, notBelow} from '../../time/exact.ts';
import {ORIGIN} from '../../time/network.ts';
import {dated, lasting, type Limits} from './limits.ts';
import type {Content, Length, PlacedMoment} from './statement.ts';

/** Each event has two points, numbered through the story, after the origin. */
export const startOf = (event: number): number => ORIGIN + 1 + 2 * event;
export const endOf = (event: number): number => startOf(event) + 1;
export const eventOf = (point: number): number => (point - ORIGIN - 1) >> 1;

/** The point `to` is at most `weight` ms (less, where that is strict) after the point `from`. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  readonly strict?: boolean;
}

/** Chooses a number of a moment: the instant itself, or the part that the number cannot hold. */
interface Numbers {
  readonly first: (moment: PlacedMoment | undefined) => number;
  readonly last: (moment: PlacedMoment | undefined) => number;
  readonly length: (ms: number) => number;
}

const INSTANTS: Numbers = {
  first: (moment) => moment?.first ?? -Infinity,
  last: (moment) => moment?.last ?? Infinity,
  length: (ms) => ms,
};

const RESTS: Numbers = {
  first: (moment) => moment?.rest?.first ?? 0,
  last: (moment) => moment?.rest?.last ?? 0,
  length: () => 0,
};

/** What a statement says of its own event; undefined where it relates it to another. */
export const limitsOf = (content: Content): Limits | undefined => ownLimits(content, INSTANTS);

/** The parts that the numbers of `limitsOf` cannot hold; undefined where there are none. */
export function restsOf(content: Content): Limits | undefined {
  const moments =
    'at' in content
      ? [content.at]
      : 'goesOn' in content || content.kind === 'between'
        ? [content.from, content.to]
        : [];
  return moments.some((moment) => moment?.rest) ? ownLimits(content, RESTS) : undefined;
}

function ownLimits(content: Content, {first, last, length}: Numbers): Limits | undefined {
  switch (content.kind) {
    case 'on':
      return dated(
        first(content.at),
        last(content.at),
        NEVER,
        content.end === 'within' ? last(content.at) : EVER,
      );
    case 'brief':
      return dated(NEVER, EVER, NEVER, last(content.at));
    case 'from':
      return dated(first(content.from), last(content.from), first(content.to), last(content.to));
    case 'between':
      return dated(first(content.from), last(content.to), NEVER, last(content.to));
    case 'around':
      return about(content, {first, last, length});
    case 'published':
      return published(last(content.at), content.covers);
    case 'lasts':
      return lasting(length(content.length.shortest), length(content.length.longest));
    default:
      return undefined;
  }
}

const [NEVER, EVER] = [-Infinity, Infinity];

function about({at, give, end}: Content & {kind: 'around'}, {first, last, length}: Numbers): Limits {
  const margin = length(give.max);
  const [earliest, latest] = [notAbove(first(at) - margin), notBelow(last(at) + margin)];
  return dated(earliest, latest, NEVER, end === 'within' ? latest : EVER);
}

/** Nothing is reported before it has begun; what goes on, or may go on, need not be over. */
function published(last: number, covers: 'all' | 'start' | 'ongoing'): Limits {
  if (covers === 'ongoing') return {...dated(NEVER, last, NEVER, EVER), startsBefore: false};
  return dated(NEVER, last, NEVER, covers === 'all' ? last : EVER);
}

/** What a relation says of its event and the other one; none for a statement of another kind. */
export function linksOf(content: Content, event: number): readonly Link[] {
  switch (content.kind) {
    case 'after':
      return apart(content.other, event, content.gap);
    case 'before':
      return apart(event, content.other, content.gap);
    case 'during':
      return [
        {from: startOf(event), to: startOf(content.other), weight: 0},
        {from: endOf(content.other), to: endOf(event), weight: 0},
      ];
    case 'with':
      return [startOf, endOf].flatMap((point) => [
        {from: point(event), to: point(content.other), weight: 0},
        {from: point(content.other), to: point(event), weight: 0},
      ]);
    default:
      return [];
  }
}

/** The later event begins from the shortest to the longest gap after the earlier one is over; without a gap at any time, but later. */
function apart(earlier: number, later: number, gap: Length | undefined): readonly Link[] {
  const [shortest, longest] = [gap?.shortest ?? 0, gap?.longest ?? EVER];
  const strict = shortest === 0 && longest > 0;
  const atLeast: Link = {from: startOf(later), to: endOf(earlier), weight: 0 - shortest, strict};
  return longest < EVER ? [atLeast, {from: endOf(earlier), to: startOf(later), weight: longest}] : [atLeast];
}
