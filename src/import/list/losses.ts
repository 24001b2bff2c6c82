/** What stands in a list and not in the story that was read from it. */
import type {Path} from '../../story/read/path.ts';
import type {NoteCode} from '../note-words.ts';

export interface Loss {
  readonly code: NoteCode;
  readonly path: Path;
  readonly value: string;
  readonly element: Element;
}

const CONTENT = 'iframe, object, embed, svg, canvas, form, input, select, textarea, button, math';
const EMPHASIS = 'em, strong, b, i, u, s, mark, code, sub, sup';

/** `story`: what was read, by which an address is known to be kept. */
export function lossesIn(list: Element, story: unknown): readonly Loss[] {
  const kept = JSON.stringify(story);
  return [...list.children].flatMap((item, index) => {
    const at = ['li', index];
    const all = (selector: string): readonly Element[] => [...item.querySelectorAll(selector)];
    const loss = (code: NoteCode, element: Element, value: string): Loss => ({
      code,
      path: [...at, element.localName],
      value,
      element,
    });
    return [
      ...all(CONTENT).map((each) =>
        loss('lost-content', each, `<${each.localName}> ${each.getAttribute('src') ?? ''}`.trim()),
      ),
      ...all('a[href]')
        .filter((link) => isLost(link, kept))
        .map((link) => loss('lost-emphasis', link, `${wordsOf(link)} (${link.getAttribute('href')})`)),
      ...all(EMPHASIS)
        .filter((each) => wordsOf(each))
        .map((each) => loss('lost-emphasis', each, wordsOf(each))),
    ];
  });
}

const wordsOf = ({textContent}: Element): string => (textContent ?? '').replace(/\s+/g, ' ').trim();

/** Links to other events are relations, or words. */
function isLost(link: Element, kept: string): boolean {
  const href = link.getAttribute('href') ?? '';
  return !href.startsWith('#') && !kept.includes(JSON.stringify(href).slice(1, -1));
}
