import {mkdir} from 'node:fs/promises';

async function pressKey({keyboard}, {key, modifiers}) {
  for (const modifier of modifiers) await keyboard.down(modifier);
  await keyboard.press(key);
  for (const modifier of modifiers.toReversed()) await keyboard.up(modifier);
}

async function wheel({mouse}, {x, y, deltaX, deltaY}) {
  await mouse.move(x, y);
  await mouse.wheel({deltaX, deltaY});
}

async function wheelWith(page, {modifier, ...turn}) {
  await page.keyboard.down(modifier);
  await wheel(page, turn);
  await page.keyboard.up(modifier);
}

async function drag({mouse}, {from, to, steps}) {
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, {steps});
  await mouse.up();
}

/** Fingers that go down together, move in equal steps and are lifted together. */
async function touch({touchscreen}, {fingers, steps}) {
  const handles = [];
  for (const {from} of fingers) handles.push(await touchscreen.touchStart(from.x, from.y));
  for (let step = 1; step <= steps; step++) {
    const between = (from, to) => from + ((to - from) * step) / steps;
    for (const [index, {from, to}] of fingers.entries()) {
      await handles[index].move(between(from.x, to.x), between(from.y, to.y));
    }
  }
  for (const handle of handles) await handle.end();
}

async function screenshot(page, {name}, engine) {
  await mkdir('screenshots', {recursive: true});
  await page.screenshot({path: `screenshots/${engine}-${name}.png`, captureBeyondViewport: false});
}

const sessions = new WeakMap();

async function emulateMedia(page, {media, features}) {
  if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
  await sessions.get(page).send('Emulation.setEmulatedMedia', {media, features});
}

const inputs = {
  resizeTo: (page, size) => page.setViewport(size),
  pressKey,
  moveTo: ({mouse}, {x, y}) => mouse.move(x, y),
  click: ({mouse}, {x, y}) => mouse.click(x, y),
  tap: ({touchscreen}, {x, y}) => touchscreen.tap(x, y),
  wheel,
  wheelWith,
  drag,
  touch,
  screenshot,
};

export const firefoxInput = inputs;

export const chromiumInput = {
  ...inputs,
  emulateMedia,
  accessibilityTree: (page) => page.accessibility.snapshot({interestingOnly: false}),
};
