/** Shows the event that the page around the frame has in its address, and tells how far down it stands. */
import type {StoryTimeline} from '../../element/story-timeline.ts';
import {KEY, type HeightTeller} from './height.ts';

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

/** Where a reader finds the event, as the view has it: its row, else its card. */
function placeOf(timeline: StoryTimeline, id: string): Element {
  const root = timeline.shadowRoot;
  const places = [root?.getElementById(`title-${id}`), root?.querySelector('[part~="card"]')];
  return places.find((each) => each && each.getClientRects().length > 0) ?? timeline;
}

async function show(timeline: StoryTimeline, id: string, height: HeightTeller): Promise<void> {
  await shown(timeline);
  if (!timeline.events.some((event) => event.id === id)) return;
  timeline.select(id);
  await timeline.updateComplete;
  // With the card that is open now.
  height.measure();
  const top = Math.round(placeOf(timeline, id).getBoundingClientRect().top + scrollY);
  parent.postMessage({[KEY]: {top}}, '*');
}

export function followHost(timeline: StoryTimeline | null, height: HeightTeller): void {
  addEventListener('message', ({source, data}) => {
    const asked = source === parent ? askedIn(data) : undefined;
    if (!asked) return;
    const {fragment} = asked;
    if (typeof fragment !== 'string') height.repeat();
    else if (timeline) void show(timeline, fragment, height);
  });
}
