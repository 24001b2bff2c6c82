/** Targets of a pointer against WCAG 2.2's 2.5.8: 24 by 24 CSS px, or room for a circle as wide around each. */

const LEAST = 24;
/** Rounding of CSS px to the device's. */
const SLACK = 0.5;
const CONTROLS = 'a[href], button, input, select, summary';

interface Target {
  readonly name: string;
  readonly box: DOMRect;
}

/** What a press may be meant for: each control with its name and the box that reacts. */
function targetsIn(root: ParentNode): readonly Target[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)]
    .filter((control) => control.checkVisibility({checkVisibilityCSS: true}) && !isInline(control))
    .map((control) => ({
      name: `${control.localName}.${control.className} ${control.textContent.trim().slice(0, 30)}`,
      box: reacting(control).getBoundingClientRect(),
    }));
}

/** A row takes the press that was meant for its title, a label the one for its box. */
const reacting = (control: HTMLElement): Element =>
  control.closest(control.matches('.event-title a') ? '.row' : 'label') ?? control;

/** "The target is in a sentence, or its size is constrained by the line height of other text." */
function isInline(control: HTMLElement): boolean {
  if (!control.matches('a')) return false;
  const around = control.closest('p, li, td, dd, figcaption');
  return (around?.textContent.trim() ?? '') !== control.textContent.trim();
}

/** Targets that are too small, and have another so near that a finger would miss. */
export function crampedTargets(root: ParentNode): readonly string[] {
  const targets = targetsIn(root);
  const small = targets.filter(({box}) => Math.min(box.width, box.height) < LEAST - SLACK);
  return small
    .filter((target) => targets.some((other) => other !== target && isTooNear(target, other)))
    .map(({name, box}) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
}

/** The circle of the first meets the other's box, or its circle where that one is small too. */
function isTooNear({box}: Target, {box: other}: Target): boolean {
  const [x, y] = middle(box);
  const outside = (low: number, at: number, high: number): number => Math.max(low - at, 0, at - high);
  const toBox = Math.hypot(outside(other.left, x, other.right), outside(other.top, y, other.bottom));
  if (toBox < LEAST / 2 - SLACK) return true;
  const [otherX, otherY] = middle(other);
  const isSmall = Math.min(other.width, other.height) < LEAST - SLACK;
  return isSmall && Math.hypot(otherX - x, otherY - y) < LEAST - SLACK;
}

const middle = ({left, top, width, height}: DOMRect): readonly [number, number] => [
  left + width / 2,
  top + height / 2,
];
