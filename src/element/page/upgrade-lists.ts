/** A list of events that stands in a page alone: what content systems leave of `<story-timeline>`, or never allowed. */
const LIST = 'ol[data-story-timeline], ul[data-story-timeline]';
const TAG = 'story-timeline';

/**
 * Puts a `<story-timeline>` around each list with `data-story-timeline` below `root`, now and when one is inserted. Its title
 * and summary before it and its sources after it come along. Nothing moves on the screen before the drawing is there.
 * Returns a function that stops. Lists that somebody edits are left alone.
 */
export function upgradeLists(root: Document | Element | ShadowRoot = document): () => void {
  const observer = new MutationObserver((records) => {
    for (const {addedNodes} of records)
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) upgradeIn(node as Element);
  });
  const start = (): void => {
    upgradeIn(root);
    observer.observe(root, {childList: true, subtree: true});
  };
  const owner = root.nodeType === Node.DOCUMENT_NODE ? (root as Document) : root.ownerDocument;
  // Before, its sources may still be on their way.
  if (owner?.readyState === 'loading') owner.addEventListener('DOMContentLoaded', start, {once: true});
  else start();
  return () => {
    owner?.removeEventListener('DOMContentLoaded', start);
    observer.disconnect();
  };
}

function upgradeIn(root: ParentNode): void {
  const lists = [...root.querySelectorAll<HTMLElement>(LIST)];
  if (root instanceof HTMLElement && root.matches(LIST)) lists.push(root);
  for (const list of lists) if (isAlone(list)) wrap(list);
}

const isAlone = (list: HTMLElement): boolean =>
  list.isConnected &&
  !list.isContentEditable &&
  !list.parentElement?.closest(`${TAG}, visit-timeline, ${LIST}`);

function wrap(list: HTMLElement): void {
  const [before, after] = [introductionOf(list), sourcesOf(list)];
  const first = before[0] ?? list;
  const timeline = list.ownerDocument.createElement(TAG);
  if (list.lang) timeline.lang = list.lang;
  const level = /^h(\d)$/.exec(first.localName)?.[1];
  if (level) timeline.setAttribute('heading-level', level);
  first.before(timeline);
  timeline.append(...before, list, ...after);
}

/** A heading, and between it and the list at most one paragraph and one figure. More is the page's own text. */
function introductionOf(list: Element): readonly Element[] {
  const parts: Element[] = [];
  let each = list.previousElementSibling;
  for (const name of ['figure', 'p'])
    if (each?.localName === name) {
      parts.unshift(each);
      each = each.previousElementSibling;
    }
  return each && /^h[1-6]$/.test(each.localName) ? [each, ...parts] : [];
}

function sourcesOf(list: Element): readonly Element[] {
  const parts: Element[] = [];
  for (let each = list.nextElementSibling; each?.matches('p[data-source]'); each = each.nextElementSibling)
    parts.push(each);
  return parts;
}
