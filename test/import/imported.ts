import {importStory} from '../../src/import/import.ts';
import type {Imported, ListOptions} from '../../src/import/import.ts';
import {parseStory} from '../../src/story/read/parse.ts';
import type {Issue} from '../../src/story/read/issues/issue.ts';
import type {Event, Story} from '../../src/story/story.ts';

export interface Read extends Imported {
  readonly parsed: Story;
  readonly errors: readonly Issue[];
  /** What an import says of each place: `lost events[0].background`. */
  readonly told: readonly string[];
}

/** What comes of a text, and what the reader of stories makes of that. */
export async function imported(text: string, options?: ListOptions): Promise<Read> {
  const result = await importStory(text, options);
  const {story, issues} = parseStory(result.story ?? {});
  if (!story) throw new Error(`No story: ${JSON.stringify(result.notes)}`);
  return {
    ...result,
    parsed: story,
    errors: issues.filter(({severity}) => severity === 'error'),
    told: result.notes.map(({kind, path}) => `${kind} ${path}`),
  };
}

/** The same of slides: a document with these events. */
export const slides = (events: readonly unknown[], more: object = {}): Promise<Read> =>
  imported(JSON.stringify({title: {text: {headline: 'T'}}, events, ...more}));

/** The event that one slide becomes. */
export async function slide(written: object): Promise<Event> {
  const {parsed} = await slides([written]);
  const [event] = parsed.events;
  if (!event) throw new Error('No event.');
  return event;
}
