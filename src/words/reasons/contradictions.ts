/** Statements that cannot all be true, each in words, and which of them was set aside. */
import type {Contradiction, StatementRef} from '../../story/solve/solution.ts';
import type {Badge} from '../badges.ts';
import {fill} from '../fill.ts';
import {formatDuration} from '../time/lengths.ts';
import type {Words} from '../messages.ts';
import {momentPhrase} from '../time/points.ts';
import {sentenceCase} from '../sentence.ts';
import {isImplied} from '../placed.ts';
import {badgesOf, statementPhrase, withLabel} from '../statement-phrases.ts';
import {statementAt} from '../statements.ts';
import type {WordsContext} from '../words-context.ts';

export interface Disagreement {
  /** By how much they miss each other. */
  readonly heading: string;
  readonly sides: readonly Side[];
}

export interface Side {
  /** The event that it is said of. */
  readonly event: string;
  /** "A las 04:10 («a las 4 y 10»)". */
  readonly text: string;
  /** Whose it is, where it is not the plain word of its source. */
  readonly badges: readonly Badge[];
  readonly sources: readonly string[];
  /** Why this one was set aside, so that the others can hold; empty for them. */
  readonly aside: string;
}

const ASIDE = {
  soft: 'asideSoft',
  inferred: 'asideInferred',
  later: 'asideLater',
  itself: 'asideItself',
} as const satisfies {readonly [because in Contradiction['because']]: keyof Words};

/** Each contradiction that an event's statements take part in. */
export function describeContradictions(id: string, words: WordsContext): readonly Disagreement[] {
  const {messages, solution} = words;
  const own = solution.contradictions.filter(({statements}) => statements.some(({event}) => event === id));
  return own.map(({statements, excess, dropped, because}) => ({
    heading: headingOf(excess, statements, words),
    sides: statements.map((statement) => ({
      event: statement.event,
      ...wordsOf(statement, words),
      sources: statement.source,
      aside: statement.path === dropped.path ? messages[ASIDE[because]] : '',
    })),
  }));
}

/** Where one had to be before the other and both are at once, there is no amount to tell. */
function headingOf(excess: number, refs: readonly StatementRef[], words: WordsContext): string {
  const {messages} = words;
  if (excess <= 0) return messages.contradictionAtOnce;
  return fill(messages.contradiction, {excess: formatDuration(excess + lastDigit(refs, words), words)});
}

/** The width of the earliest minute or second: 02:00 and 05:00 are three hours apart, not one minute less. */
function lastDigit(refs: readonly StatementRef[], words: WordsContext): number {
  const [earliest] = refs
    .flatMap(({path, event}) => {
      const content = statementAt(path, event, words)?.content;
      if (content?.kind === 'from' || content?.kind === 'between') return [content.to ?? content.from];
      return content && 'at' in content ? [content.at] : [];
    })
    .filter((moment) => moment !== undefined)
    .toSorted((a, b) => a.last - b.last);
  if (!earliest || !['minute', 'second'].includes(earliest.parsed.precision)) return 0;
  return earliest.last - earliest.first;
}

function wordsOf({path, event, source}: StatementRef, words: WordsContext): Pick<Side, 'text' | 'badges'> {
  const statement = statementAt(path, event, words);
  if (!statement) return {text: isImplied(path) ? publication(source, words) : '', badges: []};
  return {
    text: sentenceCase(withLabel(statementPhrase(statement, words), statement, words), words.lang),
    badges: badgesOf(statement, words, {}).filter(({kind}) => kind !== 'contradiction' && kind !== 'outside'),
  };
}

/** What is told as past was over when it was told. */
function publication([id = '']: readonly string[], words: WordsContext): string {
  const {messages, story, lang} = words;
  const date = story.sources?.[id]?.published ?? story.published ?? '';
  return sentenceCase(fill(messages.published, {date: momentPhrase(date, words)}), lang);
}
