import type {Story} from '../../src/story/story.ts';

/**
 * A story and how it is shown: at once a page of the gallery, a test of its geometry, and an example for the
 * documentation. All stories but the visit are made up.
 */
export interface GalleryCase {
  /** Also its address in the gallery, and its file's name. */
  readonly id: string;
  readonly title: string;
  /** What to look at, and what must be seen there. */
  readonly description: string;
  readonly story: Story;
  /** Of the reader. Default: the story's. */
  readonly lang?: string;
  readonly timeZone?: string;
  readonly selected?: string;
  /** Default: the story's own. */
  readonly hiddenSources?: readonly string[];
  /** Sources that are switched off once it is drawn, so that former bounds are seen. */
  readonly thenHiddenSources?: readonly string[];
  /** The part of the axis to zoom to; any text that `Date.parse` reads with an offset. */
  readonly span?: readonly [from: string, to: string];
}
