/** The copy of a draft that the browser keeps until it is saved. */
import {isMembers} from './core/draft.ts';
import type {Draft} from './core/draft.ts';

const KEY = 'visit-timeline-draft';

/** Undefined where there is none, or the browser gives none away. */
export function keptDraft(): Draft | undefined {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    const isDraft =
      isMembers(draft) && typeof draft['text'] === 'string' && typeof draft['pasted'] === 'string';
    return isDraft ? ({article: undefined, ...draft} as unknown as Draft) : undefined;
  } catch {
    return undefined;
  }
}

/** False where the browser keeps nothing. */
export function keep(draft: Draft): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then there is nothing to forget either.
  }
}
