/** Draws what stays in sight over the lanes: the overview strip and the axis. */
import {render} from 'lit';
import type {ClockEvent} from '../scene/marks.ts';
import type {Lane} from '../scene/lanes.ts';
import type {ClockScene} from '../scene/clock.ts';
import {rangeOf} from '../scene/range.ts';
import type {TimeSpan} from '../../time/time-span.ts';
import type {MeasureText} from '../../view/labels.ts';
import type {ViewContext} from '../../view/context.ts';
import type {ClockStory} from '../events.ts';
import {rem} from '../place.ts';
import {drawAxis} from './axis.ts';
import {axisBlockWords} from './axis-block.ts';
import {drawFrame, drawStrip, stripHeight, type StripRoom} from './overview-strip.ts';

interface Topped {
  readonly chart: HTMLElement;
  readonly context: ViewContext;
  readonly lanes: readonly Lane<ClockEvent>[];
  readonly measure: MeasureText;
  readonly story: ClockStory;
  readonly domain: TimeSpan;
  readonly width: number;
}

export class ClockTop {
  #stripped: readonly unknown[] = [];

  /** The whole story stays where it is while a part of it is moved. */
  overview(shown: Topped): void {
    const {chart, lanes, measure, width, story} = shown;
    const strip = stripOf(chart);
    const room = roomOf(shown);
    const drawn = [strip, lanes, room.domain, width, room.direction, measure, story.eras];
    if (!strip || drawn.every((part, index) => part === this.#stripped[index])) return;
    this.#stripped = drawn;
    strip.style.marginInlineStart = rem(rangeOf(width, lanes).start);
    strip.style.inlineSize = rem(room.width);
    drawStrip(strip, {...room, lanes, measure, eras: story.eras});
  }

  /** Of the part that is in sight. */
  part(shown: Topped, span: TimeSpan, scene: ClockScene): void {
    const {chart, context} = shown;
    const strip = stripOf(chart);
    if (strip) drawFrame(strip, span, roomOf(shown));
    const clock = chart.parentElement;
    const axis = clock?.querySelector<HTMLElement>('.axis');
    const line = axis?.querySelector<SVGSVGElement>('svg.axis-line');
    const words = axis?.querySelector<HTMLElement>('.axis-words');
    if (!clock || !line || !words) return;
    drawAxis(line, scene);
    render(axisBlockWords(context, scene), words);
    const isOver = strip?.closest('.clock-top') !== null && strip !== undefined;
    // On paper the axis is scaled with what it measures.
    setLength(clock, '--vt-drawn', scene.width);
    setLength(clock, '--vt-axis', scene.axisHeight);
    setLength(clock, '--vt-clock-top', scene.axisHeight + TOP + (isOver ? stripHeight(roomOf(shown)) : 0));
  }

  forget(): void {
    this.#stripped = [];
  }
}

/** Padding over it and the line under it, CSS px. */
const TOP = 8;

function setLength(element: HTMLElement, name: string, px: number): void {
  const value = rem(px);
  if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
}

/** As wide as the axis, so that a place on one is that place on the other. */
function roomOf({context: {direction}, domain, lanes, story, width}: Topped): StripRoom {
  const {start, end} = rangeOf(width, lanes);
  return {domain, direction, width: end - start, lines: lanes.length, named: story.eras.length > 0};
}

export const stripOf = (chart: HTMLElement): SVGSVGElement | undefined =>
  chart.parentElement?.querySelector<SVGSVGElement>('.overview-strip') ?? undefined;
