/** What a reader's eye would notice, measured: text on text, text on marks, text cut off. */

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One box a line of every visible text below `root`, shadow roots included. */
export function textBoxes(root: ParentNode & Node): readonly TextBox[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const boxes: TextBox[] = [];
  const bar = root.querySelector('.step-bar');
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || !isVisible(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const port = scrollport(parent);
    for (const rect of range.getClientRects()) {
      const {left, right} = rect;
      const seen = bar?.contains(parent) ? rect : clearOf(bar, rect);
      const top = Math.max(seen.top, port?.top ?? -Infinity);
      const bottom = Math.min(seen.bottom, port?.bottom ?? Infinity);
      if (right - left > 1 && bottom - top > 1) boxes.push({text, left, right, top, bottom});
    }
  }
  return boxes;
}

/** The bar under an open card is opaque: nothing behind it is seen. */
function clearOf(bar: Element | null, {top, bottom}: DOMRect): Pick<DOMRect, 'top' | 'bottom'> {
  const area = bar?.getBoundingClientRect();
  if (!area || bottom <= area.top || top >= area.bottom) return {top, bottom};
  return top < area.top ? {top, bottom: area.top} : {top: area.bottom, bottom};
}

/** What is scrolled or cut out of an ancestor's sight lies on nothing. */
function scrollport(element: Element): DOMRect | undefined {
  for (let around: Element | null = element; around; around = around.parentElement)
    if (/auto|scroll/.test(getComputedStyle(around).overflowY) || around.matches('[data-long="closed"]'))
      return around.getBoundingClientRect();
  return undefined;
}

function isVisible(element: Element): boolean {
  if (!element.checkVisibility({checkVisibilityCSS: true, checkOpacity: true})) return false;
  return element.closest('.spoken, style, script') === null;
}

/** Pairs that overlap by more than `tolerance` px both ways. A line's box is taller than its letters, so heights shrink first. */
export function overlaps(boxes: readonly TextBox[], tolerance = 1): readonly string[] {
  const trimmed = boxes.map((box) => ({
    ...box,
    top: box.top + leading(box),
    bottom: box.bottom - leading(box),
  }));
  const found: string[] = [];
  trimmed.forEach((a, index) => {
    for (const b of trimmed.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > tolerance && down > tolerance) found.push(`“${a.text}” on “${b.text}”`);
    }
  });
  return found;
}

const leading = ({top, bottom}: TextBox): number => (bottom - top) * 0.15;

/** Texts that leave the box of `frame` sideways. */
export function leaving(boxes: readonly TextBox[], frame: Element): readonly string[] {
  const {left, right} = frame.getBoundingClientRect();
  return boxes.filter((box) => box.left < left - 1 || box.right > right + 1).map(({text}) => text);
}

/** Texts cut off by an ancestor that hides its overflow. */
export function clipped(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')]
    .filter((element) => element.checkVisibility() && element.closest('.spoken') === null)
    .filter(
      (element) =>
        /hidden|clip/.test(getComputedStyle(element).overflowX) &&
        element.scrollWidth > element.clientWidth + 1,
    )
    .map((element) => `${element.localName}.${element.className}`);
}

/** Do a text box and an SVG shape's box meet? */
export function crossing(
  boxes: readonly TextBox[],
  shapes: readonly Element[],
  tolerance = 1,
): readonly string[] {
  return shapes.flatMap((shape) => {
    const area = shape.getBoundingClientRect();
    return boxes
      .filter(
        (box) =>
          Math.min(area.right, box.right) - Math.max(area.left, box.left) > tolerance &&
          Math.min(area.bottom, box.bottom) - Math.max(area.top, box.top) - 2 * leading(box) > tolerance,
      )
      .map(({text}) => `“${text}” on ${shape.getAttribute('class') ?? shape.localName}`);
  });
}

/** By how many px the content is wider than a frame that scrolls. */
export const sideways = ({scrollWidth, clientWidth}: Element): number => scrollWidth - clientWidth;
