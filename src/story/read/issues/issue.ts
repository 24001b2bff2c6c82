/** What is wrong with a story, or could be better. */

export type IssueCode =
  | 'not-json'
  | 'wrong-type'
  | 'missing'
  | 'unknown-key'
  | 'unknown-id'
  | 'invalid-id'
  | 'duplicate-id'
  | 'invalid-date'
  | 'invalid-duration'
  | 'invalid-zone'
  | 'invalid-language'
  | 'invalid-url'
  | 'reversed'
  | 'conflicting-forms'
  | 'contradiction'
  | 'unsupported'
  | 'advice';

export type Severity = 'error' | 'warning' | 'advice';

export interface Issue {
  /** JSON path in the document as it was given: `events[3].when.on`; empty for the document. */
  readonly path: string;
  /** Where that stands in the text, from 1; only where the input was text. Of what is missing: what it is missing in. */
  readonly line?: number;
  readonly column?: number;
  readonly code: IssueCode;
  /** `error`: the smallest enclosing thing was left out (the key; the event if it has no usable id or title; the story if it is none). */
  readonly severity: Severity;
  /** One sentence in the reader's language that says what is wrong, with the value, and how to mend it. */
  readonly message: string;
}
