import {expect} from 'chai';
import '../../src/element/register-visit.ts';
import {StoryTimeline} from '../../src/element/story-timeline.ts';
import {addressOf, STORY} from './plain-story.ts';
import {unmountAll} from '../support/mount.ts';

let tags = 0;
const newTag = (): string => `late-timeline-${++tags}`;
const define = (tag: string): void => customElements.define(tag, class extends StoryTimeline {});

type Property = keyof StoryTimeline & string;

/** Every property of the contract that can be set, a value, and its attribute. */
const PROPERTIES: readonly (readonly [name: Property, value: unknown, attribute?: string])[] = [
  ['story', STORY],
  ['src', '/nowhere.json', 'src'],
  ['view', 'table', 'view'],
  ['selected', 'two', 'selected'],
  ['timeZone', 'Asia/Tokyo', 'time-zone'],
  ['headingLevel', 4, 'heading-level'],
  ['hiddenSources', ['b']],
  ['messages', {retry: 'Once more'}],
  ['loading', 'eager', 'loading'],
  ['order', 'newest', 'order'],
  ['start', '2024-06-19', 'start'],
  ['refresh', 60, 'refresh'],
  ['mediaHosts', 'a.example b.example', 'media-hosts'],
  ['silent', true, 'silent'],
];

async function ready(element: StoryTimeline): Promise<StoryTimeline> {
  document.body.append(element);
  await element.updateComplete;
  await element.updateComplete;
  return element;
}

function expectAll(element: StoryTimeline, except: readonly Property[] = []): void {
  for (const [name, value] of PROPERTIES)
    if (!except.includes(name)) expect(element[name], name).to.deep.equal(value);
}

describe('Properties that are set before the element is defined', () => {
  const kept: Element[] = [];
  afterEach(() => {
    for (const element of kept.splice(0)) element.remove();
    unmountAll();
  });

  const late = async (properties: typeof PROPERTIES): Promise<StoryTimeline> => {
    const tag = newTag();
    const element = document.createElement(tag) as StoryTimeline;
    element.lang = 'en';
    kept.push(element);
    for (const [name, value] of properties) Object.assign(element, {[name]: value});
    document.body.append(element);
    define(tag);
    return ready(element);
  };

  for (const [name, value] of PROPERTIES)
    it(`count as if they were set after: ${name}`, async () => {
      const own = [[name, value] as const];
      // An address that answers nothing would be told on the console; the last row wins over the first.
      const element = await late([
        ...own,
        ['silent', true],
        ...(name === 'story' ? [] : [['story', STORY] as const]),
      ]);
      expect(element[name]).to.deep.equal(value);
      expect(Object.keys(element)).to.not.include(name);
      expect(element.renderRoot.querySelector('.title')?.textContent).to.contain('A plain day');
    });

  it('in the order of the contract, and in any other', async () => {
    for (const properties of [PROPERTIES, [...PROPERTIES].reverse(), [...PROPERTIES].sort()])
      expectAll(await late(properties));
  });

  it('and can be set again afterwards', async () => {
    const element = await late([['story', STORY]]);
    element.story = {...STORY, title: 'Another'};
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.title')?.textContent).to.contain('Another');
  });
});

describe('Properties of a defined element', () => {
  it('can be read back before there is a story, and hold once there is one', async () => {
    const element = document.createElement('story-timeline');
    for (const [name, value] of PROPERTIES)
      if (name !== 'story' && name !== 'src') Object.assign(element, {[name]: value});
    expectAll(element, ['story', 'src']);
    await ready(element);
    expectAll(element, ['story', 'src']);
    expect(element.story).to.equal(undefined);
    element.story = STORY;
    await element.updateComplete;
    expectAll(element, ['src']);
    element.remove();
  });

  it('outlast a story that is taken back, and one that cannot be read', async () => {
    const element = document.createElement('story-timeline');
    Object.assign(element, {view: 'table', order: 'newest', start: 'now', timeZone: 'UTC', silent: true});
    element.story = STORY;
    await ready(element);
    for (const nothing of [undefined, '{', null]) {
      element.story = nothing as never;
      await element.updateComplete;
      expect(element.story).to.equal(undefined);
      expect([element.view, element.order, element.start, element.timeZone]).to.deep.equal([
        'table',
        'newest',
        'now',
        'UTC',
      ]);
      element.story = STORY;
      await element.updateComplete;
      expect([element.view, element.effectiveView, element.order, element.start]).to.deep.equal([
        'table',
        'table',
        'newest',
        'now',
      ]);
    }
    element.remove();
  });
});

describe('Attributes', () => {
  for (const [name, value, attribute] of PROPERTIES)
    if (attribute)
      it(`set their property, and take it back: ${attribute}`, async () => {
        const element = document.createElement('story-timeline');
        const initial = element[name];
        element.silent = true;
        element.story = STORY;
        element.setAttribute(attribute, value === true ? '' : String(value));
        await ready(element);
        expect(element[name]).to.deep.equal(value);
        element.removeAttribute(attribute);
        await element.updateComplete;
        if (name === 'headingLevel') expect(element.renderRoot.querySelector('h2')).to.not.equal(null);
        else if (name !== 'selected') expect(element[name]).to.deep.equal(initial);
        element.remove();
      });

  it('read a story from src', async () => {
    const element = document.createElement('story-timeline');
    element.setAttribute('src', addressOf(STORY));
    element.setAttribute('loading', 'eager');
    document.body.append(element);
    await new Promise((resolve) => element.addEventListener('timeline-ready', resolve, {once: true}));
    expect(element.story?.title).to.equal('A plain day');
    element.remove();
  });
});
