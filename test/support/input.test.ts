import {expect} from 'chai';
import * as input from './input.ts';
import {emulateMedia} from './media.ts';

const ENGINE = /Firefox/.test(navigator.userAgent)
  ? 'Firefox'
  : /Chrome/.test(navigator.userAgent)
    ? 'Chromium'
    : 'WebKit';

function listen(...types: readonly string[]): Event[] {
  const events: Event[] = [];
  for (const type of types) document.addEventListener(type, (event) => events.push(event));
  return events;
}

describe('real input', () => {
  let button: HTMLButtonElement;

  beforeEach(() => {
    button = document.body.appendChild(document.createElement('button'));
    button.textContent = 'Pulse aquí';
  });

  afterEach(() => button.remove());

  it('resizes the page', async () => {
    for (const width of [320, 680, 1400]) {
      await input.resizeTo(width, 700);
      expect([innerWidth, innerHeight]).to.deep.equal([width, 700]);
    }
  });

  it('clicks, trusted', async () => {
    const events = listen('click');
    await input.clickOn(button);
    expect(events.map(({isTrusted, target}) => [isTrusted, target])).to.deep.equal([[true, button]]);
  });

  it('presses keys with modifiers', async () => {
    const events = listen('keydown') as KeyboardEvent[];
    await input.pressKey('Tab');
    expect(document.activeElement).to.equal(button);
    await input.pressKey('Shift+Home');
    await input.pressKey('a');
    expect(events.map(({key, shiftKey}) => [key, shiftKey])).to.deep.equal([
      ['Tab', false],
      ['Shift', true],
      ['Home', true],
      ['a', false],
    ]);
  });

  it('turns the wheel', async () => {
    const events = listen('wheel') as WheelEvent[];
    await input.wheel(input.middle(button), {y: 40});
    await input.frames();
    expect(events.map(({isTrusted}) => isTrusted)).to.deep.equal([true]);
    expect(events[0]?.deltaY).to.be.above(0);
  });

  it('turns the wheel while a key is held, or says that it cannot', async () => {
    const events = listen('wheel') as WheelEvent[];
    // Else Firefox zooms the page, and its size is no longer what was asked for.
    document.addEventListener('wheel', (event) => event.preventDefault(), {passive: false, once: true});
    const could = await input.wheelWith('Control', input.middle(button), {y: 40});
    await input.frames();
    expect(could).to.equal(ENGINE !== 'WebKit');
    expect(events.map(({ctrlKey}) => ctrlKey)).to.deep.equal(could ? [true] : []);
  });

  it('drags', async () => {
    const events = listen('pointerdown', 'pointermove', 'pointerup') as PointerEvent[];
    await input.drag({x: 40, y: 200}, {x: 120, y: 220});
    const [first, last] = [events.find(({type}) => type === 'pointerdown'), events.at(-1)];
    expect(last?.type).to.equal('pointerup');
    expect([first?.clientX, last?.clientX]).to.deep.equal([40, 120]);
  });

  it('taps with a finger, or says that it cannot', async () => {
    const events = listen('pointerdown') as PointerEvent[];
    const {x, y} = input.middle(button);
    expect(await input.tap(x, y)).to.equal(ENGINE !== 'WebKit');
    expect(events.map(({pointerType}) => pointerType)).to.deep.equal(ENGINE === 'WebKit' ? [] : ['touch']);
  });

  it('pinches with two fingers, or says that it cannot', async () => {
    const starts = listen('touchstart') as TouchEvent[];
    const moves = listen('touchmove') as TouchEvent[];
    expect(await input.pinch({x: 200, y: 300}, 40, 160)).to.equal(ENGINE !== 'WebKit');
    if (ENGINE === 'WebKit') return;
    expect(starts.at(-1)?.touches.length).to.equal(2);
    expect(moves.at(-1)?.touches.length).to.equal(2);
  });

  it('emulates what a device says of its reader, or says that it cannot', async () => {
    const wanted = {
      colorScheme: 'dark',
      reducedMotion: 'reduce',
      forcedColors: 'active',
      contrast: 'more',
      media: 'print',
    } as const;
    expect(await emulateMedia(wanted)).to.equal(ENGINE === 'Chromium');
    if (ENGINE !== 'Chromium') return;
    const queries = [
      '(prefers-color-scheme: dark)',
      '(prefers-reduced-motion: reduce)',
      '(forced-colors: active)',
      '(prefers-contrast: more)',
      'print',
    ];
    expect(queries.filter((query) => !matchMedia(query).matches)).to.deep.equal([]);
    await emulateMedia({});
    expect(queries.filter((query) => matchMedia(query).matches)).to.deep.equal([]);
  });

  it('reads the accessibility tree, or says that it cannot', async () => {
    const tree = await input.accessibilityTree();
    expect(Boolean(tree)).to.equal(ENGINE === 'Chromium');
    if (tree) expect(JSON.stringify(tree)).to.include('Pulse aquí');
  });

  it('takes a picture', () => input.screenshot('input'));
});
