import {badge, type Badge} from '../badges.ts';
import {isOpen, isTime, statementsOf} from '../statements.ts';
import type {WordsContext} from '../words-context.ts';

/** The date is an outside source's where no statement of time rests on the story's own sources alone. */
export function dateBadges(words: WordsContext): readonly Badge[] {
  const uses = new Map<string, number>();
  for (const {id} of words.solution.events) {
    for (const statement of statementsOf(id, words)) {
      if (!isTime(statement) || statement.force !== 'full' || isOpen(statement)) continue;
      if (statement.outside.length === 0) return [];
      statement.outside.forEach((source) => uses.set(source, (uses.get(source) ?? 0) + 1));
    }
  }
  // The source that dates most of the story is the one to name.
  const [most] = [...uses].toSorted(([, a], [, b]) => b - a);
  return most ? [badge('outside', words, {sources: [most[0]]})] : [];
}
