/** Keeps the clock drawn: computes its scene from the state, draws it, and again whenever its width changes. */
import {render} from 'lit';
import {clockScene, type Before, type ClockScene} from '../scene/clock.ts';
import {rangeOf} from '../scene/range.ts';
import {betweenSpans, sameSpan} from '../scene/span.ts';
import {lanesOf, type Lane} from '../scene/lanes.ts';
import type {ClockEvent} from '../scene/marks.ts';
import type {Packing} from '../scene/packing/pack-clock.ts';
import type {PlotRange} from '../scene/scale.ts';
import type {TimeSpan} from '../../time/time-span.ts';
import {clockInput, clockVoice, type ClockVoice, type Pictured} from '../input.ts';
import type {TimelineState} from '../../state.ts';
import {changeOf, isSamePicture, type Picture} from './change.ts';
import {ChartMeasures} from './chart-measures.ts';
import {clockSpan} from '../domain.ts';
import type {ClockStory, WordedEvent} from '../events.ts';
import {keepFocus} from './keep-focus.ts';
import {clockWords} from './labels.ts';
import {clockLegend, entriesOf} from './legend.ts';
import {drawLooks} from './looks.ts';
import {drawClock} from './marks.ts';
import {passingStory} from '../passing.ts';
import {rem} from '../place.ts';
import {movedFrom, Motion} from './motion.ts';
import type {ViewContext} from '../../view/context.ts';
import {roomInside} from '../../view/measure.ts';
import {ClockTop, stripOf} from './clock-top.ts';

/** What a gesture needs to know of the clock that is on the screen. */
export interface ShownClock {
  /** Takes the gestures. */
  readonly chart: HTMLElement;
  /** Its frame can be moved. */
  readonly strip: SVGSVGElement | undefined;
  readonly domain: TimeSpan;
  readonly opening: TimeSpan;
  readonly span: TimeSpan;
  /** The axis' ends, CSS px from the chart's start edge. */
  readonly range: PlotRange;
  /** CSS px on the screen. */
  readonly width: number;
  readonly direction: 'ltr' | 'rtl';
}

interface Shown extends Picture {
  readonly chart: HTMLElement;
  readonly opening: TimeSpan;
  readonly lanes: readonly Lane<WordedEvent>[];
  readonly events: ReadonlyMap<string, WordedEvent>;
}

interface Prepared {
  readonly story: ClockStory;
  readonly events: ReadonlyMap<string, WordedEvent>;
  readonly voice: ClockVoice;
}

/** Without a movement, ms: then rows are packed anew. */
const REST = 150;

/** Of more events none travels to its new bounds: each frame would pass over all of them. */
const MOST_TRAVELLERS = 500;

export class ClockDrawing {
  readonly #observer: ResizeObserver;
  readonly #motion = new Motion();
  #shown: Shown | undefined;
  #hinting: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #drawn: {readonly shown: Shown; readonly scene: ClockScene} | undefined;
  /** The part that is drawn now: on the way to the state's, or under a reader's hand. */
  #span: TimeSpan | undefined;
  readonly #measures = new ChartMeasures();
  readonly #top = new ClockTop();
  #prepared: Prepared | undefined;
  #sorted: (Pick<Shown, 'lanes'> & Pick<ClockStory, 'events'> & Pick<TimelineState, 'open'>) | undefined;

  constructor() {
    // In the next frame: a drawing changes the chart's height, and a page hears of that as an error while it is observed.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));
  }

