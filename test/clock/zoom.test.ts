import {expect} from 'chai';
import {ZoomGestures, type ZoomTarget} from '../../src/clock/zoom-gestures.ts';
import type {TimeSpan} from '../../src/time/time-span.ts';
import {epochMs, HOUR} from '../../src/time/units.ts';

const hours = (from: number, to: number): TimeSpan => ({from: epochMs(from * HOUR), to: epochMs(to * HOUR)});
const inHours = ({from, to}: TimeSpan): readonly number[] =>
  [from, to].map((at) => Math.round((at / HOUR) * 10) / 10);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class Clock {
  readonly chart = document.createElement('div');
  readonly previews: TimeSpan[] = [];
  readonly settled: TimeSpan[] = [];
  hints = 0;
  span = hours(0, 24);
  readonly #direction: 'ltr' | 'rtl';
  readonly gestures = new ZoomGestures({
    target: () => this.target,
    preview: (span) => void this.previews.push((this.span = span)),
    settle: (span) => void this.settled.push(span),
    hint: () => (this.hints += 1),
    doubt: () => undefined,
  });

  constructor(direction: 'ltr' | 'rtl' = 'ltr') {
    this.#direction = direction;
    this.chart.style.cssText = 'position:fixed;left:0;top:0;width:480px;height:100px';
    document.body.append(this.chart);
    this.gestures.update();
  }

  get target(): ZoomTarget {
    const {chart, span} = this;
    return {
      chart,
      strip: undefined,
      domain: hours(0, 24),
      span,
      range: {start: 0, end: 480},
      width: 480,
      direction: this.#direction,
    };
  }

  send(event: Event): Event {
    this.chart.dispatchEvent(event);
    return event;
  }

  wheel(init: WheelEventInit): Event {
    const place = {bubbles: true, cancelable: true, clientX: 240, clientY: 50};
    return this.send(new WheelEvent('wheel', {...place, ...init}));
  }

  drag(by: number): void {
    const mouse = (type: string, clientX: number): MouseEvent =>
      new MouseEvent(type, {bubbles: true, cancelable: true, view: window, clientX, clientY: 50});
    this.send(mouse('mousedown', 240));
    window.dispatchEvent(mouse('mousemove', 240 + by));
    window.dispatchEvent(mouse('mouseup', 240 + by));
  }

  touch(type: string, ...xs: readonly number[]): Event {
    const touches = xs.map(
      (clientX, identifier) => new Touch({identifier, target: this.chart, clientX, clientY: 50}),
    );
    return this.send(
      new TouchEvent(type, {bubbles: true, cancelable: true, touches, changedTouches: touches}),
    );
  }

  close(): void {
    this.gestures.stop();
    this.chart.remove();
  }
}

/** Desktop engines have no touches, or do not let a page make any. */
function makesTouches(): boolean {
  try {
    return Boolean(new Touch({identifier: 0, target: document.body}));
  } catch {
    return false;
  }
}

describe('Gestures on the clock', () => {
  let clock: Clock;
  afterEach(() => clock.close());

  it('leave a plain wheel to the page', () => {
    clock = new Clock();
    expect(clock.wheel({deltaY: -200}).defaultPrevented).to.equal(false);
    expect(clock.previews).to.deep.equal([]);
  });

  it('zoom by Ctrl or ⌘ and the wheel, around the pointer, and settle once', async () => {
    clock = new Clock();
    const events = [clock.wheel({deltaY: -500, ctrlKey: true}), clock.wheel({deltaY: -500, metaKey: true})];
    expect(events.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([true, true]);
    await pause(250);
    expect(inHours(clock.span)).to.deep.equal([9, 15]);
    expect(clock.settled.map(inHours)).to.deep.equal([[9, 15]]);
  });

  it('pan by a drag, in the direction of the text', () => {
    for (const [direction, expected] of [
      ['ltr', [10, 16]],
      ['rtl', [8, 14]],
    ] as const) {
      clock = new Clock(direction);
      clock.span = hours(9, 15);
      clock.gestures.update();
      clock.drag(-80);
      expect(clock.settled.map(inHours)).to.deep.equal([expected]);
      if (direction === 'ltr') clock.close();
    }
  });

  for (const reduced of [true, false])
    it(`zoom by a double click, ${reduced ? 'at once' : 'smoothly'}, around the pointer`, async () => {
      const asked = window.matchMedia;
      window.matchMedia = (query) => Object.defineProperty(asked(query), 'matches', {value: reduced});
      try {
        clock = new Clock();
        const place = {bubbles: true, cancelable: true, view: window, clientX: 240, clientY: 50};
        clock.send(new MouseEvent('dblclick', place));
        if (reduced) expect(clock.settled.length).to.equal(1);
        while (clock.settled.length === 0) await new Promise(requestAnimationFrame);
        expect(inHours(clock.span)).to.deep.equal([6, 18]);
        expect(clock.previews.length > 1).to.equal(!reduced);
      } finally {
        window.matchMedia = asked;
      }
    });

  it('leave one finger to the page, and say how when it tries to drag', function () {
    if (!makesTouches()) return this.skip();
    clock = new Clock();
    const events = [
      clock.touch('touchstart', 240),
      clock.touch('touchmove', 200),
      clock.touch('touchmove', 180),
    ];
    expect(events.map(({defaultPrevented}) => defaultPrevented)).to.deep.equal([false, false, false]);
    expect([clock.hints, clock.previews.length]).to.deep.equal([1, 0]);
  });

  it('stop when they are told to', () => {
    clock = new Clock();
    clock.gestures.stop();
    clock.wheel({deltaY: -500, ctrlKey: true});
    clock.drag(-80);
    expect(clock.previews).to.deep.equal([]);
  });
});
