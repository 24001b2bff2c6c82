import type {Event, Story} from '../../src/story/story.ts';

/** One thing that the clock can show: a page of the gallery, a test of its geometry, an example to copy. */
export interface ClockCase {
  readonly id: string;
  readonly title: string;
  readonly story: Story;
  /** The reader's language; the story's where it is left out. */
  readonly lang?: string;
  readonly hiddenSources?: readonly string[];
  /** The part that is in sight at first, as ISO instants. */
  readonly span?: readonly [string, string];
  readonly selected?: string;
  readonly timeZone?: string;
}

/** A story with no more than it needs. */
export const plain = (title: string, events: readonly Event[], more: Partial<Story> = {}): Story => ({
  version: 1,
  lang: 'en',
  title,
  timeZone: 'UTC',
  events,
  ...more,
});
