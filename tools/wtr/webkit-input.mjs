import {mkdir, writeFile} from 'node:fs/promises';

/** Keys that WebDriver knows by a code point of their own. */
const KEYS = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Meta: '\uE03D',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

const keys = (type, names) => names.map((name) => ({type, value: KEYS[name] ?? name}));
const keyboard = (actions) => ({type: 'key', id: 'keyboard', actions});
const mouse = (actions) => ({type: 'pointer', id: 'mouse', parameters: {pointerType: 'mouse'}, actions});
const move = ({x, y}) => ({type: 'pointerMove', origin: 'viewport', x, y, duration: 0});
const down = {type: 'pointerDown', button: 0};
const up = {type: 'pointerUp', button: 0};

function pressKey(session, {key, modifiers}) {
  const pressed = [...modifiers, key];
  return session.perform(keyboard([...keys('keyDown', pressed), ...keys('keyUp', pressed.toReversed())]));
}

async function wheel(session, {x, y, deltaX, deltaY}) {
  // Without a pointer over the page, the wheel sometimes goes nowhere.
  await session.perform(mouse([move({x, y})]));
  const scroll = {type: 'scroll', origin: 'viewport', x, y, deltaX, deltaY, duration: 0};
  await session.perform({type: 'wheel', id: 'wheel', actions: [scroll]});
}

function drag(session, {from, to, steps}) {
  const path = Array.from({length: steps}, (_, index) => {
    const between = (a, b) => Math.round(a + ((b - a) * (index + 1)) / steps);
    return move({x: between(from.x, to.x), y: between(from.y, to.y)});
  });
  return session.perform(mouse([move(from), down, ...path, up]));
}

async function screenshot(session, {name}, engine) {
  await mkdir('screenshots', {recursive: true});
  await writeFile(`screenshots/${engine}-${name}.png`, Buffer.from(await session.screenshot(), 'base64'));
}

/** No touch, which arrives as a mouse here; no wheel with a key held, which the event would not tell; no emulated media. */
export const webkitInput = {
  resizeTo: (session, {width, height}) => session.resize(width, height),
  pressKey,
  moveTo: (session, point) => session.perform(mouse([move(point)])),
  click: (session, point) => session.perform(mouse([move(point), down, up])),
  wheel,
  drag,
  screenshot,
};
