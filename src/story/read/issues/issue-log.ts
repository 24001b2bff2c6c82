import {clip} from './clip.ts';
import type {Issue, IssueCode, Severity} from './issue.ts';
import {EXAMPLES, issueWords} from './issue-words.ts';
import type {IssueWords, Sentence, Want} from './issue-words.ts';
import {nearest} from './nearest.ts';
import {pathText} from '../path.ts';
import type {Path} from '../path.ts';

/** What a sentence about an issue speaks of. */
export interface Details {
  /** Which sentence; by default the code's own. */
  readonly say?: Sentence;
  readonly severity?: Severity;
  readonly value?: unknown;
  readonly other?: unknown;
  /** Further parts of the sentence, ready to be shown; asked for only if it is listed. */
  readonly parts?: () => Readonly<Record<string, string>>;
  /** What was expected: a kind, or one of these values. */
  readonly want?: Want | readonly (string | number)[];
  /** What the author may have meant by the value. */
  readonly hints?: Iterable<string>;
  /** Names in other formats and what they are called here: offered however different the spelling. */
  readonly meant?: string | undefined;
}

/** An issue before its place in the text is looked up. */
export interface Finding extends Omit<Issue, 'path' | 'line' | 'column'> {
  readonly path: Path;
}

/** Collects findings. What it is given is quoted in part, so that neither a message nor the list grows without bound. */
export interface Log {
  readonly words: IssueWords;
  readonly findings: readonly Finding[];
  add(code: IssueCode, path: Path, details?: Details): void;
  /** A log that goes on from here and leaves this one as it is. */
  fork(): Log;
  /** Says how many were not listed, if any. */
  close(): void;
}

// An author mends some, not thousands; and a broken archive of a million events must still be reported in a moment.
const MOST = 500;

/** A log in one language, of at most 500 findings of each severity. */
export const createLog = (lang: string): Log =>
  continueLog(issueWords(lang), [], {error: 0, warning: 0, advice: 0});

function continueLog(words: IssueWords, findings: Finding[], counts: Record<Severity, number>): Log {
  const add: Log['add'] = (code, path, details = {}) => {
    const severity = details.severity ?? (code === 'advice' ? code : 'error');
    if (++counts[severity] > MOST) return;
    const say = code in words ? (code as Sentence) : 'wrong-type';
    findings.push({path, code, severity, message: sentence(words, pathText(path), {say, ...details})});
  };
  return {
    words,
    findings,
    add,
    fork: () => continueLog(words, [...findings], {...counts}),
    close() {
      const hidden = Object.values(counts).reduce((sum, count) => sum + Math.max(0, count - MOST), 0);
      counts.advice = 0;
      if (hidden) add('advice', [], {say: 'more', value: hidden});
    },
  };
}

function sentence(words: IssueWords, path: string, details: Details & {readonly say: Sentence}): string {
  const {say, value, other, parts, want} = details;
  const quote = (text: string): string => quoted(text, words);
  const show = (shown: unknown): string => (typeof shown === 'string' ? quote(shown) : kindOf(shown));
  const name = /[^.]+$/.exec(path)?.[0];
  const better = betterWord(details);
  const values: Record<string, string> = {
    name: name ? quote(name) : words.story,
    value: show(value),
    other: show(other),
    ...parts?.(),
    want:
      typeof want === 'string' ? EXAMPLES[want] : (want ?? []).map((each) => JSON.stringify(each)).join(', '),
    hint: better ? quote(better) : '',
  };
  // Where there may be a hint, a sentence leaves its end open.
  const start = words[say];
  const end = start.endsWith('.') ? '' : better ? words.hint : '.';
  return (start + end).replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);
}

/** A part of what was given, between the language's marks. */
export const quoted = (text: string, {quotes}: IssueWords): string => quotes.replace('|', () => clip(text));

/** What the author may have meant. */
const betterWord = ({meant, value, hints}: Details): string | undefined =>
  meant ?? (hints && typeof value === 'string' ? nearest(value, hints) : undefined);

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value) return '{…}';
  return /symbol|function|bigint/.test(typeof value) ? typeof value : String(value);
}
