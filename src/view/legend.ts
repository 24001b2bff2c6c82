import {html, type TemplateResult} from 'lit';
import type {Sequence} from '../layout/sequence.ts';
import type {ViewContext} from './context.ts';
import {sample} from './icons.ts';

type Entry = 'stated' | 'inferred' | 'bracket' | 'shelf';

/** The marks that occur in the sequence now, each with what it means. */
export function sequenceLegend({state, words}: ViewContext): TemplateResult {
  const {messages} = words;
  const meanings: Record<Entry, string> = {
    stated: messages.legendStated,
    inferred: messages.legendInferred,
    bracket: messages.legendUnknown,
    shelf: messages.legendShelf,
  };
  return html`<ul class="legend" part="legend" role="list" aria-label=${messages.legend}>
    ${occurring(state.sequence).map((entry) => html`<li>${sample(entry, 30)} <span>${meanings[entry]}</span></li>`)}
  </ul>`;
}

function occurring({phases, background}: Sequence): readonly Entry[] {
  const rows = phases.flatMap(({blocks}) => blocks.flatMap((block) => block.rows));
  const found = new Set<Entry>(rows.flatMap(({link}) => (link ? [link.order] : [])));
  if (background.length > 1 || rows.some(({role}) => role === 'bracket')) found.add('bracket');
  if (rows.some(({role}) => role === 'shelf')) found.add('shelf');
  return (['stated', 'inferred', 'bracket', 'shelf'] as const).filter((entry) => found.has(entry));
}
