/** What the scene of the clock is made from, in the reader's words. */
import {plural} from '../words/fill.ts';
import type {WordsContext} from '../words/words-context.ts';
import type {AxisWords, ClockInput} from './scene/clock.ts';
import type {ClockEvent} from './scene/marks.ts';
import type {MeasureText} from '../view/labels.ts';
import type {Lane} from './scene/lanes.ts';
import type {TimeSpan} from '../time/time-span.ts';
import {axisWords} from './drawing/axis-words.ts';
import type {ClockStory} from './events.ts';
import type {ViewContext} from '../view/context.ts';
import {isHit} from '../view/found.ts';

/** Kept while the reader's words stay: to make a formatter takes longer than to draw. */
export interface ClockVoice {
  readonly axis: AxisWords;
  countText(count: number): string;
}

export function clockVoice(words: WordsContext): ClockVoice {
  const counts = new Map<number, string>();
  return {
    axis: axisWords(words),
    countText(count) {
      const text = counts.get(count) ?? plural(words, words.messages.events, count);
      counts.set(count, text);
      return text;
    },
  };
}

export interface Pictured {
  readonly voice: ClockVoice;
  readonly context: ViewContext;
  readonly lanes: readonly Lane<ClockEvent>[];
  readonly story: ClockStory;
  readonly domain: TimeSpan;
  readonly width: number;
}

export function clockInput(
  {context, voice, lanes, story, domain, width}: Pictured,
  span: TimeSpan,
  measure: MeasureText,
): ClockInput {
  const {words, state, direction, text} = context;
  return {
    lanes,
    eras: story.eras,
    domain,
    span,
    zone: words.zone,
    width,
    direction,
    selected: state.selected,
    words: voice.axis,
    groupTitle: (group) => text(state.model.story.groups?.[group]?.title).text,
    countText: voice.countText,
    isFound: (id) => isHit(context, id),
    measure,
  };
}