  /** Draws into `root`, if the clock is there. */
  show(root: ParentNode, context: ViewContext): void {
    const chart = root.querySelector<HTMLElement>('.chart');
    if (!chart) return this.stop();
    if (chart !== this.#shown?.chart) {
      this.stop();
      this.#observer.observe(chart);
    }
    this.#update(chart, context);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#motion.stop();
    clearTimeout(this.#hinting);
    clearTimeout(this.#resting);
    this.#drawn = undefined;
    this.#shown = undefined;
    this.#span = undefined;
    this.#measures.forget();
    this.#top.forget();
  }

  /** What was measured may no longer be so: a pointer comes, and the page may have moved or scaled the chart. */
  doubt(): void {
    this.#measures.forget();
  }

  /** What is drawn, for gestures; undefined while nothing is. */
  get shown(): ShownClock | undefined {
    if (!this.#shown || !this.#span) return undefined;
    const {chart, context, domain, opening, lanes, width} = this.#shown;
    const {scale} = this.#measures.of(chart, context);
    const {start, end} = rangeOf(width, lanes);
    return {
      chart,
      strip: stripOf(chart),
      domain,
      opening,
      span: this.#span,
      range: {start: start * scale, end: end * scale},
      width: width * scale,
      direction: context.direction,
    };
  }

  /** Draws a part at once, as a gesture goes on; the state follows when it ends. */
  preview(span: TimeSpan): void {
    if (!this.#shown) return;
    this.#motion.stop();
    this.#glimpse(this.#shown, span);
  }

  /** Says for a moment how the clock can be moved. */
  hint(): void {
    const {chart, context} = this.#shown ?? {};
    const place = chart?.querySelector('.zoom-hint');
    if (!place || !context) return;
    place.textContent = context.words.messages.zoomHint;
    clearTimeout(this.#hinting);
    this.#hinting = setTimeout(() => (place.textContent = ''), 2500);
  }

  #fit(): void {
    const {context, chart} = this.#shown ?? {};
    if (!context || !chart || roomInside(chart) === this.#shown?.width) return;
    this.#measures.forget();
    this.#update(chart, context);
  }

  #update(chart: HTMLElement, context: ViewContext): void {
    const sight = clockSpan(context.state, context.words);
    const {width} = this.#measures.of(chart, context);
    if (!sight || width === 0) return;
    const measure = this.#measures.text(chart, context);
    const {story, events, voice} = this.#prepare(context);
    const lanes = this.#lanesOf(story, context);
    const before = this.#shown;
    const from = this.#span;
    const {domain, opening} = sight;
    const shown = {context, voice, chart, measure, domain, opening, lanes, story, events, width};
    this.#shown = shown;
    this.#top.overview(shown);
    const change = changeOf(before, shown);
    if (!before || !from || change === 'other' || (change === 'none' && sameSpan(from, sight.span))) {
      this.#motion.stop();
      this.#draw(shown, sight.span);
    } else if (change === 'sources') this.#travel(shown, before, {from, to: sight.span});
    else if (!Motion.isWanted) this.#draw(shown, sight.span);
    else
      this.#motion.run(240, (at) => {
        this.#glimpse(shown, at < 1 ? betweenSpans(from, sight.span, at) : sight.span);
      });
  }

  #prepare(context: ViewContext): Prepared {
    const story = passingStory(context);
    if (this.#prepared?.story !== story) {
      const events = new Map(story.events.map((event) => [event.id, event]));
      this.#prepared = {story, events, voice: clockVoice(context.words)};
    }
    return this.#prepared;
  }

  /** The same as before while they can be: what was prepared of their rows is still true. */
  #lanesOf({events}: ClockStory, {state}: ViewContext): Shown['lanes'] {
    const {
      open,
      model: {story},
    } = state;
    if (this.#sorted?.events !== events || this.#sorted.open !== open)
      this.#sorted = {events, open, lanes: lanesOf(events, {groups: story.groups ?? [], toggled: open})};
    return this.#sorted.lanes;
  }

  /** Marks travel to their new bounds; text does not: it stands where it will be read. */
  #travel(shown: Shown, before: Shown, {from, to}: {readonly from: TimeSpan; readonly to: TimeSpan}): void {
    this.#draw(shown, to);
    if (shown.story.events.length > MOST_TRAVELLERS) return;
    const bounds = new Map(before.story.events.map(({id, bounds}) => [id, bounds]));
    const final = this.#scene(shown, to);
    this.#motion.run(320, (at) => {
      const moved = (event: ClockEvent): ClockEvent => movedFrom(bounds.get(event.id), event, at);
      const scene = this.#scene(shown, betweenSpans(from, to, at), {packing: final.packing, moved});
      this.#svg(shown, {...scene, height: final.height});
    });
  }

  #draw(shown: Shown, span: TimeSpan): void {
    const {chart, context, story} = shown;
    clearTimeout(this.#resting);
    const scene = this.#put(
      shown,
      span,
      this.#packed(shown, (packing) => sameSpan(packing.span, span)),
    );
    const legend = chart.closest('section')?.querySelector<HTMLElement>('.clock-legend') ?? null;
    renderInto(legend, clockLegend(entriesOf(scene, story), context.words));
  }

  /** On the way, rows stay as they are, and no label comes; once the movement rests, they are packed anew. */
  #glimpse(shown: Shown, span: TimeSpan): void {
    this.#put(
      shown,
      span,
      this.#packed(shown, () => true),
    );
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#rest, REST);
  }

  readonly #rest = (): void => {
    if (this.#shown && this.#span) this.#draw(this.#shown, this.#span);
  };

  /** The rows that are drawn, where they are of the same events, words and width. */
  #packed(shown: Shown, isMeant: (packing: Packing) => boolean): Packing | undefined {
    const {packing} = this.#drawn?.scene ?? {};
    return packing && isSamePicture(this.#drawn?.shown, shown) && isMeant(packing) ? packing : undefined;
  }

  #put(shown: Shown, span: TimeSpan, packing?: Packing): ClockScene {
    const {chart, context, events} = shown;
    this.#span = span;
    const scene = this.#scene(shown, span, {packing});
    this.#drawn = {shown, scene};
    this.#svg(shown, scene);
    renderInto(chart.querySelector('.clock-words'), clockWords(context, {scene, events}));
    this.#top.part(shown, span, scene);
    return scene;
  }

  #svg({chart, context}: Shown, scene: ClockScene): void {
    const svg = chart.querySelector<SVGSVGElement>('svg.plot');
    if (svg) {
      drawClock(svg, scene);
      drawLooks(svg, context);
    }
    // On paper, which has another width, drawing and words are scaled as one.
    for (const [name, size] of [
      ['--vt-drawn', rem(scene.width)],
      ['--vt-tall', rem(scene.height)],
    ] as const)
      if (chart.style.getPropertyValue(name) !== size) chart.style.setProperty(name, size);
  }

  #scene(shown: Pictured & Pick<Shown, 'measure'>, span: TimeSpan, before?: Before): ClockScene {
    return clockScene(clockInput(shown, span, shown.measure), before);
  }
}

function renderInto(element: HTMLElement | null, template: unknown): void {
  if (element) keepFocus(element, () => render(template, element));
}
