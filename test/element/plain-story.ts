/** A story of two events, for tests of what carries a story. */
import type {Story} from '../../src/story/story.ts';

export const STORY: Story = {
  version: 1,
  lang: 'en',
  title: 'A plain day',
  timeZone: 'UTC',
  sources: {a: {title: 'Source A'}, b: {title: 'Source B'}},
  events: [
    {id: 'one', title: 'First thing', when: {on: '2024-06-19T10:00', source: 'a'}},
    {id: 'two', title: 'Second thing', when: {on: '2024-06-19T11:00', source: 'a'}},
  ],
};

export const addressOf = (content: unknown): string =>
  `data:application/json,${encodeURIComponent(typeof content === 'string' ? content : JSON.stringify(content))}`;

export const heard = (element: EventTarget, name: string): Promise<CustomEvent> =>
  new Promise((resolve) =>
    element.addEventListener(name, (event) => resolve(event as CustomEvent), {once: true}),
  );
