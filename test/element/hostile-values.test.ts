import {expect} from 'chai';
import type {StoryTimeline} from '../../src/element/story-timeline.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {Warnings} from '../support/warnings.ts';
import {STORY} from './plain-story.ts';

function throwing(): never {
  throw new Error('A trap');
}

const trapped = (target: object): object =>
  new Proxy(target, {get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing});

/** What no property is meant to be, and what some are meant to be and others not. */
const VALUES: readonly (readonly [name: string, value: unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['an object', {}],
  ['a list', []],
  ['a list of all kinds', [null, undefined, 1n, Symbol('s'), {}, Object.create(null)]],
  ['a bigint', 10n],
  ['a symbol', Symbol('s')],
  ['no number', NaN],
  ['infinity', Infinity],
  ['a negative number', -1],
  ['a text', 'constructor'],
  ['an empty text', ''],
  ['a prototype', '__proto__'],
  ['a zone that does not exist', 'Europe/Barcelona'],
  ['a long text', 'x'.repeat(100_000)],
  ['markup', '<img src=x onerror=alert(1)>'],
  ['a function', () => throwing()],
  ['true', true],
  ['a date', new Date(NaN)],
  ['an object without a prototype', Object.create(null)],
  [
    'an object that throws when it is read',
    {
      get events(): never {
        return throwing();
      },
    },
  ],
  ['an object that has no text', {toString: throwing, valueOf: throwing}],
  ['a proxy that throws', trapped({})],
  ['a list that throws', trapped([])],
  ['messages of the wrong kinds', {events: 3, retry: null, title: {other: 5}, clock: Symbol('s')}],
  ['an element', document.createElement('p')],
];

const PROPERTIES = [
  'view',
  'selected',
  'timeZone',
  'headingLevel',
  'hiddenSources',
  'messages',
  'loading',
  'order',
  'start',
  'refresh',
  'mediaHosts',
] as const satisfies readonly (keyof StoryTimeline)[];

const ATTRIBUTES = [
  'lang',
  'view',
  'selected',
  'time-zone',
  'heading-level',
  'loading',
  'order',
  'start',
  'refresh',
  'media-hosts',
];

const isWhole = ({element, text}: Mounted): boolean =>
  element.matches(':state(ready)') &&
  !element.matches(':state(failed)') &&
  text('.title').includes('A plain day');

async function whole(): Promise<Mounted> {
  const timeline = await mount('<story-timeline lang="en" loading="eager"></story-timeline>');
  timeline.element.story = STORY;
  await timeline.settle();
  return timeline;
}

describe('No value blanks the element', () => {
  let warnings: Warnings;
  beforeEach(() => (warnings = new Warnings()));
  afterEach(() => {
    warnings.restore();
    unmountAll();
  });

  for (const name of PROPERTIES)
    it(`of the property ${name}`, async () => {
      const timeline = await whole();
      for (const [what, value] of VALUES) {
        Object.assign(timeline.element, {[name]: value});
        await timeline.element.updateComplete;
        expect(isWhole(timeline), what).to.equal(true);
      }
    });

  for (const name of ['story', 'src'] as const)
    it(`of the property ${name}: the next good story shows`, async () => {
      const timeline = await whole();
      for (const [what, value] of VALUES) {
        Object.assign(timeline.element, {[name]: value});
        await timeline.element.updateComplete;
        timeline.element.story = STORY;
        await timeline.element.updateComplete;
        expect(isWhole(timeline), what).to.equal(true);
      }
    });

  for (const name of ATTRIBUTES)
    it(`of the attribute ${name}`, async () => {
      const timeline = await whole();
      for (const [what, value] of VALUES) {
        if (typeof value !== 'string') continue;
        timeline.element.setAttribute(name, value);
        await timeline.element.updateComplete;
        expect(isWhole(timeline), what).to.equal(true);
      }
    });

  it('given to a method: what is no number is refused with a RangeError, and nothing changes', async () => {
    const timeline = await whole();
    const {element} = timeline;
    element.view = 'clock';
    await timeline.settle();
    const before = element.visibleSpan;
    for (const [what, value] of VALUES) {
      if (typeof value === 'number' && Number.isFinite(value)) continue;
      expect(() => element.zoomTo(value as never, 5), what).to.throw(RangeError);
      expect(() => element.zoomTo(5, value as never), what).to.throw(RangeError);
      expect(() => element.zoomBy(value as never), what).to.throw(RangeError);
      expect(() => element.panBy(value as never), what).to.throw(RangeError);
      expect(() => element.select(value as never), what).to.not.throw();
    }
    expect(() => element.zoomTo(5, 5)).to.throw(RangeError);
    await timeline.settle();
    expect(element.visibleSpan).to.deep.equal(before);
    expect(isWhole(timeline)).to.equal(true);
  });

  it('for long: where a template throws, the page’s content is shown, and the next good value shows', async () => {
    const timeline = await mount('<story-timeline lang="en"><p>Of the page</p></story-timeline>');
    const {element, root} = timeline;
    element.story = STORY;
    await timeline.settle();
    for (let again = 0; again < 3; again++) {
      // It stands for any defect of a template.
      Object.defineProperty(element, 'storyTemplate', {configurable: true, value: throwing});
      element.requestUpdate();
      await element.updateComplete;
      expect(root.querySelector('slot')?.assignedElements()[0]?.textContent).to.equal('Of the page');
      expect(root.textContent).to.contain('could not be loaded');
      expect(element.matches(':state(failed)')).to.equal(true);
      Reflect.deleteProperty(element, 'storyTemplate');
      element.requestUpdate();
      await timeline.settle();
      expect(isWhole(timeline)).to.equal(true);
    }
    expect(warnings.said.filter((said) => said.includes('could not be drawn'))).to.have.length(1);
  });
});
