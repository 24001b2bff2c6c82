/**
 * Input that the browser itself makes, so that events are trusted. Points are CSS px of the viewport.
 *
 * What an engine cannot do, it says: `if (!(await tap(10, 10))) this.skip();`
 */
import {executeServerCommand} from '@web/test-runner-commands';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  readonly from: Point;
  readonly to: Point;
}

export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

export interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly value?: string | number;
  readonly level?: number;
  readonly focused?: boolean;
  readonly expanded?: boolean;
  readonly children?: readonly AccessibilityNode[];
}

interface Answer {
  readonly result?: unknown;
  readonly unsupported?: boolean;
}

const STEPS = 8;
const WINDOW = {width: 1024, height: 768};
let resized = false;

async function send(name: string, payload: object = {}): Promise<Answer> {
  return executeServerCommand<Answer, object>(`input:${name}`, payload);
}

async function must(name: string, payload: object): Promise<void> {
  if (!(await can(name, payload))) throw new Error(`This browser cannot ${name}.`);
}

async function can(name: string, payload: object): Promise<boolean> {
  return !(await send(name, payload)).unsupported;
}

/** Two frames: what was just asked for has been laid out and drawn. */
export async function frames(count = 2): Promise<void> {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
}

/** Gives the page, not the window, this size. The next test file starts with 1024 × 768 again. */
export async function resizeTo(width: number, height: number = WINDOW.height): Promise<void> {
  resized = true;
  await must('resizeTo', {width, height});
  await frames();
}

/** One key, such as `Enter`, `a`, `Shift+Tab`. */
export async function pressKey(key: string): Promise<void> {
  const parts = key.split('+');
  await must('pressKey', {key: parts.at(-1) || '+', modifiers: parts.slice(0, -1).filter(Boolean)});
}

export async function moveTo(x: number, y: number): Promise<void> {
  await must('moveTo', rounded({x, y}));
}

export async function click(x: number, y: number): Promise<void> {
  await must('click', rounded({x, y}));
}

/** Clicks in the middle of an element, once it is in sight. */
export async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({block: 'nearest', inline: 'nearest', behavior: 'instant'});
  await frames();
  const {x, y} = middle(element);
  await click(x, y);
}

export function middle(element: Element): Point {
  const {x, y, width, height} = element.getBoundingClientRect();
  return rounded({x: x + width / 2, y: y + height / 2});
}

export interface Turn {
  readonly x?: number;
  readonly y?: number;
}

/** Turns the wheel at a point; positive deltas scroll down and right. */
export async function wheel(point: Point, delta: Turn): Promise<void> {
  await must('wheel', {...rounded(point), deltaX: delta.x ?? 0, deltaY: delta.y ?? 0});
}

/** Turns the wheel while a key is held. False where the engine cannot. */
export async function wheelWith(modifier: Modifier, point: Point, delta: Turn): Promise<boolean> {
  return can('wheelWith', {...rounded(point), deltaX: delta.x ?? 0, deltaY: delta.y ?? 0, modifier});
}

export async function drag(from: Point, to: Point, steps = STEPS): Promise<void> {
  await must('drag', {from: rounded(from), to: rounded(to), steps});
}

/** A finger's tap. False where the engine cannot. */
export async function tap(x: number, y: number): Promise<boolean> {
  return can('tap', rounded({x, y}));
}

/** Fingers that go down, move and lift together. False where the engine cannot. */
export async function touch(fingers: readonly Stroke[], steps = STEPS): Promise<boolean> {
  return can('touch', {fingers, steps});
}

/** Two fingers side by side around a point, whose distance changes. False where the engine cannot. */
export async function pinch({x, y}: Point, fromDistance: number, toDistance: number): Promise<boolean> {
  const finger = (side: number): Stroke => ({
    from: {x: x + (side * fromDistance) / 2, y},
    to: {x: x + (side * toDistance) / 2, y},
  });
  return touch([finger(-1), finger(1)]);
}

/** Two fingers, 80 px apart, that move alike. False where the engine cannot. */
export async function panWithTwoFingers(from: Point, to: Point): Promise<boolean> {
  const apart = ({x, y}: Point, side: number): Point => ({x: x + side * 40, y});
  return touch([-1, 1].map((side) => ({from: apart(from, side), to: apart(to, side)})));
}

/** A picture of the viewport: `screenshots/<engine>-<name>.png`. */
export async function screenshot(name: string): Promise<void> {
  await frames();
  await must('screenshot', {name: name.replace(/[^\w-]+/g, '-')});
}

/** What the browser tells assistive technology. Undefined where the engine cannot. */
export async function accessibilityTree(): Promise<AccessibilityNode | undefined> {
  const {result} = await send('accessibilityTree');
  return (result as AccessibilityNode | undefined) ?? undefined;
}

function rounded({x, y}: Point): Point {
  return {x: Math.round(x), y: Math.round(y)};
}

// The next test file gets the same page.
after(async () => {
  if (resized) await must('resizeTo', WINDOW);
});
