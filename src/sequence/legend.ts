import {html, type TemplateResult} from 'lit';
import type {Sequence} from '../story/order/sequence.ts';
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
  return occurring(state.model.sequence).map((kind) => ({kind, text: meanings[kind]}));
}

export function sequenceLegend(context: ViewContext): TemplateResult {
  // Samples of lines that the rows say in words.
  return html`<ul class="legend" part="legend" aria-hidden="true">
    ${legendEntries(context).map(({kind, text}) => html`<li>${sample(kind, 30)} <span>${text}</span></li>`)}
  </ul>`;
}

function occurring({phases, background}: Sequence): readonly Entry[] {
  const blocks = phases.flatMap((phase) => phase.blocks);
  const rows = blocks.flatMap((block) => block.rows);
  // One event alone has no bracket.
  const bracketed = blocks.some((block) => block.role === 'bracket' && block.rows.length > 1);
  const found = new Set<Entry>(rows.flatMap(({link}) => (link ? [link.order] : [])));
  if (background.length > 1 || bracketed) found.add('bracket');
  if (rows.some(({role}) => role === 'shelf')) found.add('shelf');
  return (['stated', 'inferred', 'bracket', 'shelf'] as const).filter((entry) => found.has(entry));
}
