/** Stories as a newsroom would bring them, read as an element reads them. */
import {parseStory} from '../../src/story/read/parse.ts';
import type {Story} from '../../src/story/story.ts';

export type StoryName = 'apollo' | 'court' | 'france';

export async function storyOf(name: StoryName): Promise<Story> {
  const answer = await fetch(new URL(`../stories/${name}.json`, import.meta.url));
  const {story, issues} = parseStory(await answer.text());
  if (!story) throw new Error(`${name}: ${issues.map(({message}) => message).join('; ')}`);
  return story;
}
