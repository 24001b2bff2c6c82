import type {Solution, SolvedEvent} from './solve/solution.ts';
import type {Story} from './story.ts';
import {localText} from './text.ts';

/** The events that are shown, in the story's order, solved, each with its title in a language. */
export function titledEvents(
  story: Story,
  solution: Solution,
  lang: string,
): readonly (SolvedEvent & {readonly title: string})[] {
  const titles = new Map(story.events.map(({id, title}) => [id, title]));
  return solution.events.map((event) => ({
    ...event,
    title: localText(titles.get(event.id) ?? '', lang, story.lang).text,
  }));
}
