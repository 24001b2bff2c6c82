/**
 * Gestures on the clock, by d3-zoom, without taking the page's scroll: Ctrl or ⌘ with the wheel, pinch, drag, double
 * click; two fingers on touch. One finger scrolls the page, and a reader who tries to drag with it is told how.
 */
import {select} from 'd3-selection';
import {zoom, ZoomTransform, type D3ZoomEvent, type ZoomBehavior} from 'd3-zoom';
import {clampSpan, limitsOf} from './scene/span.ts';
import {timeScale, widthOf, type PlotRange} from './scene/scale.ts';
import type {TimeSpan} from '../time/time-span.ts';
import {epochMs, SECOND} from '../time/units.ts';

/** The clock as it is drawn now. */
export interface ZoomTarget {
  readonly chart: HTMLElement;
  readonly strip: SVGSVGElement | undefined;
  readonly domain: TimeSpan;
  readonly span: TimeSpan;
  /** The axis' ends, CSS px from the chart's start edge. */
  readonly range: PlotRange;
  /** Of the chart, CSS px on the screen. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

export interface ZoomHost {
  target(): ZoomTarget | undefined;
  /** A pointer comes: what was measured before is measured again. */
  doubt(): void;
  /** Draws while a gesture goes on. */
  preview(span: TimeSpan): void;
  /** The gesture is over. */
  settle(span: TimeSpan): void;
  /** One finger moved across the clock: two would move it. */
  hint(): void;
}

const CLOSEST = 4 * SECOND;

/** Of a double click or a double tap, milliseconds. */
const ZOOM_TIME = 240;

export class ZoomGestures {
  readonly #host: ZoomHost;
  readonly #behavior: ZoomBehavior<HTMLElement, unknown>;
  #chart: HTMLElement | undefined;
  #span: TimeSpan | undefined;
  #touch: {readonly x: number; readonly y: number} | undefined;

  constructor(host: ZoomHost) {
    this.#host = host;
    this.#behavior = zoom<HTMLElement, unknown>()
      .filter(isMeant)
      .wheelDelta(wheelDelta)
      .clickDistance(4)
      .on(
        'zoom',
        (event: D3ZoomEvent<HTMLElement, unknown>) => event.sourceEvent && this.#move(event.transform),
      )
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => event.sourceEvent && this.#end());
  }

  /** After each drawing: listens where the clock now is, and starts the next gesture from what it shows. */
  update(): void {
    const target = this.#host.target();
    if (target?.chart !== this.#chart) this.#listen(target?.chart);
    if (!target || this.#span) return;
    const {chart, domain} = target;
    const limits = limitsOf(domain);
    const scale = screenScale(target);
    const [left, right] = [scale.x(limits.from), scale.x(limits.to)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    const [a, b] = edges(target);
    this.#behavior
      .duration(matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ZOOM_TIME)
      .extent([
        [a, 0],
        [b, 1],
      ])
      .translateExtent([
        [left, 0],
        [right, 1],
      ])
      .scaleExtent([widthOf(domain) / widthOf(limits), Math.max(1, widthOf(domain) / CLOSEST)]);
    select(chart).property('__zoom', transformOf(target));
  }

  stop(): void {
    this.#listen(undefined);
  }

  #listen(chart: HTMLElement | undefined): void {
    if (this.#chart) {
      select(this.#chart).on('.zoom', null);
      this.#chart.removeEventListener('touchstart', this.#touchStart, true);
      this.#chart.removeEventListener('touchmove', this.#touchMove);
      this.#chart.removeEventListener('pointerenter', this.#enter);
    }
    this.#chart = chart;
    this.#span = undefined;
    if (!chart) return;
    select(chart).call(this.#behavior);
    chart.addEventListener('touchstart', this.#touchStart, {passive: true, capture: true});
    chart.addEventListener('touchmove', this.#touchMove, {passive: true});
    chart.addEventListener('pointerenter', this.#enter);
  }

  #move(transform: ZoomTransform): void {
    const target = this.#host.target();
    if (!target) return;
    const [a, b] = edges(target);
    const scale = screenScale(target);
    const [one, other] = [scale.instant(transform.invertX(a)), scale.instant(transform.invertX(b))];
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    this.#span = clampSpan({from: epochMs(from), to: epochMs(to)}, target.domain);
    this.#host.preview(this.#span);
  }

  #end(): void {
    const span = this.#span;
    this.#span = undefined;
    if (span) this.#host.settle(span);
  }

  readonly #enter = (): void => {
    this.#host.doubt();
    this.update();
  };

  readonly #touchStart = (event: TouchEvent): void => {
    const {touches} = event;
    const [touch] = touches;
    const [target] = event.composedPath();
    for (const type of ['touchmove', 'touchend', 'touchcancel']) target?.addEventListener(type, this.#passOn);
    this.#touch = touch && touches.length === 1 ? {x: touch.clientX, y: touch.clientY} : undefined;
  };

  /** A finger keeps to what it touched first, even once that is drawn no more: what it does goes to the chart. */
  readonly #passOn = (event: Event): void => {
    if (!(event instanceof TouchEvent) || (event.currentTarget as Node).isConnected) return;
    const {type, touches, changedTouches} = event;
    const init = {cancelable: true, touches: [...touches], changedTouches: [...changedTouches]};
    if (this.#chart?.dispatchEvent(new TouchEvent(type, init)) === false) event.preventDefault();
  };

  readonly #touchMove = ({touches}: TouchEvent): void => {
    const [touch] = touches;
    if (!touch || !this.#touch || touches.length > 1) return;
    const [dx, dy] = [Math.abs(touch.clientX - this.#touch.x), Math.abs(touch.clientY - this.#touch.y)];
    if (dx < 24 || dx < 2 * dy) return;
    this.#touch = undefined;
    this.#host.hint();
  };
}

/** What is meant for the clock and not for the page. On a button, a press is a press. */
function isMeant(event: MouseEvent | TouchEvent | WheelEvent): boolean {
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  if ('touches' in event) return event.touches.length > 1;
  if (event.type === 'dblclick' && (event.target as Element).closest('button')) return false;
  return !event.ctrlKey && event.button === 0;
}

/** A pinch on a trackpad comes as a wheel with Ctrl and small steps: they count for more than a wheel's large ones. */
function wheelDelta({deltaY, deltaMode, ctrlKey}: WheelEvent): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  return -deltaY * unit * (ctrlKey && Math.abs(deltaY) < 50 ? 10 : 1);
}

/** The axis' left and right end on the screen. */
function edges({width, range, direction}: ZoomTarget): readonly [number, number] {
  const {start, end} = range;
  return direction === 'rtl' ? [width - end, width - start] : [start, end];
}

/** All of the story between the axis' ends: what d3-zoom's transforms start from. */
function screenScale(target: ZoomTarget): ReturnType<typeof timeScale> {
  const [left, right] = edges(target);
  return timeScale(
    target.domain,
    target.direction === 'rtl' ? {start: right, end: left} : {start: left, end: right},
  );
}

function transformOf(target: ZoomTarget): ZoomTransform {
  const scale = screenScale(target);
  const k = widthOf(target.domain) / widthOf(target.span);
  const [left] = edges(target);
  const first = target.direction === 'rtl' ? target.span.to : target.span.from;
  return new ZoomTransform(k, left - k * scale.x(first), 0);
}
