/** What every function of words is given. */
import {isLanguageTag} from '../story/language.ts';
import type {Model} from '../story/model.ts';
import type {Solution} from '../story/solve/solution.ts';
import type {Story} from '../story/story.ts';
import {epochMs, type EpochMs} from '../time/units.ts';
import {wallClock} from '../time/wall-clock.ts';
import {isTimeZone} from '../time/zone.ts';
import {dayIn} from './time/format.ts';
import {interfaceTag} from './interface-tag.ts';
import {speak, voiceOf} from './language.ts';
import type {Messages, Words} from './messages.ts';

/** How far apart the story's times lie: what tells them apart, and what may be left out because it is the same for all. */
export type Extent = 'day' | 'week' | 'year' | 'long';

export interface WordsContext extends Model {
  readonly messages: Words;
  /** The tag of the interface's language, which dates and numbers follow; see `interfaceTag`. */
  readonly lang: string;
  /** The reader's own tag, which the choice among an author's texts follows. */
  readonly readerLang: string;
  /** IANA name of the zone that times are told in. */
  readonly zone: string;
  /** First and last instant of the story without its background; undefined where nothing is dated. */
  readonly domain: readonly [EpochMs, EpochMs] | undefined;
  readonly extent: Extent;
  /** The day or the year that stands over what is told, so that it need not be said again; undefined where none does. */
  readonly above?: Above | undefined;
  /** Paths of the statements that take part in a contradiction. */
  readonly disputed: ReadonlySet<string>;
  /** Events of whose time the author wrote something that could not be read. */
  readonly unreadable: ReadonlySet<string>;
}

export interface Above {
  readonly unit: 'day' | 'year';
  /** An instant in it. */
  readonly at: EpochMs;
  readonly zone: string;
}

export interface WordsOptions {
  readonly model: Model;
  readonly lang: string;
  /** Default: the story's. */
  readonly zone?: string | undefined;
  readonly messages: Messages;
  /** Ids of the events whose time could not be read, see `parseStory`. Default: none. */
  readonly unreadable?: ReadonlySet<string> | undefined;
}

/** Made once for a state and handed to every function of words: it passes over all events once, the functions do not. */
export function wordsContext(options: WordsOptions): WordsContext {
  const {model, messages} = options;
  const {story, solution, indexOf} = model;
  // Both may come from an attribute, and "en_GB" or "Pyongyang" would make Intl throw.
  const readerLang = isLanguageTag(options.lang) ? options.lang : messages.language;
  const zone = [options.zone, story.timeZone].find((name) => name !== undefined && isTimeZone(name)) ?? 'UTC';
  const domain = domainOf(story, solution, indexOf);
  const disputed = solution.contradictions.flatMap(({statements}) => statements.map(({path}) => path));
  return {
    ...model,
    messages: speak(messages, voiceOf(story)),
    lang: interfaceTag(readerLang, messages.language),
    readerLang,
    zone,
    domain,
    extent: extentOf(model, domain, zone),
    disputed: new Set(disputed),
    unreadable: options.unreadable ?? new Set(),
  };
}

function domainOf(
  {events}: Story,
  solution: Solution,
  indexOf: (id: string) => number,
): readonly [EpochMs, EpochMs] | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const {id, earliestStart, latestStart, earliestEnd, latestEnd} of solution.events) {
    if ((events[indexOf(id)]?.weight ?? 0) < 0) continue;
    for (const bound of [earliestStart, latestStart, earliestEnd, latestEnd]) {
      if (!Number.isFinite(bound)) continue;
      first = Math.min(first, bound);
      last = Math.max(last, bound);
    }
  }
  return first <= last ? [epochMs(first), epochMs(last)] : undefined;
}

function extentOf(model: Model, domain: readonly [EpochMs, EpochMs] | undefined, zone: string): Extent {
  if (!domain) return 'long';
  const [first, end] = domain;
  // Where the last day is meant whole, the last instant is the midnight that ends it.
  const last = epochMs(Math.max(first, end - 1));
  const days = dayIn(last, zone) - dayIn(first, zone);
  if (days === 1 && isToldInOneDay(model, [first, last], zone)) return 'day';
  if (days < 7) return days === 0 ? 'day' : 'week';
  return wallClock(first, zone).year === wallClock(last, zone).year ? 'year' : 'long';
}

const BOUNDS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;

/** Is one of two days known only from lengths and margins, so that no source names it? */
function isToldInOneDay(
  {solution, story, indexOf}: Model,
  days: readonly [EpochMs, EpochMs],
  zone: string,
): boolean {
  return days.some((instant) => {
    const day = dayIn(instant, zone);
    return solution.events.every((event) => {
      if ((story.events[indexOf(event.id)]?.weight ?? 0) < 0) return true;
      return BOUNDS.every((bound) => {
        const at = epochMs(event[bound] - (bound.startsWith('latest') ? 1 : 0));
        if (!Number.isFinite(at) || dayIn(at, zone) !== day) return true;
        return solution.told(event.id, bound)?.reckoned ?? true;
      });
    });
  });
}
