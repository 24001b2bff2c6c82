import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {until} from '../support/until.ts';
import {Warnings} from '../support/warnings.ts';
import {STORY} from './plain-story.ts';

type Undo = () => void;

function without(owner: object, key: string): Undo {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  if (!own) throw new Error(`There is no ${key} to take away`);
  Reflect.deleteProperty(owner, key);
  return () => Object.defineProperty(owner, key, own);
}

function instead(owner: object, key: string, value: unknown): Undo {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, {configurable: true, writable: true, value});
  return () => (own ? Object.defineProperty(owner, key, own) : void Reflect.deleteProperty(owner, key));
}

const throwing = (): never => {
  throw new TypeError('Illegal constructor');
};

/** What browsers of some years ago lack. */
const MISSING: readonly (readonly [what: string, take: () => Undo])[] = [
  ['custom states', () => without(ElementInternals.prototype, 'states')],
  ['custom states without dashes', () => instead(CustomStateSet.prototype, 'add', throwing)],
  ['adopted style sheets', () => instead(globalThis, 'CSSStyleSheet', throwing)],
  ['checkVisibility', () => without(Element.prototype, 'checkVisibility')],
  ['URL.canParse', () => without(URL, 'canParse')],
  ['structuredClone', () => without(globalThis, 'structuredClone')],
];

describe('In a browser without', () => {
  let warnings: Warnings;
  beforeEach(() => (warnings = new Warnings()));
  afterEach(() => {
    warnings.restore();
    unmountAll();
  });

  const shows = ({text, all}: Mounted): boolean =>
    text('.title').includes('A plain day') && all('.row').length === 2;

  for (const [what, take] of MISSING)
    it(`${what} a story is shown, its card opens, and every view can be had`, async () => {
      const undo = take();
      try {
        const timeline = await mount('<story-timeline lang="en" view="sequence" silent></story-timeline>');
        timeline.element.story = STORY;
        await until(() => shows(timeline));
        timeline.element.select('one');
        await timeline.settle();
        expect(timeline.text('.row .card')).to.not.equal('');
        for (const view of ['clock', 'table', 'sequence'] as const) {
          timeline.element.view = view;
          await timeline.settle();
          await until(() => timeline.root.querySelector('.loading') === null);
          expect(timeline.root.querySelector('slot'), view).to.equal(null);
          expect(timeline.text(), view).to.contain('Second thing');
        }
      } finally {
        undo();
      }
    });

  it('Array.prototype.toSorted, or whatever a template needs, the page’s own list stays', async () => {
    const timeline = await mount(
      '<story-timeline lang="en" view="sequence" silent><p>Of the page</p></story-timeline>',
    );
    const broken = without(Array.prototype, 'toSorted');
    try {
      timeline.element.story = STORY;
      await timeline.element.updateComplete;
      const slot = timeline.root.querySelector('slot');
      if (slot) expect(slot.assignedElements()[0]?.textContent).to.equal('Of the page');
      else expect(timeline.text('.title')).to.equal('A plain day');
    } finally {
      broken();
    }
  });

  it('ElementInternals the page’s own list stays', async () => {
    const undo = instead(HTMLElement.prototype, 'attachInternals', throwing);
    // An upgrade that fails is reported to the page, which here fails the test.
    const {onerror} = globalThis;
    const frame = document.createElement('div');
    try {
      Reflect.set(globalThis, 'onerror', () => true);
      frame.innerHTML = '<story-timeline><ol><li>One</li></ol></story-timeline>';
      document.body.append(frame);
      expect(frame.firstElementChild?.shadowRoot).to.equal(null);
      expect(frame.textContent).to.equal('One');
      expect(frame.getBoundingClientRect().height).to.be.greaterThan(0);
    } finally {
      frame.remove();
      Reflect.set(globalThis, 'onerror', onerror);
      undo();
    }
  });
});

describe('In another document', () => {
  const {onerror} = globalThis;
  // An observer of one window hears of another window's layout a frame late, which the engine reports as an error.
  beforeEach(() => {
    const passing = (message: unknown, ...rest: readonly unknown[]): unknown =>
      String(message).includes('ResizeObserver loop') ||
      Reflect.apply(onerror ?? Object, window, [message, ...rest]);
    Reflect.set(globalThis, 'onerror', passing);
  });
  afterEach(() => {
    Reflect.set(globalThis, 'onerror', onerror);
    unmountAll();
  });

  const frameDocument = (): {document: Document; remove(): void} => {
    const frame = document.createElement('iframe');
    frame.setAttribute('style', 'width: 700px; height: 900px');
    document.body.append(frame);
    if (!frame.contentDocument) throw new Error('The frame has no document');
    return {document: frame.contentDocument, remove: () => frame.remove()};
  };
  const isStyled = ({root}: Mounted): boolean => {
    const view = root.ownerDocument.defaultView ?? window;
    const list = root.querySelector('.sequence ol, .sequence ul');
    return list !== null && view.getComputedStyle(list).listStyleType === 'none';
  };

  it('a timeline keeps its story and its styles, there and back', async () => {
    const timeline = await mount('<story-timeline lang="en" view="sequence"></story-timeline>');
    const {element} = timeline;
    element.story = STORY;
    await timeline.settle();
    const home = element.parentElement;
    const other = frameDocument();
    other.document.body.append(element);
    await element.updateComplete;
    expect(isStyled(timeline)).to.equal(true);
    home?.append(element);
    await timeline.settle();
    expect(isStyled(timeline)).to.equal(true);
    expect(timeline.text('.title')).to.equal('A plain day');
    other.remove();
  });

  it('a timeline that was moved while it loads shows its story', async () => {
    for (const view of ['table', 'sequence']) {
      const timeline = await mount('<story-timeline lang="en" view="sequence"></story-timeline>');
      const {element} = timeline;
      const other = frameDocument();
      element.setAttribute('view', view);
      element.story = STORY;
      other.document.body.append(element);
      await element.updateComplete;
      await element.updateComplete;
      expect(timeline.text(), view).to.contain('Second thing');
      other.remove();
    }
  });

  it('a timeline that stands nowhere in particular waits, and shows its story where it is put', async () => {
    const nowhere = document.implementation.createHTMLDocument('');
    const timeline = await mount('<story-timeline lang="en" view="sequence"></story-timeline>');
    const {element} = timeline;
    const home = element.parentElement;
    nowhere.body.append(element);
    element.story = STORY;
    await element.updateComplete;
    home?.append(element);
    await timeline.settle();
    expect(isStyled(timeline)).to.equal(true);
  });
});
