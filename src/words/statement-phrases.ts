/** One statement in words, and what of it is not the plain word of the story's own source. */
import {badge, type Badge} from './badges.ts';
import {fill, fillPhrase} from './fill.ts';
import {lengthPhrase, lengthRange} from './time/lengths.ts';
import {nameOf, quoted} from './names.ts';
import {isTime, type WordedStatement} from './statements.ts';
import {timePhrase} from './time/time-phrase.ts';
import type {WordsContext} from './words-context.ts';

/** A statement in our words alone; empty where it adds nothing, such as a length of 0. */
export function statementPhrase(statement: WordedStatement, words: WordsContext): string {
  if (isTime(statement)) return timePhrase(statement, words).text;
  return statement.key === 'lasts' ? lastsPhrase(statement, words) : relationPhrase(statement, words);
}

/** "unas 2 horas", "entre 1 hora y 2 horas", "al menos 2 horas"; nothing for a moment. */
export const lastsPhrase = ({content}: Pick<WordedStatement, 'content'>, words: WordsContext): string =>
  content.kind === 'lasts' ? lengthPhrase(content.length, words) : '';

/** "después del visto bueno", "unas 2 horas antes de la firma". */
export function relationPhrase({content, other}: WordedStatement, words: WordsContext): string {
  const {messages} = words;
  const event = nameOf(words, other ?? '');
  if (!event || !('other' in content)) return '';
  const {kind} = content;
  const gap = content.gap ? lengthPhrase(content.gap, words) : '';
  if (!gap || kind === 'during' || kind === 'with') return fillPhrase(messages[kind], {event}, messages);
  return fillPhrase(kind === 'after' ? messages.gapAfter : messages.gapBefore, {event, gap}, messages);
}

/** "9–15 min later": how long after an event that needs no name, because it was just told; empty where nobody says. */
export function laterPhrase({content}: WordedStatement, words: WordsContext): string {
  if (content.kind !== 'after' || !content.gap) return '';
  const gap = lengthRange(content.gap, words) ?? lengthPhrase(content.gap, words);
  return gap && fill(words.messages.later, {gap});
}

/** The source's words in brackets after ours, unless they are the same but for the figures: "about 2 hours (“about two hours”)". */
export function withLabel(
  text: string,
  {label}: Pick<WordedStatement, 'label'>,
  words: WordsContext,
): string {
  if (!label || saysTheSame(text, label)) return text;
  return fill(words.messages.parentheses, {text, aside: quoted(label, words.messages)});
}

function saysTheSame(text: string, label: string): boolean {
  const [ours, theirs] = [text, label].map((phrase) => phrase.toLowerCase().split(/\s+/));
  return (
    ours?.length === theirs?.length &&
    !!ours?.every((word, place) => /\d/.test(word) || word === theirs?.[place])
  );
}

/** `labelled`: its source's words stand beside it. `dated`: a date is said, which may be an outside source's. */
interface Shown {
  readonly labelled?: boolean;
  readonly dated?: boolean;
}

/** The badges of a statement: what in it is not the plain word of the story's own source. */
export function badgesOf(
  statement: WordedStatement,
  words: WordsContext,
  {labelled = false, dated = false}: Shown,
): readonly Badge[] {
  const {foreign, outside, content, force, path} = statement;
  const needsOutside = foreign || (dated && outside.length > 0);
  return [
    ...(force === 'aside' || words.disputed.has(path) ? [badge('contradiction', words)] : []),
    ...basisBadge(statement, labelled, words),
    ...(content.kind === 'around' ? [badge('margin', words)] : []),
    ...(needsOutside ? [badge('outside', words, {sources: outside})] : []),
  ];
}

function basisBadge(
  {inferred, infers}: WordedStatement,
  labelled: boolean,
  words: WordsContext,
): readonly Badge[] {
  if (!inferred) return [];
  if (infers === 'day') return [badge('day', words)];
  if (infers !== 'reading') return [badge('inferred', words)];
  // Beside the source's own words a reader sees that the figures are a reading of them.
  return labelled ? [] : [badge('reading', words)];
}

/** Where even the wording is an outside source's. */
export const outsideBadge = ({foreign, outside}: WordedStatement, words: WordsContext): readonly Badge[] =>
  foreign ? [badge('outside', words, {sources: outside})] : [];

/** Does it name a day and no hour? */
export const isWholeDay = ({content}: WordedStatement): boolean =>
  content.kind === 'on' && content.at.parsed.precision === 'day';

/** A day in no words of its own, of which other statements of the same event may tell the hours. */
export const carriesOnlyTheDay = (statement: WordedStatement): boolean =>
  !statement.label && statement.force === 'full' && isWholeDay(statement);

/** Does it tell an hour? */
export function isTimeOfDay({content}: WordedStatement): boolean {
  const moments =
    content.kind === 'from' || content.kind === 'between'
      ? [content.from, content.to]
      : 'at' in content
        ? [content.at]
        : [];
  return moments.some((moment) => moment && CLOCK.includes(moment.parsed.precision));
}

const CLOCK: readonly string[] = ['hour', 'minute', 'second'];
