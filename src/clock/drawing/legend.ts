/** The marks that occur on the clock now, each with what it means. Neutral, so that it reads for every group. */
import {html, svg, type TemplateResult} from 'lit';
import type {WordsContext} from '../../words/words-context.ts';
import type {ClockScene} from '../scene/clock.ts';
import type {ClockStory} from '../events.ts';
import type {Part} from '../../view/mark-part.ts';
import {edgePath, hatchPath, type Bar} from '../scene/shapes.ts';

const asIs = (x: number): number => x;
const bar: Bar = {from: 1, to: 33, y: 0};
const short: Bar = {from: 1, to: 24, y: 0, openEnd: true};
const late: Bar = {from: 10, to: 33, y: 0, openStart: true};

type Piece = readonly [part: Part, d: string];

const chevron = (from: number, tip: number): Piece => ['chevron', `M${from},1L${tip},7L${from},13`];
const box = (part: Part): Piece => [part, edgePath(bar, asIs)];

/** In 34 by 16 px. */
const SAMPLES = {
  moment: [['dot', 'M11.5,7a5.5,5.5 0 1 0 11,0a5.5,5.5 0 1 0 -11,0Z']],
  core: [box('core')],
  window: [box('fill'), box('edge')],
  duration: [
    ['rail', 'M2,8H9M26,8H33'],
    ['bracket', 'M10,3V13M24,3V13M10,8H24'],
  ],
  noStart: [['edge', edgePath(late, asIs)], chevron(9, 2)],
  noEnd: [['edge', edgePath(short, asIs)], chevron(25, 32)],
  ghost: [box('ghost')],
  outside: [['hatch', hatchPath(bar, asIs)], box('edge')],
  contradiction: [
    ['square', 'M8,-1h18v18h-18Z'],
    ['sign', 'M13,6h8m0,4h-8M14.5,13.5l5,-11'],
  ],
} satisfies {[entry: string]: readonly Piece[]};

export type LegendEntry = keyof typeof SAMPLES;

export interface LegendLine {
  readonly pieces: readonly Piece[];
  readonly text: string;
}

export function legendLines(
  entries: readonly LegendEntry[],
  {messages}: WordsContext,
): readonly LegendLine[] {
  const meanings: Record<LegendEntry, string> = {
    moment: messages.legendMoment,
    core: messages.legendCore,
    window: messages.legendWindow,
    duration: messages.legendDuration,
    noStart: messages.legendNoStart,
    noEnd: messages.legendNoEnd,
    ghost: messages.legendGhost,
    outside: messages.legendOutside,
    contradiction: messages.legendContradiction,
  };
  return entries.map((entry) => ({pieces: SAMPLES[entry], text: meanings[entry]}));
}

export function clockLegend(entries: readonly LegendEntry[], words: WordsContext): readonly TemplateResult[] {
  return legendLines(entries, words).map(
    ({pieces, text}) =>
      html`<li>
        <svg class="clock-sample" width="34" height="18" viewBox="0 -1 34 18" aria-hidden="true">
          ${pieces.map(([part, d]) => svg`<path class="mark ${part}" d=${d} />`)}
        </svg>
        <span>${text}</span>
      </li>`,
  );
}

const OF_PART: {readonly [part in Part]?: LegendEntry} = {
  dot: 'moment',
  core: 'core',
  fill: 'window',
  sliver: 'window',
  bracket: 'duration',
  ghost: 'ghost',
  hatch: 'outside',
  sign: 'contradiction',
};

/** In the order of the legend, whatever the order of the marks. */
export function entriesOf(
  {marks}: ClockScene,
  {opensBefore, opensAfter}: Pick<ClockStory, 'opensBefore' | 'opensAfter'>,
): readonly LegendEntry[] {
  const found = new Set(marks.map(({part}) => OF_PART[part]));
  if (opensBefore) found.add('noStart');
  if (opensAfter) found.add('noEnd');
  return (Object.keys(SAMPLES) as LegendEntry[]).filter((entry) => found.has(entry));
}
