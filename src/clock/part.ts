/** The clock with its gestures: fetched when a reader first needs it. */
import type {CSSResult, TemplateResult} from 'lit';
import {StripGestures} from './strip-gestures.ts';
import {ZoomGestures} from './zoom-gestures.ts';
import {panTo} from './scene/pan-to.ts';
import {panSpan, sameSpan, zoomSpan} from './scene/span.ts';
import {isNarrow, type Command} from '../state.ts';
import type {TimeSpan} from '../time/time-span.ts';
import {clockCard} from './card.ts';
import {centreOf, clockSpan, showing} from './domain.ts';
import {ClockDrawing} from './drawing/drawing.ts';
import {clockTools, clockView} from './clock.ts';
import type {ViewContext} from '../view/context.ts';
import {OnPaper} from '../view/on-paper.ts';
import type {Sight, ViewPart, ViewPartHost} from '../view/part.ts';
import {describeSight} from './sight-words.ts';
import {clockStyles} from './styles.ts';
import {clockSVG} from './svg.ts';
import type {SVGOptions} from '../view/document/svg.ts';

class ClockPart implements ViewPart {
  readonly #drawing = new ClockDrawing();
  readonly #paper: OnPaper;
  readonly #act: (command: Command) => void;
  readonly #host = {
    target: () => this.#drawing.shown,
    preview: (span: TimeSpan) => this.#drawing.preview(span),
    settle: (span: TimeSpan) => this.#settle(span),
    hint: () => this.#drawing.hint(),
    doubt: () => this.#drawing.doubt(),
  };
  readonly #gestures = [new ZoomGestures(this.#host), new StripGestures(this.#host)];

  constructor({act, list}: ViewPartHost) {
    this.#act = act;
    this.#paper = new OnPaper(list);
  }

  template(context: ViewContext): TemplateResult {
    return clockView(context, clockCard(context));
  }

  /** On a phone they stand at the axis. */
  tools(context: ViewContext): TemplateResult | undefined {
    return isNarrow(context.state) ? undefined : clockTools(context);
  }

  draw(root: HTMLElement | DocumentFragment, context: ViewContext): void {
    this.#drawing.show(root, context);
    this.#paper.show(root, context);
    this.#gestures.forEach((gestures) => gestures.update());
  }

  stop(): void {
    this.#drawing.stop();
    this.#paper.stop();
    this.#gestures.forEach((gestures) => gestures.stop());
  }

  sight({state, words}: ViewContext): Sight | undefined {
    const inSight = clockSpan(state, words);
    if (!inSight) return undefined;
    const {span, domain, opening} = inSight;
    return {
      domain,
      span,
      whole: sameSpan(domain, opening) ? null : domain,
      zoomed: (factor) => zoomSpan(span, factor, domain, centreOf(state, inSight)),
      panned: (fraction) => panSpan(span, fraction, domain),
      reaching: (id) => {
        const event = state.model.solution.event(id);
        return event && panTo(event, span, domain);
      },
      spoken: () => describeSight(span.from, span.to, words),
    };
  }

  toSVG(context: ViewContext, options: SVGOptions): string {
    return clockSVG(context, options);
  }

  #settle(span: TimeSpan): void {
    this.#act(showing(span, this.#drawing.shown?.opening ?? span));
  }
}

export const styles: CSSResult = clockStyles;

export const createPart = (host: ViewPartHost): ViewPart => new ClockPart(host);
