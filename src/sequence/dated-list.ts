/** A dated story's rows under their dates. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {plural} from '../words/fill.ts';
import {headingsOf, type Heading} from '../words/time/headings.ts';
import type {Block, Phase, Row} from '../story/order/sequence.ts';
import type {ViewContext} from '../view/context.ts';
import {isRevealed} from '../view/found.ts';
import {heading} from '../view/heading.ts';
import {groupIcon} from '../view/icons.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {datedRow} from './dated-row.ts';
import type {Era} from '../story/story.ts';
import {blockLabel} from './block-label.ts';
import {DatedWalk} from './dated-walk.ts';
import {leavingRows} from './leaving.ts';
import {sizeOf} from '../view/size.ts';
import {widestTimes} from './scene/geometry.ts';
import {shownSequence} from '../state.ts';

/** The key of the fold at the list's end. */
const MORE = 'more:';

/** Folded rows of a longer story are not even written. */
const IN_FULL = 500;

export function datedList(context: ViewContext): TemplateResult {
  const {state} = context;
  const {phases} = shownSequence(state);
  const walk = new DatedWalk(context.words);
  return html`<ol class="phases" role="list">
      ${phases.map((phase) => phaseTemplate(context, phase, {walk, phases}))}
    </ol>
    ${moreButton(context, phases)}`;
}

/** How wide the column of times is, CSS px: as its longest, about 7.6 px a character in 14 px type. */
export function timesWidth({state, words}: ViewContext): number {
  const headings = headingsOf(words);
  const rows = openRows(shownSequence(state).phases, state.open.has(MORE));
  const longest = rows.reduce((most, {id}) => Math.max(most, (headings.timeOf(id) ?? LONG).length), 5);
  return Math.min(Math.ceil(longest * 7.6), widestTimes(sizeOf(state.width)));
}

/** Words take all the room there is. */
const LONG = 'x'.repeat(20);

const rowsOf = ({blocks}: Phase): readonly Row[] => blocks.flatMap(({rows}) => rows);

const openRows = (phases: readonly Phase[], all: boolean): readonly Row[] =>
  phases.flatMap((phase) => rowsOf(phase).filter(({id}) => all || !phase.folded.has(id)));

interface Around {
  readonly walk: DatedWalk;
  readonly phases: readonly Phase[];
}

function phaseTemplate(context: ViewContext, phase: Phase, {walk, phases}: Around): TemplateResult {
  const {state} = context;
  const {key, group, groupIndex} = phase;
  const open = state.open.has(MORE);
  const isFolded = ({id}: Row): boolean => !open && phase.folded.has(id) && !isRevealed(context, id);
  const isWritten = (row: Row): boolean => !isFolded(row) || state.model.story.events.length <= IN_FULL;
  const title = context.text(group?.title);
  const rows = rowsOf(phase);
  return html`<li
    class="phase"
    part="phase"
    data-group=${Math.max(groupIndex, 0) % SHAPE_COUNT}
    hidden=${rows.every(isFolded) ? 'until-found' : nothing}
  >
    ${
      group
        ? heading(
            {level: context.headingLevel + 1, className: 'phase-name', id: `phase-${key}`},
            html`${groupIcon(groupIndex)} <span lang=${title.lang} dir=${title.dir}>${title.text}</span>`,
          )
        : nothing
    }
    <ol role="list">
      ${phase.blocks.map((block, index) =>
        blockTemplate(
          context,
          {...block, rows: block.rows.filter(isWritten)},
          {key: `${key}-${index}`, walk, isFolded},
        ),
      )}
      ${leavingBlock(context, leavingRows(state, phase, phases), key)}
    </ol>
  </li>`;
}

function leavingBlock(context: ViewContext, rows: readonly Row[], key: string): unknown {
  if (rows.length === 0) return nothing;
  const level = context.headingLevel + 2;
  return html`<li class="block shelf">
    <p class="block-label" id="label-${key}-leaving">${context.words.messages.sourceOff}</p>
    <ul role="list" aria-labelledby="label-${key}-leaving">
      ${rows.map((row) => datedRow(context, {row, level, fold: undefined, onShelf: true, previous: undefined}))}
    </ul>
  </li>`;
}

interface BlockOptions {
  readonly key: string;
  readonly walk: DatedWalk;
  isFolded(row: Row): boolean;
}

function blockTemplate(context: ViewContext, block: Block, {key, walk, isFolded}: BlockOptions): unknown {
  const isList = block.role === 'shelf' || (block.role === 'bracket' && block.rows.length > 1);
  const level = context.headingLevel + 2;
  // A bracket's rows may have dates of their own: the first stands over all of them.
  const met = block.rows.map((row) => walk.meet(row, isFolded(row)));
  const rows = repeat(
    met,
    ({row}) => row.id,
    ({row, date, eras, previous}) => [
      isList ? nothing : above(context, date, eras),
      datedRow(context, {
        row,
        level,
        previous,
        fold: isFolded(row) ? MORE : undefined,
        onShelf: block.role === 'shelf',
      }),
    ],
  );
  if (!isList) return rows;
  const first = met.find(({date}) => date)?.date;
  return html`${above(
      context,
      first,
      met.flatMap(({eras}) => eras),
    )}
    <li
      class="block ${block.role}"
      data-bracket=${block.role === 'bracket' ? key : nothing}
      hidden=${block.rows.every(isFolded) ? 'until-found' : nothing}
    >
      <p class=${block.role === 'shelf' ? 'block-label' : 'spoken'} id="label-${key}">
        ${blockLabel(context, block)}
      </p>
      <ul role="list" aria-labelledby="label-${key}">
        ${rows}
      </ul>
    </li>`;
}

/** The date, and on its line, if there is one, the eras that begin. */
function above(context: ViewContext, date: Heading | undefined, eras: readonly Era[]): unknown {
  const names = eras.map(({title}) => context.text(title));
  return [
    date ? dateHeading(context, date) : nothing,
    names.length > 0
      ? html`<li class="era-name">
          ${names.map(({text, lang, dir}) => html`<p lang=${lang} dir=${dir}>${text}</p>`)}
        </li>`
      : nothing,
  ];
}

function dateHeading(context: ViewContext, {key, text}: Heading): TemplateResult {
  return html`<li class="date">
    ${heading({level: context.headingLevel + 1, className: 'date-name', id: `date-${key.replaceAll(' ', '-')}`}, text)}
  </li>`;
}

function moreButton(context: ViewContext, phases: readonly Phase[]): TemplateResult | typeof nothing {
  const {state, words, dispatch} = context;
  const {messages} = words;
  const open = state.open.has(MORE);
  const folded = phases
    .flatMap((phase) => [...phase.folded])
    .filter((id) => open || !isRevealed(context, id));
  if (folded.length === 0) return nothing;
  const range = headingsOf(words).rangeOf(folded);
  const count = plural(words, messages.showAll, folded.length);
  return html`<button
    type="button"
    class="button more"
    aria-expanded=${open}
    @click=${() => dispatch({type: 'toggle', key: MORE})}
  >
    ${open ? messages.hide : range ? count + messages.comma + range : count}
  </button>`;
}
