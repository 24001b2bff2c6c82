/** The order of things as a list; the gutter beside it only repeats what the words say. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {plural} from '../words/fill.ts';
import type {Line} from '../story/order/rail.ts';
import type {Block, Phase, Row} from '../story/order/sequence.ts';
import {shownSequence, type TimelineState} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {isRevealed} from '../view/found.ts';
import {heading} from '../view/heading.ts';
import {chevron, groupIcon} from '../view/icons.ts';
import {blockLabel} from './block-label.ts';
import {datedList, timesWidth} from './dated-list.ts';
import {leavingRows} from './leaving.ts';
import {datedLegend, sequenceLegend} from './legend.ts';
import {guardedRow} from './row.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';
import {scrubber} from './scrubber.ts';
import {hiddenLine} from '../frame/hidden-line.ts';

const NONE: ReadonlySet<string> = new Set();

/** A longer story's folded rows are not even written: its paper holds what stands open. */
const IN_FULL = 500;

export function sequenceView(context: ViewContext): TemplateResult {
  const {state, words} = context;
  const {dated} = state.model.sequence.form;
  return html`
    ${
      dated
        ? datedLegend(context)
        : html`<div class="reading" part="legend">
            <p class="reading-sentence" aria-hidden="true">${words.messages.distance}</p>
            <p class="spoken">${words.messages.distanceSpoken}</p>
            ${sequenceLegend(context)}
          </div>`
    }
    ${hiddenLine(context)}
    <div
      class="sequence ${dated ? 'dated' : ''}"
      part="sequence"
      style=${dated ? `--vt-times: ${timesWidth(context)}px` : nothing}
    >
      <svg class="gutter" aria-hidden="true"></svg>
      ${sequenceList(context, scrubber(context))}
    </div>
  `;
}

/** `before`: what stands between the background and the phases. */
export const sequenceList = (context: ViewContext, before: unknown = nothing): TemplateResult =>
  html`${background(context)} ${before}
  ${
    context.state.model.sequence.form.dated
      ? datedList(context)
      : html`<ol class="phases" role="list">
          ${repeat(
            shownSequence(context.state).phases,
            ({key}) => key,
            (phase) => phaseTemplate(context, phase),
          )}
        </ol>`
  }`;

function background(context: ViewContext): TemplateResult | typeof nothing {
  const {state, words, dispatch} = context;
  const rows = shownSequence(state).background;
  if (rows.length === 0) return nothing;
  const {messages} = words;
  const group = rows[0]?.group ?? -1;
  const title = context.text(state.model.story.groups?.[group]?.title).text || messages.background;
  const open = state.open.has('background') || rows.some(({id}) => isRevealed(context, id));
  const block: Block = {role: 'bracket', rows, during: undefined};
  return html`<section class="background" data-group=${shapeIndex(group)}>
    ${heading(
      {level: context.headingLevel + 1, className: 'fold', id: 'background-title'},
      html`<button
        type="button"
        aria-expanded=${open}
        aria-controls="background"
        @click=${() => dispatch({type: 'toggle', key: 'background'})}
      >
        ${groupIcon(group)} <b>${title}</b>
        <span>${plural(words, messages.events, rows.length)}</span> ${chevron(open)}
      </button>`,
    )}
    <div
      id="background"
      class="folded"
      hidden=${open ? nothing : 'until-found'}
      @beforematch=${() => dispatch({type: 'toggle', key: 'background'})}
    >
      <ol role="list">
        ${blockTemplate(context, block, {key: 'background', label: messages.bracketBackground})}
      </ol>
    </div>
  </section>`;
}

function phaseTemplate(context: ViewContext, phase: Phase): TemplateResult {
  const {state, words, dispatch} = context;
  const {key, group, groupIndex} = phase;
  const leaving = leavingRows(state, phase, shownSequence(state).phases);
  const more = `more:${key}`;
  const open = state.open.has(more);
  const folded = open ? NONE : new Set([...phase.folded].filter((id) => !isRevealed(context, id)));
  const inFull = state.model.story.events.length <= IN_FULL;
  const unfolded = (block: Block): Block =>
    inFull ? block : {...block, rows: block.rows.filter(({id}) => !folded.has(id))};
  const title = context.text(group?.title);
  return html`<li
    class="phase"
    part="phase"
    data-group=${shapeIndex(groupIndex)}
    data-above=${lineAbove(state, phase) ?? nothing}
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
        blockTemplate(context, unfolded(block), {
          key: `${key}-${index}`,
          label: blockLabel(context, block),
          group: groupIndex,
          fold: {key: more, rows: folded},
        }),
      )}
      ${
        leaving.length > 0
          ? blockTemplate(
              context,
              {role: 'shelf', rows: leaving, during: undefined},
              {key: `${key}-leaving`, label: words.messages.sourceOff},
            )
          : nothing
      }
    </ol>
    ${
      phase.folded.size > 0
        ? html`<button
            type="button"
            class="button more"
            aria-expanded=${open}
            @click=${() => dispatch({type: 'toggle', key: more})}
          >
            ${open ? words.messages.hide : plural(words, words.messages.showAll, folded.size)}
          </button>`
        : nothing
    }
  </li>`;
}

/** The line that comes down from the phase before. */
function lineAbove(state: TimelineState, phase: Phase): Line | undefined {
  const {phases, below} = shownSequence(state);
  const last = phases[phases.indexOf(phase) - 1]?.blocks.at(-1)?.rows.at(-1);
  return last && below.get(last.id);
}

interface BlockOptions {
  readonly key: string;
  readonly label: string;
  /** The group under whose name they stand. */
  readonly group?: number;
  /** Rows that stand there unseen, for the browser's own search and for paper, and what brings them out. */
  readonly fold?: {readonly key: string; readonly rows: ReadonlySet<string>};
}

/** Chain and branch stand in the ordered list itself; a bracket or a shelf is one item with an unordered list. */
function blockTemplate(context: ViewContext, block: Block, {key, label, fold, group}: BlockOptions): unknown {
  if (block.rows.length === 0) return nothing;
  const level = context.headingLevel + 2;
  const said = {during: block.during, nothing: block.role === 'shelf'};
  const rows = repeat(
    block.rows,
    ({id}) => id,
    (row: Row) =>
      guardedRow(context, {
        row,
        chip: group !== undefined && group >= 0 && row.group !== group,
        level,
        saidAbove: said,
        fold: fold?.rows.has(row.id) ? fold.key : undefined,
      }),
  );
  if (block.role === 'chain' || block.role === 'branch') return rows;
  if (block.role === 'bracket' && block.rows.length < 2) return rows;
  return html`<li
    class="block ${block.role}"
    data-bracket=${block.role === 'bracket' ? key : nothing}
    hidden=${fold && block.rows.every(({id}) => fold.rows.has(id)) ? 'until-found' : nothing}
    data-below=${shownSequence(context.state).below.get(block.rows[0]?.id ?? '') ?? nothing}
  >
    <p class="block-label" id="label-${key}">${label}</p>
    <ul role="list" aria-labelledby="label-${key}">
      ${rows}
    </ul>
  </li>`;
}

const shapeIndex = (group: number): number => Math.max(group, 0) % SHAPE_COUNT;
