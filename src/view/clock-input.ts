/** What the scene of the clock is made from, in the reader's words. */
import {plural} from '../i18n/fill.ts';
import type {ClockInput} from '../layout/clock.ts';
import type {ClockEvent} from '../layout/clock-marks.ts';
import type {MeasureText} from '../layout/labels.ts';
import type {Lane} from '../layout/lanes.ts';
import type {TimeSpan} from '../layout/scale.ts';
import {axisWords} from './axis-words.ts';
import type {ClockStory} from './clock-events.ts';
import type {ViewContext} from './context.ts';

export interface Pictured {
  readonly context: ViewContext;
  readonly lanes: readonly Lane<ClockEvent>[];
  readonly story: ClockStory;
  readonly domain: TimeSpan;
  readonly width: number;
}

export function clockInput(
  {context, lanes, story, domain, width}: Pictured,
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
    words: axisWords(words),
    groupTitle: (group) => text(state.story.groups?.[group]?.title).text,
    countText: (count) => plural(words, words.messages.events, count),
    measure,
  };
}
