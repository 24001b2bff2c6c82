/** The ladder of an event's labels, from title and time down to the title alone, and that cut. */
import {lineWidth, type Font, type MeasureText, type TextLine} from '../../../view/labels.ts';
import {sameGrain, type Grain} from '../../../time/grain.ts';
import type {ClockEvent} from '../marks.ts';

export interface Rung {
  readonly line: TextLine;
  /** CSS px. */
  readonly width: number;
}

export interface Ladder {
  /** Title and time, title and short time, title, short title. */
  readonly rungs: readonly Rung[];
  /** The least of them that says what an author wrote as it is meant: what we infer keeps its words. */
  readonly plain: number;
  /** The title cut, from the longest to the shortest that is worth it. */
  readonly cuts: readonly Rung[];
}

/** The rung of the title alone. */
export const TITLE = 2;

/** Of a cut title so many characters stay. */
const LEAST_CHARACTERS = 12;
/** No row has room for more. */
const MOST_CHARACTERS = 250;

export const titleFont = ({weight}: Pick<ClockEvent, 'weight'>): Font => (weight > 0 ? 'weighty' : 'event');

const known = new WeakMap<
  ClockEvent,
  {readonly grain: Grain; readonly measure: MeasureText; readonly ladder: Ladder}
>();

/** Made once while the axis tells time as finely. */
export function ladderOf(event: ClockEvent, grain: Grain, measure: MeasureText): Ladder {
  const last = known.get(event);
  if (last && sameGrain(last.grain, grain) && last.measure === measure) return last.ladder;
  const ladder = new EventLadder(event, grain, measure);
  known.set(event, {grain, measure, ladder});
  return ladder;
}

class EventLadder implements Ladder {
  readonly rungs: readonly Rung[];
  readonly plain: number;
  readonly #font: Font;
  readonly #measure: MeasureText;
  readonly #title: readonly string[];
  readonly #end: TextLine;
  #cuts: readonly Rung[] | undefined;

  constructor(event: ClockEvent, grain: Grain, measure: MeasureText) {
    const {title, shortTitle} = event;
    const {long, short, always} = event.times(grain);
    this.#font = titleFont(event);
    this.#measure = measure;
    this.#title = Array.from(shortTitle);
    this.#end = always;
    this.plain = short.some(({badge}, place) => badge !== undefined && place < short.length - always.length)
      ? TITLE - 1
      : TITLE;
    const lines = [
      this.#line(title, long),
      this.#line(title, short),
      this.#line(title, always),
      ...(shortTitle === title ? [] : [this.#line(shortTitle, always)]),
    ];
    this.rungs = lines.map((line) => ({line, width: lineWidth(line, measure)}));
  }

  #line(title: string, words: TextLine): TextLine {
    return [{text: title, font: this.#font}, ...words];
  }

  get cuts(): readonly Rung[] {
    const longest = Math.min(this.#title.length - 1, MOST_CHARACTERS);
    this.#cuts ??= Array.from({length: Math.max(0, longest + 1 - LEAST_CHARACTERS)}, (_, place) => {
      const kept = this.#title.slice(0, longest - place).join('');
      const line = this.#line(`${kept.trimEnd()}…`, this.#end);
      return {line, width: lineWidth(line, this.#measure)};
    });
    return this.#cuts;
  }
}

/** Of rungs from long to short the first that fits, by halving. */
export function firstFitting(rungs: readonly Rung[], fits: (rung: Rung) => boolean): Rung | undefined {
  let [low, high] = [0, rungs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const rung = rungs[middle];
    if (rung && fits(rung)) high = middle;
    else low = middle + 1;
  }
  return rungs[low];
}
