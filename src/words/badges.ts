/** Badges mark what the story's own source does not say: what we infer, and what other sources say. */
import type {Event} from '../story/story.ts';
import {fill} from './fill.ts';
import {formatList} from './time/format.ts';
import type {Words} from './messages.ts';
import {sourceName} from './names.ts';
import {momentPhrase} from './time/points.ts';
import type {WordsContext} from './words-context.ts';

export type BadgeKind =
  | 'inferred'
  | 'inferredOutside'
  | 'day'
  | 'limit'
  | 'reading'
  | 'margin'
  | 'outside'
  | 'contradiction'
  | 'updated'
  | 'new'
  | 'ongoing'
  | 'planned'
  | 'alleged'
  | 'denied';

export interface Badge {
  readonly kind: BadgeKind;
  readonly text: string;
  /** The outside sources that it names, in words. */
  readonly names: string;
}

/** A badge by its kind; `sources` are the outside sources that an `outside` badge names. */
export function badge(
  kind: BadgeKind,
  words: WordsContext,
  {sources = [] as readonly string[], date = ''} = {},
): Badge {
  const {messages, lang} = words;
  const name = `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}` as Capitalize<BadgeKind>;
  const text: string = messages[`badge${name}` satisfies keyof Words];
  const names = [...new Set(sources.map((id) => sourceName(words, id)))];
  return {kind, text: fill(text, {date}), names: formatList(names, lang)};
}

/** From the weakest support to the firmest. */
const BY_WEAKNESS: readonly BadgeKind[] = [
  'contradiction',
  'inferredOutside',
  'inferred',
  'reading',
  'day',
  'limit',
  'margin',
  'outside',
];

/** The one badge of a line: that of the weakest support. An inference that uses outside sources says both. */
export function weakest(badges: readonly Badge[], words: WordsContext): readonly Badge[] {
  const inference = badges.find(({kind}) => kind === 'inferred' || kind === 'reading');
  const outside = badges.find(({kind}) => kind === 'outside');
  const combined: readonly Badge[] =
    inference && outside ? [{...badge('inferredOutside', words), names: outside.names}] : [];
  const weakness = ({kind}: Badge): number => BY_WEAKNESS.indexOf(kind);
  return [...combined, ...badges].toSorted((a, b) => weakness(a) - weakness(b)).slice(0, 1);
}

/** What an event is, apart from its time: planned, alleged, denied, still going on, lately corrected. */
export function describeStatus({status, updated}: Event, words: WordsContext): readonly Badge[] {
  const badges: Badge[] = [];
  if (status && status !== 'past') badges.push(badge(status, words));
  if (updated !== undefined) badges.push(badge('updated', words, {date: momentPhrase(updated, words)}));
  return badges;
}

/** A phrase with its badges behind it, where nothing can be drawn round them: what is inferred stays so as plain text. */
export const inBrackets = ({
  text,
  badges,
}: {
  readonly text: string;
  readonly badges: readonly Badge[];
}): string => [text, ...badges.map((each) => `[${each.text}]`)].join(' ');
