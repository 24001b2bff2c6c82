import '../../src/element/register-visit.ts';
import {StoryTimeline} from '../../src/element/story-timeline.ts';

export interface Mounted {
  readonly element: StoryTimeline;
  readonly root: ShadowRoot;
  /** Text of the shadow root, white space folded. */
  text(selector?: string): string;
  find<Found extends Element = HTMLElement>(selector: string): Found;
  all<Found extends Element = HTMLElement>(selector: string): Found[];
  /** Waits until what was asked for is rendered, measured and drawn. */
  settle(): Promise<void>;
}

const mounted = new Set<Element>();

/** A timeline in a container of the given width, CSS px. Removed by `unmountAll`. */
export async function mount(
  markup = '<visit-timeline lang="es"></visit-timeline>',
  width = 680,
): Promise<Mounted> {
  const frame = document.createElement('div');
  frame.setAttribute('style', `width: ${width}px; font-family: "DejaVu Sans", sans-serif`);
  frame.append(document.createRange().createContextualFragment(markup));
  const element = frame.querySelector('visit-timeline, story-timeline');
  if (!(element instanceof StoryTimeline)) throw new Error('The markup has no timeline');
  mounted.add(frame);
  document.body.append(frame);
  const harness = harnessOf(element);
  await harness.settle();
  return harness;
}

export function unmountAll(): void {
  for (const frame of mounted) frame.remove();
  mounted.clear();
}

function harnessOf(element: StoryTimeline): Mounted {
  const root = (): ShadowRoot => element.renderRoot as ShadowRoot;
  return {
    element,
    get root() {
      return root();
    },
    text: (selector = '.root') =>
      (root().querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    find<Found extends Element = HTMLElement>(selector: string): Found {
      const found = root().querySelector<Found>(selector);
      if (!found) throw new Error(`Nothing matches ${selector}`);
      return found;
    },
    all: <Found extends Element = HTMLElement>(selector: string) => [
      ...root().querySelectorAll<Found>(selector),
    ],
    async settle() {
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      await element.updateComplete;
    },
  };
}
