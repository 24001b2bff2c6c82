/** One timeline that is led through languages, widths and views: much faster than one for each. */
import type {View} from '../../src/state.ts';
import {mount, type Mounted} from './mount.ts';

/** Words of the visit's title that no other language has. */
export const TITLES = {
  es: /Putin en/,
  en: /Putin in/,
  fr: /Poutine/,
  ko: /푸틴/,
  ru: /Путин/,
  ar: /بوتين/,
} as const;

export type Language = keyof typeof TITLES;

export const LANGUAGES = Object.keys(TITLES) as readonly Language[];
export const VIEWS: readonly View[] = ['sequence', 'clock', 'table'];

/** The visit in a language, once its words have arrived. */
export async function mountIn(lang: Language, width = 680): Promise<Mounted> {
  const timeline = await mount(`<visit-timeline lang="${lang}"></visit-timeline>`, width);
  for (let wait = 0; wait < 200 && !TITLES[lang].test(timeline.text('.title')); wait++)
    await timeline.settle();
  return timeline;
}

/** The container that `mount` made; it scrolls where something in it is too wide. */
export function frameOf({element}: Mounted): HTMLElement {
  const frame = element.parentElement;
  if (!frame) throw new Error('The timeline is not mounted');
  return frame;
}

export async function resize(timeline: Mounted, width: number): Promise<void> {
  const frame = frameOf(timeline);
  frame.style.width = `${width}px`;
  frame.style.overflowX = 'auto';
  await timeline.settle();
  await timeline.settle();
}

export async function show(timeline: Mounted, view: View): Promise<void> {
  timeline.element.view = view;
  await timeline.settle();
}
