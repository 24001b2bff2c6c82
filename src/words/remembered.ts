import type {WordsContext} from './words-context.ts';

/** Remembers what is said of each event for as long as the context lives; said when it is first asked for. */
export function rememberedById<Result>(
  say: (id: string, words: WordsContext) => Result,
): (id: string, words: WordsContext) => Result {
  const contexts = new WeakMap<WordsContext, Map<string, Result>>();
  return (id, words) => {
    const known = contexts.get(words) ?? new Map<string, Result>();
    contexts.set(words, known);
    if (!known.has(id)) known.set(id, say(id, words));
    return known.get(id) as Result;
  };
}
