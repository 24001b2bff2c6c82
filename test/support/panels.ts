import type {Story} from '../../src/story/story.ts';
import {visit} from '../../src/visit/visit.ts';
import type {Mounted} from './mount.ts';

/** The visit, made so long that it can be searched. */
const longVisit: Story = {
  ...visit,
  events: [
    ...visit.events,
    ...Array.from({length: 20}, (_, index) => ({
      id: `more-${index}`,
      title: {es: `Otro hecho, el ${index}`, en: `Another event, ${index}`, ar: `حدث آخر ${index}`},
    })),
  ],
};

/** The sources, and a search. */
export async function openPanels(timeline: Mounted, query: string): Promise<void> {
  const {element, find, all, settle} = timeline;
  element.story = longVisit;
  await settle();
  if (all('.sources').length === 0) find('.sources-button').click();
  if (all('.search').length === 0) find('.search-button').click();
  await settle();
  const field = find<HTMLInputElement>('.search input');
  field.value = query;
  field.dispatchEvent(new Event('input'));
  await settle();
}

/** The keys, in their dialog. */
export function openKeys({find}: Mounted): HTMLDialogElement {
  find('.keys-button').click();
  return find<HTMLDialogElement>('dialog.help');
}

/** What 1.4.12 of WCAG 2.2 lets a reader ask for. */
const SPACING = `
  * {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}
`;

export function spaced(root: ShadowRoot): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
