/** Shows the event that the page around the frame has in its address, and tells how far down it stands. */
import type {StoryTimeline} from '../../element/story-timeline.ts';
import {KEY} from './height.ts';

/** What the page around the frame asks for; undefined where it says something else. */
function askedIn(data: unknown): {readonly fragment?: unknown} | undefined {
  if (typeof data !== 'object' || data === null || !(KEY in data)) return undefined;
  const asked: unknown = data[KEY];
  return typeof asked === 'object' && asked !== null ? asked : undefined;
}

/** Once the timeline shows a story. */
const shown = (timeline: StoryTimeline): Promise<void> =>
  new Promise((resolve) => {
    if (timeline.events?.length) resolve();
    else timeline.addEventListener('timeline-ready', () => resolve(), {once: true});
  });

const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);

async function show(timeline: StoryTimeline, id: string): Promise<void> {
  await shown(timeline);
  if (!timeline.events.some((event) => event.id === id)) return;
  timeline.select(id);
  await timeline.updateComplete;
  // The height that the open card has added is told first.
  for (let time = 0; time < 2; time++) await nextFrame();
  const title = timeline.shadowRoot?.getElementById(`title-${id}`);
  const top = Math.round((title ?? timeline).getBoundingClientRect().top + scrollY);
  parent.postMessage({[KEY]: {top}}, '*');
}

/** `tellAgain` answers a page that came later than the frame. */
export function followHost(timeline: StoryTimeline | null, tellAgain: () => void): void {
  addEventListener('message', ({source, data}) => {
    const asked = source === parent ? askedIn(data) : undefined;
    if (!asked) return;
    const {fragment} = asked;
    if (typeof fragment !== 'string') tellAgain();
    else if (timeline) void show(timeline, fragment);
  });
}
