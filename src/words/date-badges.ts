import {badge, type Badge} from './badges.ts';
import {isOpen, isTime, knownOf} from './known.ts';
import type {WordsContext} from './words-context.ts';

/** The date is an outside source's where no statement of time rests on the story's own sources alone. */
export function dateBadges(words: WordsContext): readonly Badge[] {
  const uses = new Map<string, number>();
  for (const {id} of words.solution.events) {
    for (const known of knownOf(id, words)) {
      if (!isTime(known) || known.force !== 'full' || isOpen(known)) continue;
      if (known.outside.length === 0) return [];
      known.outside.forEach((source) => uses.set(source, (uses.get(source) ?? 0) + 1));
    }
  }
  // The source that dates most of the story is the one to name.
  const [most] = [...uses].toSorted(([, a], [, b]) => b - a);
  return most ? [badge('outside', words, {sources: [most[0]]})] : [];
}
