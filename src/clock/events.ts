/** What the clock is told of each event: its bounds, and ways to say them, from long to short. */
import type {Badge} from '../words/badges.ts';
import {isTime, statementsOf, type WordedStatement} from '../words/statements.ts';
import {isImplied, isPlaced} from '../words/when.ts';
import type {WordsContext} from '../words/words-context.ts';
import {shownBounds} from './shown-bounds.ts';
import {EventWords, titleOf} from './event-words.ts';
import type {ClockEvent, LabelTimes, Told} from './scene/marks.ts';
import type {Grain} from '../time/grain.ts';
import type {Wording} from '../view/labels.ts';
import type {EraEvent} from './scene/eras.ts';
import type {SolvedEvent, Solution} from '../story/solve/solution.ts';
import type {Event} from '../story/story.ts';
import {momentSpan} from '../time/moment.ts';
import type {ViewContext} from '../view/context.ts';

/** An event with the badges that its wordings name by their place. */
export interface WordedEvent extends ClockEvent {
  readonly badges: readonly Badge[];
}

export interface ClockStory {
  readonly events: readonly WordedEvent[];
  /** What nothing places in time. */
  readonly shelf: readonly Event[];
  readonly eras: readonly EraEvent[];
  /** Some event has no known beginning, or no known end. */
  readonly opensBefore: boolean;
  readonly opensAfter: boolean;
}

type Reading = Pick<ViewContext, 'words' | 'text'>;

/** The last story told in some words: a frame asks for it again and again. */
const told = new WeakMap<WordsContext, {readonly former: Solution | null; readonly story: ClockStory}>();

/** `former`: the solution before the last source switch. */
export function clockStory({words, text}: Reading, former: Solution | null): ClockStory {
  const last = told.get(words);
  if (last?.former === former) return last.story;
  const story = tell({words, text}, former);
  told.set(words, {former, story});
  return story;
}

function tell(context: Reading, former: Solution | null): ClockStory {
  const {words} = context;
  const {story, solution} = words;
  const groups = new Map((story.groups ?? []).map(({id}, index) => [id, index]));
  const events: WordedEvent[] = [];
  const shelf: Event[] = [];
  for (const event of story.events) {
    const bounds = solution.event(event.id);
    if (!bounds || (event.weight ?? 0) < 0) continue;
    if (!isPlaced(event.id, words)) shelf.push(event);
    else
      events.push(
        new Worded(context, event, {
          bounds: shownBounds(bounds, solution),
          former: wasPlaced(event.id, former),
          group: groups.get(event.group ?? '') ?? -1,
        }),
      );
  }
  return {
    events,
    shelf,
    eras: erasIn(context),
    opensBefore: events.some(({bounds}) => bounds.earliestStart === -Infinity),
    opensAfter: events.some(({bounds}) => bounds.latestEnd === Infinity),
  };
}

/** Its former bounds, unless it stood on the shelf: only reported, and so after no known moment. */
function wasPlaced(id: string, former: Solution | null): SolvedEvent | undefined {
  const bounds = former?.event(id);
  if (!former || !bounds) return undefined;
  const stood =
    Number.isFinite(bounds.earliestStart) ||
    former.reasons(id, 'latestEnd').some(({path}) => !isImplied(path));
  return stood ? shownBounds(bounds, former) : undefined;
}

interface Place {
  readonly bounds: SolvedEvent;
  readonly former: SolvedEvent | undefined;
  readonly group: number;
}

/** Words are made when they are first asked for: of many events few are in sight. */
class Worded implements WordedEvent {
  readonly id: string;
  readonly group: number;
  readonly bounds: SolvedEvent;
  readonly former: SolvedEvent | undefined;
  readonly weight: number;
  readonly #context: Reading;
  readonly #event: Event;
  #said: EventWords | undefined;
  #wordings: readonly Wording[] | undefined;
  #told: readonly Told[] | undefined;
  #lasts: {readonly duration: number | undefined} | undefined;

  constructor(context: Reading, event: Event, {bounds, former, group}: Place) {
    this.#context = context;
    this.#event = event;
    this.id = event.id;
    this.group = group;
    this.bounds = bounds;
    this.former = former;
    this.weight = event.weight ?? 0;
  }

  get title(): string {
    return titleOf(this.#event.title, this.#context.text);
  }

  get shortTitle(): string {
    const {title, short = title} = this.#event;
    return titleOf(short, this.#context.text);
  }

  get wordings(): readonly Wording[] {
    this.#wordings ??= this.#words.wordings;
    return this.#wordings;
  }

  get badges(): readonly Badge[] {
    return this.#words.badges;
  }

  times(grain: Grain): LabelTimes {
    return this.#words.times(grain);
  }

  get isPlanned(): boolean {
    return this.#event.status === 'planned';
  }

  get #words(): EventWords {
    this.#said ??= new EventWords(this.#context, this.#event);
    return this.#said;
  }

  get told(): readonly Told[] {
    this.#told ??= toldOf(this.#event, this.bounds, this.#context.words);
    return this.#told;
  }

  get outside(): boolean {
    const {sources} = this.#context.words.story;
    const says = this.#event.says ?? [];
    return says.length > 0 && says.every(({source}) => sources?.[source]?.outside);
  }

  get duration(): number | undefined {
    this.#lasts ??= {duration: durationOf(this.#event, this.#context.words)};
    return this.#lasts.duration;
  }
}

function durationOf({id, lasts}: Event, words: WordsContext): number | undefined {
  if (lasts === undefined) return undefined;
  const [content] = statementsOf(id, words).flatMap(({content: one, force}) =>
    one.kind === 'lasts' && force === 'full' ? [one] : [],
  );
  const length = content?.length;
  return (length?.exactly ?? length?.about)?.mean;
}

/** Where several sources say different times, or one was set aside: each as a mark of its own. */
function toldOf(event: Event, bounds: SolvedEvent, words: WordsContext): readonly Told[] {
  const times = statementsOf(event.id, words).filter(
    (known) => isTime(known) && (known.force === 'full' || known.force === 'aside'),
  );
  const several = new Set(times.map(({source}) => source[0])).size > 1;
  const {earliestStart, latestEnd} = bounds;
  return times
    .filter(({force}) => several || force === 'aside')
    .flatMap((known) => {
      const span = spanOf(known);
      if (!span || (span.from === earliestStart && span.to === latestEnd)) return [];
      return [{...span, outside: known.outside.length > 0, disagrees: known.force === 'aside'}];
    });
}

function spanOf({content}: WordedStatement): {readonly from: number; readonly to: number} | undefined {
  if (content.kind === 'on') return {from: content.at.first, to: content.at.last};
  if (content.kind === 'around')
    return {from: content.at.first - content.give.mean, to: content.at.last + content.give.mean};
  if (content.kind !== 'from' && content.kind !== 'between') return undefined;
  if (!content.from && !content.to) return undefined;
  return {from: content.from?.first ?? -Infinity, to: content.to?.last ?? Infinity};
}

function erasIn({words, text}: Reading): readonly EraEvent[] {
  const zone = words.story.timeZone ?? 'UTC';
  return (words.story.eras ?? []).flatMap((era) => {
    const [from, to] = [momentSpan(era.from, zone), momentSpan(era.to, zone)];
    return from ? [{title: text(era.title).text, from: from.first, to: to?.last ?? Infinity}] : [];
  });
}
