/** Statements that cannot all be true, in words. */
import {fill, fillPhrase} from './fill.ts';
import {isTime, knownAt} from './known.ts';
import {formatDuration} from './lengths.ts';
import {nameOf} from './names.ts';
import {timePhrase} from './time-phrase.ts';
import {lastsPhrase, relationPhrase, withLabel, type WordsContext} from './when.ts';

/** One sentence for each contradiction that an event's statements take part in. */
export function describeContradictions(id: string, words: WordsContext): readonly string[] {
  const {messages, solution} = words;
  const own = solution.contradictions.filter(({statements}) => statements.some(({event}) => event === id));
  return own.map(({statements, excess}) => {
    const told = statements.flatMap(({path, event}) => {
      const known = knownAt(path, event, words);
      if (!known) return [];
      const time = isTime(known) ? timePhrase(known, words).text : undefined;
      const text =
        time ?? (known.kind === 'lasts' ? lastsPhrase(known, words) : relationPhrase(known, words));
      const told = {event: nameOf(words, event), when: withLabel(text, known, words)};
      return [fillPhrase(messages.contradicted, told, messages)];
    });
    return fill(messages.contradiction, {
      excess: formatDuration(excess, words),
      statements: told.join(messages.semicolon),
    });
  });
}
