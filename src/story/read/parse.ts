import type {Issue} from './issues/issue.ts';
import {readStory, storyIssues} from './read-story.ts';
import type {ReadOptions, StoryReading} from './read-story.ts';
import {solve} from '../solve/solve.ts';

export interface Parsed extends Pick<StoryReading, 'story' | 'unreadable' | 'lost'> {
  readonly issues: readonly Issue[];
}

/**
 * Reads a story from JSON text or a value. Never throws: what cannot be used is left out, the smallest enclosing thing
 * at a time, and `issues` says what, why and how to mend it, in the language of `lang` (Spanish or English). Solves the
 * story once, to find what contradicts itself; who solves it anyway uses `readStory` and `storyIssues`.
 */
export function parseStory(input: unknown, options?: ReadOptions): Parsed {
  const reading = readStory(input, options);
  const {story, unreadable, lost} = reading;
  return {story, unreadable, lost, issues: storyIssues(reading, story && solve(story))};
}
