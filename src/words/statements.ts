/** What is stated of an event's time, with the texts in the reader's language. */
import type {ReadStatement, StatementKey} from '../story/solve/statement.ts';
import type {Text} from '../story/story.ts';
import {textOf} from './names.ts';
import {rememberedById} from './remembered.ts';
import type {WordsContext} from './words-context.ts';

export interface WordedStatement extends Omit<ReadStatement, 'label' | 'because'> {
  readonly inferred: boolean;
  /** Those of its sources that are not the story's own. */
  readonly outside: readonly string[];
  /** Is even its wording an outside source's? */
  readonly foreign: boolean;
  /** The source's words in the reader's language; empty where there are none. */
  readonly label: string;
  /** The same in all languages that the story has them in. */
  readonly wording: Text | undefined;
  readonly because: string;
}

/** The order in which statements are told. */
const KEYS: readonly StatementKey[] = ['when', 'during', 'with', 'after', 'before', 'lasts'];

/** What somebody wrote of an event's time, as far as the sources that are on say it. */
export const statementsOf = rememberedById((id, words): readonly WordedStatement[] =>
  words.solution
    .written(id)
    .filter(({implied, force}) => !implied && force !== 'off')
    .map((statement) => worded(statement, words))
    .toSorted((a, b) => KEYS.indexOf(a.key) - KEYS.indexOf(b.key)),
);

function worded(statement: ReadStatement, words: WordsContext): WordedStatement {
  const {source, basis, label, because} = statement;
  const outside = source.filter((id) => words.story.sources?.[id]?.outside);
  return {
    ...statement,
    inferred: basis === 'inferred',
    outside,
    foreign: outside.length > 0 && outside[0] === source[0],
    label: textOf(label, words),
    wording: label,
    because: textOf(because, words),
  };
}

/** A statement of any event by its path, as `Solution.reasons` names it. */
export const statementAt = (path: string, event: string, words: WordsContext): WordedStatement | undefined =>
  statementsOf(event, words).find((statement) => statement.path === path);

/** Is it a statement of a date or a time, and not of an order or a length? */
export const isTime = ({key}: Pick<ReadStatement, 'key'>): boolean => key === 'when';

/** A time in the source's words only: neither end bounds anything. */
export const isOpen = ({content}: Pick<ReadStatement, 'content'>): boolean =>
  (content.kind === 'from' || content.kind === 'between') && !content.from && !content.to;
