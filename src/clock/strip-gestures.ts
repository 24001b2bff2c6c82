/** Gestures on the overview strip: its frame moves, either end of it too, and a press beside it brings it there. */
import {clampSpan, limitsOf, sameSpan} from './scene/span.ts';
import {timeScale, widthOf} from './scene/scale.ts';
import type {TimeSpan} from '../time/time-span.ts';
import {epochMs} from '../time/units.ts';
import type {ZoomHost, ZoomTarget} from './zoom-gestures.ts';

/** The span that a pointer asks for, having gone from one instant of the strip to another. */
type Follow = (to: number) => TimeSpan;

export class StripGestures {
  readonly #host: Omit<ZoomHost, 'hint' | 'doubt'>;
  #strip: SVGSVGElement | undefined;

  constructor(host: Omit<ZoomHost, 'hint' | 'doubt'>) {
    this.#host = host;
  }

  /** After each drawing: listens where the strip now is. */
  update(): void {
    this.#listen(this.#host.target()?.strip);
  }

  stop(): void {
    this.#listen(undefined);
  }

  #listen(strip: SVGSVGElement | undefined): void {
    if (strip === this.#strip) return;
    this.#strip?.removeEventListener('pointerdown', this.#take);
    this.#strip = strip;
    strip?.addEventListener('pointerdown', this.#take);
  }

  readonly #take = (press: PointerEvent): void => {
    const target = this.#host.target();
    const strip = this.#strip;
    if (!target || !strip || press.button !== 0 || !press.isPrimary) return;
    const instant = instantsOf(strip, target);
    const follow = followFrom(target, instant(press), (press.target as Element).getAttribute('data-end'));
    const listening = new AbortController();
    const {signal} = listening;
    const move = (event: PointerEvent): void => this.#host.preview(follow(instant(event)));
    // Nothing moves before the pointer does: a finger that scrolls the page is first a press on the strip.
    const end = (event: PointerEvent): void => {
      listening.abort();
      const span = follow(instant(event));
      if (!sameSpan(span, target.span)) this.#host.settle(span);
    };
    const cancel = (): void => {
      listening.abort();
      this.#host.preview(target.span);
    };
    strip.setPointerCapture(press.pointerId);
    strip.addEventListener('pointermove', move, {signal});
    strip.addEventListener('pointerup', end, {signal});
    strip.addEventListener('pointercancel', cancel, {signal});
  };
}

function instantsOf(strip: SVGSVGElement, {domain, direction}: ZoomTarget): (event: PointerEvent) => number {
  const {left, width} = strip.getBoundingClientRect();
  const range = direction === 'rtl' ? {start: width, end: 0} : {start: 0, end: width};
  const scale = timeScale(domain, range);
  return ({clientX}) => scale.instant(clientX - left);
}

function followFrom({span, domain}: ZoomTarget, press: number, end: string | null): Follow {
  const limits = limitsOf(domain);
  const clamped = (from: number, to: number): TimeSpan =>
    clampSpan({from: epochMs(from), to: epochMs(to)}, domain);
  if (end === 'from') {
    const held = Math.max(span.from, domain.from) - press;
    return (at) => clamped(Math.min(Math.max(at + held, limits.from), span.to), span.to);
  }
  if (end === 'to') {
    const held = Math.min(span.to, domain.to) - press;
    return (at) => clamped(span.from, Math.max(Math.min(at + held, limits.to), span.from));
  }
  const inside = press >= span.from && press <= span.to;
  const held = inside ? press - span.from : widthOf(span) / 2;
  return (at) => clamped(at - held, at - held + widthOf(span));
}
