/** A story from a text of another format, and what is to be said of it to its author. */
import {importStory} from '../../import/import.ts';
import type {Note} from '../../import/import.ts';
import type {Issue, Severity} from '../../story/read/issues/issue.ts';

export interface ForeignStory {
  /** For `readStory`; undefined where there is none. */
  readonly story: object | undefined;
  readonly issues: readonly Issue[];
}

const SEVERITIES: Readonly<Record<Note['kind'], Severity>> = {
  error: 'error',
  lost: 'warning',
  changed: 'advice',
};

/** `lang`: of the story, where the text does not say it, and of the issues. */
export async function foreignStory(text: string, lang: string): Promise<ForeignStory> {
  const {story, notes} = await importStory(text, {lang, storyLang: lang});
  return {story, issues: notes.map(issueOf)};
}

/** What a document of another format says and a story cannot is told like any other thing that is not supported. */
const issueOf = ({kind, path, line, column, message}: Note): Issue => ({
  code: 'unsupported',
  severity: SEVERITIES[kind],
  path,
  message,
  ...(line !== undefined && {line}),
  ...(column !== undefined && {column}),
});
