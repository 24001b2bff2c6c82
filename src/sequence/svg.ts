/** The sequence as a document of its own: the gutter with its rows, the background before them. */
import {describeStatus, type Badge} from '../words/badges.ts';
import {describeOverview} from '../words/overview-text.ts';
import {sentenceCase} from '../words/sentence.ts';
import {describeWhen} from '../words/when.ts';
import {type Line, type Mark, type PlacedBracket, type PlacedRow} from './scene/gutter.ts';
import type {TextPart} from '../view/labels.ts';
import type {Block, Row} from '../story/order/sequence.ts';
import type {ViewContext} from '../view/context.ts';
import {outline} from './gutter.ts';
import {legendEntries, type SequenceLegendEntry} from './legend.ts';
import {blockLabel} from './block-label.ts';
import {sequenceScene} from './drawn-scene.ts';
import {shownSequence} from '../state.ts';
import {headingsOf} from '../words/time/headings.ts';
import {shapePath} from '../view/shapes.ts';
import {sourceNames} from '../card/reference.ts';
import {SVGColumn} from '../view/document/svg-column.ts';
import {svgDocument} from '../view/document/svg-document.ts';
import {
  element,
  groupColor,
  INK,
  INK_3,
  PAPER,
  round,
  textAt,
  type SVGOptions,
} from '../view/document/svg.ts';

/** Where a row's text begins, CSS px. */
const TEXT_START = 60;
/** Clear of the chain's line. */
const HEADING_START = 30;
/** From the top of a row to the middle of its title. */
const TITLE_MIDDLE = 9;

export function sequenceSVG(context: ViewContext, {width, measure, fontFamily}: SVGOptions): string {
  const {state, words, direction, text} = context;
  const at = direction === 'rtl' ? (x: number): number => width - x : (x: number): number => x;
  const column = new SVGColumn(width, {measure, at});
  column.write(text(state.model.story.title).text, 'title');
  column.write(describeOverview(words), 'words');
  if (!state.model.sequence.form.dated) column.write(words.messages.distance, 'day');
  column.legend(legendEntries(context).map(legendEntry));
  const rows = new Rows(context, column);
  const {background, phases} = shownSequence(state);
  if (background.length > 0) {
    rows.phase(background[0]?.group ?? -1);
    rows.block({role: 'bracket', rows: background, during: undefined}, words.messages.bracketBackground);
  }
  for (const {groupIndex, blocks} of phases) {
    rows.phase(groupIndex);
    for (const block of blocks) rows.block(block, blockLabel(context, block));
  }
  const scene = sequenceScene(state, {rows: rows.rows, brackets: rows.brackets, width, direction});
  return svgDocument(
    context,
    {width, height: column.height + 8, fontFamily},
    column.content,
    ...scene.lines.map(({path, style, group}) => lineMarkup(path, style, group)),
    ...scene.marks.map(markMarkup),
  );
}

/** Writes rows one under the other, and keeps where each stands for the gutter. */
class Rows {
  readonly rows: PlacedRow[] = [];
  readonly brackets: PlacedBracket[] = [];
  readonly #context: ViewContext;
  readonly #column: SVGColumn;
  #lastDate = '';

  constructor(context: ViewContext, column: SVGColumn) {
    this.#context = context;
    this.#column = column;
  }

  phase(group: number): void {
    const {text, state} = this.#context;
    this.#column.height += 14;
    const title = text(state.model.story.groups?.[group]?.title).text;
    this.#column.write(title, 'day', {x: HEADING_START, gap: 6, fill: groupColor(group)});
  }

  block(block: Block, label: string): void {
    const alone = block.role === 'bracket' && block.rows.length < 2;
    const listed = !alone && (block.role === 'bracket' || block.role === 'shelf');
    if (listed) this.#column.write(label, 'hour', {x: TEXT_START, gap: 6});
    const top = this.#column.height - 4;
    for (const row of block.rows) this.#row(row, listed ? block : undefined);
    const key = block.rows[0]?.id ?? '';
    if (listed && block.role === 'bracket') this.brackets.push({key, top, bottom: this.#column.height - 10});
  }

  /** Where the date changes, it stands over the row. */
  #date(row: Row): void {
    const {words, state} = this.#context;
    const heading = state.model.sequence.form.dated ? headingsOf(words).of(row.id) : undefined;
    if (!heading || heading.key === this.#lastDate) return;
    this.#lastDate = heading.key;
    this.#column.write(heading.text, 'day', {x: HEADING_START, gap: 6});
  }

  #row(row: Row, list: Block | undefined): void {
    const {words, text, state} = this.#context;
    const event = words.eventOf(row.id);
    if (!event) return;
    this.#date(row);
    const place = {x: TEXT_START, gap: 1};
    this.rows.push({row, y: this.#column.height + TITLE_MIDDLE, selected: false, leaving: false});
    this.#column.write(text(event.title).text, 'title', place);
    const said = {during: list?.during, nothing: list?.role === 'shelf'};
    const {phrases} = describeWhen(row.id, words, said);
    const status = describeStatus(event, words).filter(({kind}) => kind !== 'ongoing');
    const parts = phrases.flatMap((phrase, index): TextPart[] => [
      {
        text: index === 0 ? sentenceCase(phrase.text, words.lang) : words.messages.semicolon + phrase.text,
        font: 'words',
      },
      ...badgeParts(phrase.badges),
    ]);
    this.#column.writeLine([...parts, ...badgeParts(status)], place);
    if (state.model.story.sources) this.#column.write(sourceNames(this.#context, event), 'hour', place);
    this.#column.height += 12;
  }
}

const badgeParts = (badges: readonly Badge[]): readonly TextPart[] =>
  badges.map(({text}, badge) => ({text, font: 'badge', badge}));

const DASHES = {
  stated: undefined,
  inferred: '5 4',
  bracket: undefined,
  shelf: undefined,
  dated: undefined,
  bar: undefined,
};

const WIDTHS = {stated: 2, inferred: 2, bracket: 1.5, shelf: 2, dated: 1.5, bar: 3};

const lineMarkup = (d: string, style: Line['style'], group?: number): string =>
  element('path', {
    d,
    fill: 'none',
    stroke:
      group === undefined ? (style === 'bracket' || style === 'dated' ? INK_3 : INK) : groupColor(group),
    'stroke-width': WIDTHS[style],
    'stroke-dasharray': DASHES[style],
  });

function markMarkup(mark: Mark): string {
  const {x, y, kind, group, hollow, label} = mark;
  const color = groupColor(group);
  const paint = hollow ? PAPER : color;
  const shape = element('path', {d: outline(mark), fill: paint, stroke: color, 'stroke-width': 1.75});
  const halo = kind === 'reference' ? element('path', {d: shapePath(1, 13), fill: PAPER}) : '';
  const number = label
    ? element(
        'g',
        {'text-anchor': 'middle'},
        textAt(label, 'title', {x: 0, y: 5, fill: hollow ? color : PAPER}),
      )
    : '';
  return element('g', {transform: `translate(${round(x)},${round(y)})`}, halo, shape, number);
}

/** In 34 by 16 px. */
const SAMPLES = {
  stated: 'M2,8H32',
  inferred: 'M2,8H32',
  bracket: 'M21,2H14V14H21',
  shelf: 'M12,8a5,5 0 1 0 10,0a5,5 0 1 0 -10,0Z',
};

const legendEntry = ({kind, text}: SequenceLegendEntry): {sample: string; text: string} => ({
  text,
  sample: lineMarkup(SAMPLES[kind], kind === 'stated' || kind === 'inferred' ? kind : 'bracket'),
});
