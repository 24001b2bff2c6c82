import {html, nothing, type TemplateResult} from 'lit';
import type {Sequence} from '../story/order/sequence.ts';
import {shownSequence} from '../state.ts';
import type {ViewContext} from '../view/context.ts';
import {groupIcon, sample} from '../view/icons.ts';
import {SHAPE_COUNT} from '../view/shapes.ts';

type Entry = 'stated' | 'inferred' | 'bracket' | 'shelf';

export interface SequenceLegendEntry {
  readonly kind: Entry;
  readonly text: string;
}

/** The marks that occur in the sequence now, each with what it means. */
export function legendEntries({state, words: {messages}}: ViewContext): readonly SequenceLegendEntry[] {
  const meanings: Record<Entry, string> = {
    stated: messages.legendStated,
    inferred: messages.legendInferred,
    bracket: messages.legendUnknown,
    shelf: messages.legendShelf,
  };
  return occurring(shownSequence(state)).map((kind) => ({kind, text: meanings[kind]}));
}

/** Of a dated list: its groups, where they stand beside each other, and the signs that occur. */
export function datedLegend(context: ViewContext): TemplateResult | typeof nothing {
  const {state} = context;
  const {form} = state.model.sequence;
  const groups = form.grouping === 'list' ? (state.model.story.groups ?? []) : [];
  const entries = legendEntries(context).filter(({kind}) => kind !== 'shelf');
  if (groups.length + entries.length === 0) return nothing;
  return html`<div class="reading" part="legend">
    <ul class="legend groups">
      ${groups.map((group, index) => html`<li data-group=${index % SHAPE_COUNT}>${groupIcon(index)} <b>${context.text(group.title).text}</b></li>`)}
    </ul>
    ${entries.length > 0 ? sequenceLegend(context) : nothing}
  </div>`;
}

export function sequenceLegend(context: ViewContext): TemplateResult {
  // Samples of lines that the rows say in words.
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${legendEntries(context).map(({kind, text}) => html`<li>${sample(kind, 30)} <span>${text}</span></li>`)}
  </ul>`;
}

function occurring({phases, background, below, form}: Sequence): readonly Entry[] {
  const blocks = phases.flatMap((phase) => phase.blocks);
  const rows = blocks.flatMap((block) => block.rows);
  // One event alone has no bracket.
  const bracketed = blocks.some((block) => block.role === 'bracket' && block.rows.length > 1);
  const found = new Set<Entry>(rows.flatMap(({link}) => (link ? [link.order] : [])));
  if (form.dated) for (const line of below.values()) if (line !== 'dated') found.add(line);
  if (background.length > 1 || bracketed) found.add('bracket');
  if (rows.some(({role}) => role === 'shelf')) found.add('shelf');
  return (['stated', 'inferred', 'bracket', 'shelf'] as const).filter((entry) => found.has(entry));
}
