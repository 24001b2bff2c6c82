/** What an event's author wrote of its time, and what of that holds with the sources that are on. */
import type {StatementKind} from '../story/solve/solution.ts';
import type {Event, Statement} from '../story/story.ts';
import {textOf} from './names.ts';
import type {WordsContext} from './words-context.ts';

type Author = Statement & {readonly [key: string]: unknown};

export interface Known {
  readonly path: string;
  readonly event: string;
  readonly kind: Exclude<StatementKind, 'published'>;
  /** As it was written; a shorthand in its long form. */
  readonly author: Author;
  readonly inferred: boolean;
  readonly sources: readonly string[];
  /** Those of its sources that are not the story's own. */
  readonly outside: readonly string[];
  /** Is even its wording an outside source's? */
  readonly foreign: boolean;
  readonly label: string;
  readonly because: string;
  /** The other event of a relation. */
  readonly other: string | undefined;
  /**
   * `full`: it is in force. `words`: all its sources are on, but it bounds nothing, since the event that it names is hidden.
   * `label`: a source it needs is off; the wording's is on. `aside`: it contradicts others and yielded.
   */
  readonly force: 'full' | 'words' | 'label' | 'aside';
}

const KEYS = ['when', 'during', 'with', 'after', 'before', 'lasts'] as const;

/** An event's own statements, in the order in which they are told. */
export function knownOf(id: string, words: WordsContext): readonly Known[] {
  const event = words.eventOf(id);
  if (!event) return [];
  const inForce = new Set(words.solution.statements(id).map(({path}) => path));
  return KEYS.flatMap((key) =>
    written(event, key, words.indexOf(id)).map(([path, value]) => read(path, key, value)),
  ).flatMap((statement) => {
    const known = {...statement, event: id};
    const force = forceOf(known);
    return force ? [{...known, force}] : [];
  });

  function read(path: string, key: (typeof KEYS)[number], value: unknown): Omit<Known, 'event' | 'force'> {
    const author = inFull(key, value);
    const sources = listOf<string>(author.source as string | readonly string[] | undefined);
    const outside = sources.filter((source) => words.story.sources?.[source]?.outside);
    return {
      path,
      kind: key === 'when' ? whenKind(author) : key,
      author,
      inferred: author.basis === 'inferred',
      sources,
      outside,
      foreign: outside.length > 0 && outside[0] === sources[0],
      label: textOf(author.label, words),
      because: textOf(author.because, words),
      other: typeof author.event === 'string' ? author.event : undefined,
    };
  }

  function forceOf({path, sources, label, other}: Omit<Known, 'force'>): Known['force'] | undefined {
    if (inForce.has(path)) return 'full';
    const isOff = (source: string): boolean => words.hiddenSources.includes(source);
    if (sources.some(isOff))
      return label && sources[0] !== undefined && !isOff(sources[0]) ? 'label' : undefined;
    if (words.solution.contradictions.some(({dropped}) => dropped.path === path)) return 'aside';
    return other !== undefined && words.solution.hidden.includes(other) ? 'words' : undefined;
  }
}

/** A statement of any event by its path, as `Solution.reasons` names it. */
export function knownAt(path: string, event: string, words: WordsContext): Known | undefined {
  return knownOf(event, words).find((known) => known.path === path);
}

/** Is it a statement of a date or a time, and not of an order or a length? */
export const isTime = ({kind}: Known): boolean =>
  kind === 'on' || kind === 'from' || kind === 'between' || kind === 'around';

/** A time in the source's words only: neither end bounds anything. */
export const isOpen = ({author}: Known): boolean =>
  (author.from === '..' && author.to === '..') || String(author.between) === '..,..';

function written(
  event: Event,
  key: (typeof KEYS)[number],
  index: number,
): readonly (readonly [string, unknown])[] {
  const value: unknown = event[key];
  const path = `events[${index}].${key}`;
  if (value === undefined) return [];
  return Array.isArray(value)
    ? value.map((one, place) => [`${path}[${place}]`, one] as const)
    : [[path, value]];
}

function inFull(key: (typeof KEYS)[number], value: unknown): Author {
  if (typeof value !== 'string') return value as Author;
  if (key === 'lasts') return {exactly: value};
  if (key !== 'when') return {event: value};
  const [from, to] = value.split('/');
  return to === undefined ? {on: value} : {from: from || '..', to: to || '..'};
}

function whenKind(author: Author): 'on' | 'from' | 'between' | 'around' {
  return (['around', 'between', 'from'] as const).find((kind) => kind in author) ?? 'on';
}

/** One or several, as a list. */
export function listOf<Item>(value: Item | readonly Item[] | undefined): readonly Item[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
}
