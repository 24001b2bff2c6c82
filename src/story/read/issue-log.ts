import type {Issue, IssueCode, Severity} from './issue.ts';
import {EXAMPLES, issueWords} from './issue-words.ts';
import type {IssueWords, Sentence, Want} from './issue-words.ts';
import {nearest} from './nearest.ts';

/** What a sentence about an issue speaks of. */
export interface Details {
  /** Which sentence; by default the code's own. */
  readonly say?: Sentence;
  readonly severity?: Severity;
  readonly value?: unknown;
  readonly other?: unknown;
  /** By how much. */
  readonly by?: string;
  /** Of the document, from 1. */
  readonly line?: number;
  /** What was expected: a kind, or one of these values. */
  readonly want?: Want | readonly (string | number)[];
  /** What the value may be a slip of. */
  readonly hints?: Iterable<string>;
  /** What other formats call otherwise: offered however far it is. */
  readonly meant?: string | undefined;
}

/** Collects issues. What it is given is quoted in part, so that neither a message nor the list grows without bound. */
export interface Log {
  /** The language of the sentences. */
  readonly lang: string;
  readonly issues: readonly Issue[];
  add(code: IssueCode, path: string, details?: Details): void;
  /** Says how many were not listed, if any. */
  close(): void;
}

// An author mends some, not thousands; and a broken archive of a million events must still be reported in a moment.
const MOST = 500;

/** A list in one language, of at most 500 issues of each severity. */
export function createLog(lang: string): Log {
  const issues: Issue[] = [];
  const counts: Record<Severity, number> = {error: 0, warning: 0, advice: 0};
  const words = issueWords(lang);
  const add: Log['add'] = (code, path, details = {}) => {
    const severity = details.severity ?? (code === 'advice' ? code : 'error');
    if (++counts[severity] > MOST) return;
    const say = code in words ? (code as Sentence) : 'wrong-type';
    issues.push({path, code, severity, message: sentence(words, path, {say, ...details})});
  };
  return {
    lang: words.lang,
    issues,
    add,
    close() {
      const hidden = Object.values(counts).reduce((sum, count) => sum + Math.max(0, count - MOST), 0);
      counts.advice = 0;
      if (hidden) add('advice', '', {say: 'more', value: hidden});
    },
  };
}

function sentence(words: IssueWords, path: string, details: Details & {readonly say: Sentence}): string {
  const {say, value, other, by = '', line = '', want} = details;
  const quote = (text: string): string => words.quotes.replace('|', () => clip(text));
  const show = (shown: unknown): string => (typeof shown === 'string' ? quote(shown) : kindOf(shown));
  const name = /[^.]+$/.exec(path)?.[0];
  const better = betterWord(details);
  const values: Record<string, string> = {
    name: name ? quote(name) : words.story,
    value: show(value),
    other: show(other),
    by,
    line: String(line),
    want:
      typeof want === 'string' ? EXAMPLES[want] : (want ?? []).map((each) => JSON.stringify(each)).join(', '),
    hint: better ? quote(better) : '',
  };
  // Where there may be a hint, a sentence leaves its end open.
  const start = words[say];
  const end = start.endsWith('.') ? '' : better ? words.hint : '.';
  return (start + end).replace(/\{(\w+)\}/g, (all, key: string) => values[key] ?? all);
}

/** What the author may have meant. */
const betterWord = ({meant, value, hints}: Details): string | undefined =>
  meant ?? (hints && typeof value === 'string' ? nearest(value, hints) : undefined);

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value) return '{…}';
  return /symbol|function|bigint/.test(typeof value) ? typeof value : String(value);
}

const LONGEST = 60;

/** At most 60 characters, none of which is invisible or turns the text around it. */
export function clip(text: string): string {
  const start = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return start.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '\ufffd');
}
