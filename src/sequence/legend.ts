import {html, nothing, type TemplateResult} from 'lit';
import type {Sequence} from '../story/order/sequence.ts';
import {shownSequence} from '../state.ts';
import {FILTER, filterChip} from '../frame/filter.ts';
import type {ViewContext} from '../view/context.ts';
import {sample} from '../view/icons.ts';

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

/** Of a dated list: its groups, where they stand beside each other, as key and filter; and the signs that occur. */
export function datedLegend(context: ViewContext): TemplateResult | typeof nothing {
  const {state} = context;
  const {form} = state.model.sequence;
  // Not twice: the open panel has them too.
  const isKey = form.grouping === 'list' && !state.open.has(FILTER);
  const groups = isKey ? state.model.facets.choices(state.filter).groups : [];
  const entries = legendEntries(context).filter(({kind}) => kind !== 'shelf');
  if (groups.length + entries.length === 0) return nothing;
  return html`<div class="reading dated-reading" part="legend">
    <ul class="legend groups" role="list">
      ${groups.map((choice) => html`<li>${filterChip(context, 'groups', choice, 'key-chip')}</li>`)}
    </ul>
    ${entries.length > 0 ? sequenceLegend(context) : nothing}
  </div>`;
}

export function sequenceLegend(context: ViewContext): TemplateResult {
  // Samples of lines that the rows say in words.
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${legendEntries(context).map(({kind, text}) => html`<li>${sample(kind, WIDTHS[kind])} <span>${text}</span></li>`)}
  </ul>`;
}

/** CSS px. */
const WIDTHS: Record<Entry, number> = {stated: 26, inferred: 26, bracket: 14, shelf: 14};

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
