/** The one thing that the component says on the console: what the author of a story, or of its page, should mend. */
import type {Issue} from '../../story/read/issues/issue.ts';

const RANK = {error: 0, warning: 1, advice: 2} as const;

/** Where an issue stands: its line and column where the story was text, and its path. */
function positionOf({path, line, column}: Issue): string {
  const position = line === undefined ? '' : `line ${line}, column ${column ?? 1}`;
  return [position, path].filter(Boolean).join(', ');
}

/** Warns once of a story's issues: how many, and the worst of them. Advice alone is no warning. */
export function warnOfIssues(element: string, issues: readonly Issue[]): void {
  const serious = issues.filter(({severity}) => severity !== 'advice');
  const [worst] = [...serious].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  if (!worst) return;
  const count = serious.length === 1 ? '1 issue' : `${serious.length} issues`;
  const position = positionOf(worst);
  warn(element, `${count} in the story. ${position ? `${position}: ` : ''}${worst.message}`);
}

export function warn(element: string, message: string): void {
  // oxlint-disable-next-line no-console -- authors look here first, and the page can silence it
  console.warn(`<${element}>: ${message}`);
}
