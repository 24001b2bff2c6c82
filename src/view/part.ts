import type {CSSResult, TemplateResult} from 'lit';
import type {TimeSpan} from '../clock/scene/scale.ts';
import type {Command} from '../state.ts';
import type {DetailContext} from './context.ts';
import type {SVGOptions} from './svg.ts';

/** What shows a story in one way: lit's template, and what is drawn into it once it is rendered. */
export interface ViewPart {
  template(context: DetailContext): TemplateResult;
  /** Measures and draws what stands in `root`; stops where another view stands there. */
  draw(root: HTMLElement | DocumentFragment, context: DetailContext): void;
  stop(): void;
  /** Which part of the story's time is in sight; undefined where it has none. */
  sight?(context: DetailContext): Sight | undefined;
  /** A document that stands alone, as text. */
  toSVG?(context: DetailContext, options: SVGOptions): string;
}

export interface InSight {
  /** All of the story, without its background. */
  readonly domain: TimeSpan;
  readonly span: TimeSpan;
}

export interface Sight extends InSight {
  /** Closer by a factor above 1, further away by one below, around the middle. */
  zoomed(factor: number): TimeSpan;
  /** On by a fraction of what is in sight; back where it is negative. */
  panned(fraction: number): TimeSpan;
  /** In words, and how many events there are. */
  spoken(): string;
}

/** What a part's file exports. */
export interface ViewPartModule {
  readonly styles: CSSResult;
  /** `act` is the part's way back for what a reader does outside of templates. */
  createPart(act: (command: Command) => void): ViewPart;
}
