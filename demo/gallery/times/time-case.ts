import type {Event, Story} from '../../../src/story/story.ts';
import type {GalleryCase} from '../case.ts';

/** The event of each case that shows its kind of time. */
export const SUBJECT = 'subject';

/** One kind of time: how it is written, and what it is shown beside. */
export interface Kind {
  readonly id: string;
  /** Its name, in the gallery and of the case. */
  readonly kind: string;
  /** What happened. */
  readonly event: string;
  readonly told: Omit<Event, 'id' | 'title'>;
}

/** Cases of one story: each has its own event and those that all share. */
export const casesOf = (
  story: Omit<Story, 'version' | 'lang' | 'events'>,
  beside: readonly Event[],
  kinds: readonly Kind[],
): readonly GalleryCase[] =>
  kinds.map(({id, kind, event, told}) => ({
    id,
    title: kind,
    description: `Written as ${JSON.stringify(told)}.`,
    story: {
      version: 1,
      lang: 'en',
      ...story,
      events: [...beside, {id: SUBJECT, title: event, ...told}],
    },
  }));
