/** The list of a page that tells the story. */

/** The element that the reader of lists takes: the list, or what is around it and says more of it. Undefined for none. */
export function findList(root: Element): Element | undefined {
  const lists = [...root.querySelectorAll('ol, ul')].filter(({children}) => children.length > 0);
  const elements = [...root.querySelectorAll('story-timeline, visit-timeline')];
  // A page that has a place for a story and no list there has no other list that is one.
  if (elements.length > 0) return elements.find((each) => each.querySelector('ol, ul'));
  const named = lists.find((list) => list.closest('[data-story-timeline], .story-timeline'));
  return named ?? best(lists);
}

/** The one with most items that look like events; menus have links alone. */
function best(lists: readonly Element[]): Element | undefined {
  const scored = lists
    .filter((list) => !list.parentElement?.closest('li, nav'))
    .map((list) => ({list, score: scoreOf(list)}));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (top, each) => (top === undefined || each.score > top.score ? each : top),
    undefined,
  )?.list;
}

const scoreOf = (list: Element): number =>
  [...list.children]
    .map((item) => (item.querySelector('h1, h2, h3, h4, h5, h6, time, p') ? 3 : linksOnly(item) ? 0 : 1))
    .reduce<number>((sum, score) => sum + score, 0);

function linksOnly(item: Element): boolean {
  const links = [...item.querySelectorAll('a')].map(({textContent}) => textContent).join('');
  return links !== '' && links.trim() === (item.textContent ?? '').trim();
}
