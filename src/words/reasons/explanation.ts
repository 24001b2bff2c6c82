import type {Badge, BadgeKind} from '../badges.ts';
import {fill} from '../fill.ts';
import type {Words} from '../messages.ts';
import type {WordsContext} from '../words-context.ts';

/** What a badge means where it stands, in a sentence. */
export function explain({kind, names}: Badge, {messages}: WordsContext): string {
  const name = `${kind[0]?.toUpperCase() ?? ''}${kind.slice(1)}` as Capitalize<BadgeKind>;
  const explanation: string = messages[`explain${name}` satisfies keyof Words];
  return fill(explanation, {source: names});
}

/** The badges that need an explanation of their own: one of each kind, or of each source that one names. */
export function distinctMeanings(badges: readonly Badge[], words: WordsContext): readonly Badge[] {
  return [...new Map(badges.map((badge) => [explain(badge, words), badge])).values()];
}
