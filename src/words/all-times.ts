/** All that is known of an event's time: what its card tells. */
import {type Badge} from './badges.ts';
import {fillPhrase} from './fill.ts';
import {quoted, sourceName, textOf} from './names.ts';
import {isTime, statementsOf, type WordedStatement} from './statements.ts';
import {
  badgesOf,
  carriesOnlyTheDay,
  isTimeOfDay,
  isWholeDay,
  outsideBadge,
  statementPhrase,
  withLabel,
} from './statement-phrases.ts';
import {timePhrase} from './time/time-phrase.ts';
import {rememberedById} from './remembered.ts';
import {nothingKnown, plain, type WhenPhrase} from './when-phrase.ts';
import type {WordsContext} from './words-context.ts';

/** Each statement with its source's words and its badges: times, then relations, then how long, then the author's note. */
export const describeTimes = rememberedById((id, words): readonly WhenPhrase[] => {
  const statements = statementsOf(id, words);
  const phrases = joinPlain(
    statements.flatMap((statement) => phrasesOf(statement, statements, words)),
    words,
  );
  const note = textOf(words.eventOf(id)?.note, words);
  const nothing = statements.length === 0 ? nothingKnown(id, words) : [];
  return [...nothing, ...phrases, ...(note ? [plain(note)] : [])];
});

function phrasesOf(
  statement: WordedStatement,
  all: readonly WordedStatement[],
  words: WordsContext,
): readonly WhenPhrase[] {
  if (statement.force === 'label')
    return [{text: quoted(statement.label, words.messages), badges: outsideBadge(statement, words)}];
  if (isTime(statement)) return timePhrases(statement, all, words);
  const text = statementPhrase(statement, words);
  return text ? [{text: withLabel(text, statement, words), badges: badgesOf(statement, words, {})}] : [];
}

function timePhrases(
  statement: WordedStatement,
  all: readonly WordedStatement[],
  words: WordsContext,
): readonly WhenPhrase[] {
  if (carriesOnlyTheDay(statement) && all.some((other) => isFiner(other, statement))) return [];
  const {text, saysDate} = timePhrase(statement, words);
  const {label} = statement;
  if (!text && !label) return [];
  // The source's own words for a day are firmer than the date that we put to them.
  const labelAlone = label !== '' && (!text || isWholeDay(statement));
  const shown = {labelled: label !== '', dated: saysDate && !labelAlone};
  const said = labelAlone ? quoted(label, words.messages) : withLabel(text, statement, words);
  return [
    {
      text: withSource(said, statement, words),
      badges: distinct([...badgesOf(statement, words, shown), ...dayBadges(statement, all, words, shown)]),
    },
  ];
}

/** "a las 02:22, según RIA": an outside source's time bears its name. */
export function withSource(when: string, {foreign, source}: WordedStatement, words: WordsContext): string {
  const [first] = source;
  if (!foreign || first === undefined) return when;
  return fillPhrase(words.messages.perSource, {when, source: sourceName(words, first)}, words.messages);
}

/** An hour without a day takes its day from the event's other statements: these are their badges. */
export function dayBadges(
  statement: WordedStatement,
  all: readonly WordedStatement[],
  words: WordsContext,
  shown: Parameters<typeof badgesOf>[2],
): readonly Badge[] {
  const days = all.filter((other) => carriesOnlyTheDay(other) && isFiner(statement, other));
  return days.flatMap((day) => badgesOf(day, words, shown));
}

const isFiner = (statement: WordedStatement, than: WordedStatement): boolean =>
  statement !== than &&
  isTime(statement) &&
  statement.force === 'full' &&
  isTimeOfDay(statement) &&
  isWholeDay(than);

/** One of each kind, an outside source's last. */
function distinct(badges: readonly Badge[]): readonly Badge[] {
  const once = new Map(badges.map((one) => [one.kind, one]));
  return [...once.values()].toSorted((a, b) => Number(a.kind === 'outside') - Number(b.kind === 'outside'));
}

/** Neighbours without a badge are one phrase, and nothing is said twice. */
function joinPlain(phrases: readonly WhenPhrase[], {messages}: WordsContext): readonly WhenPhrase[] {
  const joined: WhenPhrase[] = [];
  for (const phrase of phrases) {
    const last = joined.at(-1);
    if (joined.some(({text}) => text === phrase.text)) continue;
    if (last && last.badges.length + phrase.badges.length === 0)
      joined[joined.length - 1] = plain(last.text + messages.comma + phrase.text);
    else joined.push(phrase);
  }
  return joined;
}
