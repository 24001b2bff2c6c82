import type {CSSResult, TemplateResult} from 'lit';
import type {TimeSpan} from '../time/time-span.ts';
import type {Command} from '../state.ts';
import type {ViewContext} from './context.ts';
import type {EventList} from './on-paper.ts';
import type {SVGOptions} from './document/svg.ts';

/** What shows a story in one way: lit's template, and what is drawn into it once it is rendered. */
export interface ViewPart {
  template(context: ViewContext): TemplateResult;
  /** What it puts beside the controls of every view; undefined where it has nothing to put there. */
  tools?(context: ViewContext): TemplateResult | undefined;
  /** Measures and draws what stands in `root`; stops where another view stands there. */
  draw(root: HTMLElement | DocumentFragment, context: ViewContext): void;
  stop(): void;
  /** Which part of the story's time is in sight; undefined where it has none. */
  sight?(context: ViewContext): Sight | undefined;
  /** A document that stands alone, as text. */
  toSVG?(context: ViewContext, options: SVGOptions): string;
}

export interface InSight {
  /** All of the story, without its background. */
  readonly domain: TimeSpan;
  readonly span: TimeSpan;
}

export interface Sight extends InSight {
  /** What `TimelineState.span` is to show all of it; null where the clock opens at all of it. */
  readonly whole: TimeSpan | null;
  /** Closer by a factor above 1, further away by one below, around what is selected, or where most happened. */
  zoomed(factor: number): TimeSpan;
  /** On by a fraction of what is in sight; back where it is negative. */
  panned(fraction: number): TimeSpan;
  /** Moved on until an event is in sight; undefined where it is already, or has no place in time. */
  reaching(id: string): TimeSpan | undefined;
  /** In words, and how many events there are. */
  spoken(): string;
}

export interface ViewPartHost {
  /** What a reader does outside of templates. */
  act(command: Command): void;
  /** The events as a list, for paper. */
  readonly list: EventList;
}

/** What a part's file exports. */
export interface ViewPartModule {
  readonly styles: CSSResult;
  createPart(host: ViewPartHost): ViewPart;
}
