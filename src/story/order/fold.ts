/** What stays folded in a long sequence. */
import type {Event} from '../story.ts';
import type {Phase} from './rows.ts';

/** Beyond this many rows some are folded. */
export const OPEN_ROWS = 30;

/** Folds the lightest rows of numbered steps: unnumbered ones before numbered ones, later ones first. */
export function lightest(events: readonly Event[], chain: readonly string[]): ReadonlySet<string> {
  const surplus = events.length - OPEN_ROWS;
  if (surplus <= 0) return new Set();
  const numbered = new Set(chain);
  const ranked = events.map(({id, weight = 0}, index) => ({
    id,
    weight,
    index,
    onChain: Number(numbered.has(id)),
  }));
  ranked.sort((a, b) => a.weight - b.weight || a.onChain - b.onChain || b.index - a.index);
  return new Set(ranked.slice(0, surplus).map(({id}) => id));
}

/** Folds a dated list after its first `open` rows. Rows without a time stay in sight. */
export function foldedAfter(phases: readonly Phase[], open: number): readonly Phase[] {
  let shown = 0;
  return phases.map((phase) => {
    const dated = phase.blocks.filter(({role}) => role !== 'shelf').flatMap(({rows}) => rows);
    const first = Math.max(open - shown, 0);
    shown += dated.length;
    return {...phase, folded: new Set(dated.slice(first).map(({id}) => id))};
  });
}
