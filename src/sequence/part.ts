/** Keeps the gutter beside the rows: measures them, computes the scene, draws it; again whenever the rows move. */
import type {TemplateResult} from 'lit';
import {sizeOf} from '../view/size.ts';
import type {PlacedBracket, PlacedRow} from './scene/gutter.ts';
import {sequenceScene} from './drawn-scene.ts';
import {leavingRow, type Row} from '../story/order/sequence.ts';
import {shownSequence, type TimelineState} from '../state.ts';
import {drawGutter} from './gutter.ts';
import type {ViewContext} from '../view/context.ts';
import {isDimmed} from '../view/found.ts';
import {SequenceMotion} from './motion.ts';
import {sequenceView} from './sequence.ts';
import {boxWithin, firstLineMiddle} from '../view/measure.ts';

/** The sequence, always at hand. */
export class SequencePart {
  readonly #observer: ResizeObserver;
  #frame: Element | undefined;
  readonly #motion = new SequenceMotion();
  #state: TimelineState | undefined;
  #drawnSize = '';
  #draw: ((travel?: boolean) => void) | undefined;

  constructor() {
    this.#observer = new ResizeObserver(() => {
      if (this.#frame && sizeKey(this.#frame) !== this.#drawnSize) this.#draw?.();
    });
  }

  template(context: ViewContext): TemplateResult {
    return sequenceView(context);
  }

  draw(root: ParentNode, context: ViewContext): void {
    const {state} = context;
    const frame = root.querySelector('.sequence');
    const svg = frame?.querySelector<SVGSVGElement>('svg.gutter');
    if (!frame || !svg) return this.stop();
    const before = this.#state;
    this.#state = state;
    // Another story does not travel: it is there.
    const switched = before?.model.story === state.model.story && before.model !== state.model;
    this.#draw = (travel = false) => {
      this.#motion.settle();
      const rows = draw(frame, svg, context);
      this.#motion.place(frame, rows, travel);
      this.#drawnSize = sizeKey(frame);
    };
    if (frame !== this.#frame) {
      this.#observer.disconnect();
      this.#observer.observe(frame);
      this.#frame = frame;
    }
    this.#draw(switched);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#motion.settle();
    this.#frame = undefined;
    this.#draw = undefined;
    this.#state = undefined;
  }
}

/** Drawing anew for the size that was drawn would end a motion. */
function sizeKey(frame: Element): string {
  const {width, bottom} = boxWithin(frame, frame);
  return `${width} ${bottom}`;
}

function draw(frame: Element, svg: SVGSVGElement, context: ViewContext): readonly PlacedRow[] {
  const {state, direction} = context;
  const {width} = boxWithin(frame, frame);
  if (width === 0) return [];
  const rows = rowsById(state);
  const placed = [...frame.querySelectorAll('[data-row]')].flatMap((element) =>
    place(element, frame, {rows, context}),
  );
  const brackets = [...frame.querySelectorAll('[data-bracket]')].flatMap((element) => span(element, frame));
  const times = parseFloat(getComputedStyle(frame).getPropertyValue('--vt-times')) || 0;
  const size = sizeOf(state.width);
  drawGutter(svg, sequenceScene(state, {rows: placed, brackets, width, direction, size, times}));
  return placed;
}

interface Known {
  readonly rows: ReadonlyMap<string, Row>;
  readonly context: ViewContext;
}

function place(element: Element, frame: Element, {rows, context}: Known): readonly PlacedRow[] {
  const {state} = context;
  const id = element.getAttribute('data-row') ?? '';
  const leaving = state.leaving.includes(id);
  const row = rows.get(id);
  const title = element.querySelector('[data-title]');
  if (!row || !title || !isInSight(element)) return [];
  const planned = state.model.eventOf(id)?.status === 'planned' && state.model.sequence.form.dated;
  const selected = state.selected === id;
  const dimmed = !selected && isDimmed(context, id);
  return [{row, y: firstLineMiddle(title, frame), selected, leaving, planned, dimmed}];
}

function span(block: Element, frame: Element): readonly PlacedBracket[] {
  const rows = [...block.querySelectorAll('[data-row]')].filter(isInSight);
  const first = rows[0];
  const last = rows.at(-1);
  if (!first || !last) return [];
  const key = block.getAttribute('data-bracket') ?? '';
  return [{key, top: boxWithin(first, frame).top + 4, bottom: boxWithin(last, frame).bottom - 4}];
}

/** False also inside a fold that only the browser's own search looks into: it has a box, but shows nothing. */
const isInSight = (row: Element): boolean => !row.closest('[hidden]') && row.getClientRects().length > 0;

function rowsById(state: TimelineState): ReadonlyMap<string, Row> {
  const {
    model: {story},
    leaving,
  } = state;
  const {background, phases} = shownSequence(state);
  const gone = story.events.filter(({id}) => leaving.includes(id)).map((event) => leavingRow(story, event));
  const shown = phases.flatMap(({blocks}) => blocks.flatMap((block) => block.rows));
  return new Map([...background, ...shown, ...gone].map((row) => [row.id, row]));
}
