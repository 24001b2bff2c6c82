import {expect} from 'chai';
import '../../src/element/register-visit.ts';
import type {StoryTimeline} from '../../src/element/story-timeline.ts';
import {addressOf, STORY} from './plain-story.ts';

type Callable = (...parts: readonly unknown[]) => unknown;

/** Counts what is begun and not ended: listeners of the page, observers, timers, frames. */
class Ledger {
  readonly #undo: (() => void)[] = [];
  readonly #listeners = new Map<unknown, string>();
  readonly #timers = new Set<string>();
  readonly #observers = new Map<object, string>();

  constructor() {
    this.#listen();
    this.#time('setTimeout', 'clearTimeout', 'once');
    this.#time('setInterval', 'clearInterval', 'again');
    this.#time('requestAnimationFrame', 'cancelAnimationFrame', 'once');
    for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const)
      this.#observe(globalThis[name].prototype, name);
  }

  /** What is still there. */
  get left(): readonly string[] {
    return [
      ...this.#listeners.values(),
      ...[...this.#timers].map((timer) => timer.replace(/ .*/, '')),
      ...this.#observers.values(),
    ];
  }

  restore(): void {
    for (const undo of this.#undo) undo();
  }

  #replace(owner: object, key: string, with_: (own: Callable) => Callable): void {
    const own = Reflect.get(owner, key) as Callable;
    Reflect.set(owner, key, with_(own));
    this.#undo.push(() => Reflect.set(owner, key, own));
  }

  #listen(): void {
    const isPage = (target: unknown): boolean =>
      target === undefined || target === window || target === document;
    const wrapped =
      (note: (parts: readonly unknown[]) => unknown) =>
      (own: Callable): Callable =>
        function (this: unknown, ...parts) {
          if (isPage(this)) note(parts);
          return Reflect.apply(own, this ?? window, parts);
        };
    const add = ([type, listener, options]: readonly unknown[]): void => {
      this.#listeners.set(listener, `listener to ${String(type)}`);
      const {signal} = Object(options) as AddEventListenerOptions;
      signal?.addEventListener('abort', () => this.#listeners.delete(listener));
    };
    const remove = ([, listener]: readonly unknown[]): unknown => this.#listeners.delete(listener);
    this.#replace(EventTarget.prototype, 'addEventListener', wrapped(add));
    this.#replace(EventTarget.prototype, 'removeEventListener', wrapped(remove));
  }

  #time(set: string, clear: string, how: 'once' | 'again'): void {
    this.#replace(globalThis, set, (own) => (call, ...parts) => {
      const ended = (...given: readonly unknown[]): unknown => {
        if (how === 'once') this.#timers.delete(key);
        return (call as Callable)(...given);
      };
      const timer = Reflect.apply(own, globalThis, [ended, ...parts]);
      const key = `${set} ${String(timer)}`;
      this.#timers.add(key);
      return timer;
    });
    this.#replace(globalThis, clear, (own) => (timer) => {
      this.#timers.delete(`${set} ${String(timer)}`);
      return Reflect.apply(own, globalThis, [timer]);
    });
  }

  #observe(prototype: object, name: string): void {
    const {disconnect, observe} = {
      observe: (observer: object) => this.#observers.set(observer, name),
      disconnect: (observer: object) => this.#observers.delete(observer),
    };
    const wrapped =
      (note: (observer: object) => unknown) =>
      (own: Callable): Callable =>
        function (this: object, ...parts) {
          note(this);
          return Reflect.apply(own, this, parts);
        };
    this.#replace(prototype, 'observe', wrapped(observe));
    this.#replace(prototype, 'disconnect', wrapped(disconnect));
  }
}

type Use = (element: StoryTimeline) => void;

const USES: readonly (readonly [what: string, use: Use])[] = [
  ['taken out at once', () => undefined],
  [
    'in the sequence, with an open card',
    (element) => Object.assign(element, {story: STORY, selected: 'one'}),
  ],
  ['in the clock', (element) => Object.assign(element, {story: STORY, view: 'clock'})],
  ['in the table', (element) => Object.assign(element, {story: STORY, view: 'table'})],
  ['refreshed', (element) => Object.assign(element, {src: addressOf(STORY), refresh: 15, loading: 'eager'})],
  ['near the window', (element) => Object.assign(element, {src: addressOf(STORY)})],
  ['with a list', (element) => (element.innerHTML = '<h2>A list</h2><ol><li id="a">One</li></ol>')],
  ['that failed', (element) => Object.assign(element, {story: '{', silent: true})],
  ['without a story', (element) => (element.silent = true)],
];

const MOUNTS = 1000;

async function mountOnce(use: Use, waits: boolean): Promise<void> {
  const element = document.createElement('story-timeline');
  element.lang = 'en';
  use(element);
  document.body.append(element);
  if (waits) await element.updateComplete;
  element.remove();
}

async function leftBy(use: Use, count: number): Promise<readonly string[]> {
  // What is fetched once for all is not counted.
  await mountOnce(use, true);
  const ledger = new Ledger();
  try {
    // Of many, most are taken out before they have drawn.
    for (let mount = 0; mount < count; mount++) await mountOnce(use, mount % 20 === 0);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return ledger.left;
  } finally {
    ledger.restore();
  }
}

describe('A timeline that is taken out of the page', () => {
  for (const [what, use] of USES)
    it(`leaves no listener, observer, timer: ${what}, a thousand times over`, async function () {
      this.timeout(60_000);
      expect(await leftBy(use, MOUNTS)).to.deep.equal([]);
    });

  for (const [what, leak] of [
    ['listener', () => addEventListener('pageshow', () => undefined)],
    ['timer', () => setInterval(() => undefined, 100_000)],
    ['observer', () => new ResizeObserver(() => undefined).observe(document.body)],
  ] as const)
    it(`or else this finds it: a ${what}`, async () => {
      const left = await leftBy(leak, 3);
      expect(left.join()).to.match(/(listener to pageshow,?){3}|(setInterval,?){3}|(ResizeObserver,?){3}/);
    });
});
