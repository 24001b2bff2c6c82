/** The clock as a document of its own, for a page without script, for print, for another program. */
import {describeOverview} from '../words/overview-text.ts';
import {clockScene, LINE, type ClockScene} from './scene/clock.ts';
import {eraNamesOf} from './scene/eras.ts';
import {lanesOf} from './scene/lanes.ts';
import {timeScale} from './scene/scale.ts';
import {clockSpan} from './domain.ts';
import {passingStory} from './passing.ts';
import {clockInput, clockVoice} from './input.ts';
import {entriesOf, legendLines, type LegendLine} from './drawing/legend.ts';
import {assumptionsOf, readingOf} from './notes.ts';
import type {ViewContext} from '../view/context.ts';
import {shapePath} from '../view/shapes.ts';
import {SAMPLE, SVGColumn, type SVGLegendEntry} from '../view/document/svg-column.ts';
import {svgDocument} from '../view/document/svg-document.ts';
import {
  EDGE,
  element,
  groupColor,
  INK,
  INK_3,
  markAttributes,
  PAPER,
  round,
  RULE,
  SURFACE,
  textAt,
  textLine,
  type SVGOptions,
  type Writing,
} from '../view/document/svg.ts';

/** Over the axis, CSS px. */
const ERA_NAMES = 18;

/** Empty where nothing can be placed on a clock. */
export function clockSVG(context: ViewContext, options: SVGOptions): string {
  const {state, words, text, direction} = context;
  const sight = clockSpan(state, words);
  if (!sight) return '';
  const {width, measure, fontFamily} = options;
  const story = passingStory(context);
  const lanes = lanesOf(story.events, {groups: state.model.story.groups ?? [], toggled: state.open});
  const pictured = {context, voice: clockVoice(words), lanes, story, domain: sight.domain, width};
  const scene = clockScene(clockInput(pictured, sight.span, measure));
  const writing: Writing = {measure, at: direction === 'rtl' ? (x) => width - x : (x) => x};
  const head = new SVGColumn(width, writing);
  head.write(text(state.model.story.title).text, 'title');
  head.write(describeOverview(words), 'words');
  head.write(readingOf(words), 'day');
  const entries = legendLines(entriesOf(scene, story), words);
  head.legend(entries.map((entry) => legendEntry(entry, direction)));
  const names = eraNamesOf(story.eras, timeScale(scene.span, scene.range), measure);
  const named = names.map(({x, text: name}) => textAt(name, 'hour', {x: writing.at(x), y: head.height + 12}));
  const top = head.height + (names.length > 0 ? ERA_NAMES : 0);
  const foot = new SVGColumn(width, writing);
  assumptionsOf(words).forEach((line) => foot.write(line, 'words'));
  const height = top + scene.height + foot.height + 16;
  return svgDocument(
    context,
    {width, height, fontFamily},
    head.content,
    named.join(''),
    moved(top, drawing(scene, writing)),
    moved(top + scene.height + 8, foot.content),
  );
}

/** Open ends are mirrored where text runs to the left, as they are in the drawing. */
function legendEntry({pieces, text}: LegendLine, direction: 'ltr' | 'rtl'): SVGLegendEntry {
  const sample = pieces.map(([part, d]) => element('path', {d, ...markAttributes(part, INK_3)})).join('');
  const mirrored = direction === 'rtl' && pieces.some(([part]) => part === 'chevron');
  return {
    text,
    sample: mirrored ? element('g', {transform: `translate(${SAMPLE},0) scale(-1,1)`}, sample) : sample,
  };
}

const moved = (y: number, content: string): string => element('g', {transform: `translate(0,${y})`}, content);

function drawing(scene: ClockScene, writing: Writing): string {
  const {at} = writing;
  const {axis, eras, axisHeight, height, width} = scene;
  const line = (d: string, stroke: string): string => element('path', {d, stroke, fill: 'none'});
  const eraBands = eras.map(({from, to, odd}) => {
    const d = `M${round(at(from))},${axisHeight}H${round(at(to))}V${height}H${round(at(from))}Z`;
    return element('path', {d, fill: odd ? PAPER : SURFACE, stroke: RULE});
  });
  const grid = axis.grid.map(({x, boundary}) =>
    line(`M${round(at(x))},${boundary ? 4 : axisHeight - 6}V${height}`, boundary ? EDGE : RULE),
  );
  const marks = scene.marks.map(({part, group, d, centre}) => {
    const transform = centre && `translate(${centre.x},${centre.y})`;
    return element('path', {d, transform, ...markAttributes(part, groupColor(group))});
  });
  const texts = [
    ...axis.above.map(({x, line}) => textLine(line, {x, y: 2}, writing)),
    ...axis.below.map(({x, line}) =>
      textAt(line.map(({text}) => text).join(''), 'hour', {x: at(x), y: axisHeight - 8}),
    ),
    textAt(axis.column, 'day', {x: at(0), y: axisHeight - 8}),
    ...scene.labels.flatMap(({x, y, lines}) =>
      lines.map((one, index) => textLine(one, {x, y: y + index * LINE}, writing)),
    ),
  ];
  return [
    ...eraBands,
    ...grid,
    ...scene.lanes.map(({rule}) => line(`M0,${rule}H${width}`, RULE)),
    ...marks,
    ...texts,
    ...scene.lanes.map((lane) => laneName(lane, writing)),
    ...scene.counts.map((count) => pill(count, writing)),
  ].join('');
}

function laneName({group, depth, lines, y}: ClockScene['lanes'][number], {at}: Writing): string {
  if (lines.length === 0) return '';
  const x = 14 * Math.min(depth, 2);
  const shape = element('path', {
    d: shapePath(group, 5),
    fill: groupColor(group),
    transform: `translate(${round(at(x + 7))},${y + 9})`,
  });
  return (
    shape +
    lines
      .map((text, index) =>
        textAt(text, 'day', {x: at(x + 22), y: y + 14 + index * LINE, fill: groupColor(group)}),
      )
      .join('')
  );
}

function pill({pill: {from, width}, y, text}: ClockScene['counts'][number], {at}: Writing): string {
  const left = Math.min(at(from), at(from + width));
  const edge = element('rect', {
    x: round(left),
    y,
    width: round(width),
    height: 24,
    rx: 12,
    fill: PAPER,
    stroke: EDGE,
  });
  return edge + textAt(text, 'badge', {x: at(from + 10), y: y + 16, fill: INK});
}
