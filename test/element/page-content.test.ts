import {expect} from 'chai';
import {dictionaryFiles, type DictionaryModule} from '../../src/element/languages.ts';
import {StoryTimeline} from '../../src/element/story-timeline.ts';
import {until} from '../support/until.ts';
import {addressOf, STORY} from './plain-story.ts';

let tags = 0;

/** What a page writes around and inside of a timeline, in a type of its own. */
const CONTENT = `<h2>A vote</h2><ol><li id="a">The vote, 8,111 to 1,118</li><li id="b">The recount</li></ol><p>By the desk</p>`;
const STYLE =
  'width: 640px; font: 15px/1.9 serif; letter-spacing: 1px; text-align: justify; color: rgb(1, 2, 3)';

/** Files of the component that are held back until they are released. */
class HeldWords {
  readonly #own = dictionaryFiles.en;
  #release: (() => void) | undefined;

  constructor() {
    const released = new Promise<void>((resolve) => (this.#release = resolve));
    this.#put(async () => {
      await released;
      return this.#own();
    });
  }

  release(): void {
    this.#release?.();
    this.#put(this.#own);
  }

  #put(en: () => Promise<DictionaryModule>): void {
    Object.assign(dictionaryFiles, {en});
  }
}

/** Where everything that the page wrote stands, and in which type. */
function picture(frame: HTMLElement): string {
  const rows = [...frame.querySelectorAll('h2, ol, li, p')].map((element) => {
    const {left, top, width, height} = element.getBoundingClientRect();
    const {fontSize, lineHeight, color, letterSpacing, textAlign, fontVariantNumeric} =
      getComputedStyle(element);
    const box = [left, top, width, height].map((value) => value.toFixed(1));
    return [
      element.localName,
      ...box,
      fontSize,
      lineHeight,
      color,
      letterSpacing,
      textAlign,
      fontVariantNumeric,
    ];
  });
  return rows.map((row) => row.join(' ')).join('\n');
}

interface Page {
  readonly frame: HTMLElement;
  readonly element: StoryTimeline;
  readonly before: string;
  define(): void;
}

/** A page before the component has arrived. */
function pageWith(attributes: string, content = CONTENT): Page {
  const tag = `held-timeline-${++tags}`;
  const frame = document.createElement('div');
  frame.setAttribute('style', STYLE);
  frame.innerHTML = `<p>Before</p><${tag} lang="en" ${attributes}>${content}</${tag}><p>After</p>`;
  document.body.append(frame);
  const element = frame.querySelector<StoryTimeline>(tag);
  if (!element) throw new Error('The page has no timeline');
  const define = (): void => customElements.define(tag, class extends StoryTimeline {});
  return {frame, element, before: picture(frame), define};
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Every picture of the page, frame by frame, until the drawing has replaced what it wrote. */
async function picturesUntilReady({frame, element}: Page): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  await until(() => {
    const isReady = element.matches(':state(ready)');
    if (!isReady) seen.add(picture(frame));
    return isReady;
  });
  return seen;
}

const GIVE: readonly (readonly [how: string, attributes: string, give?: (element: StoryTimeline) => void])[] =
  [
    ['its own list', ''],
    ['an address', `loading="eager" src="${addressOf(STORY)}"`],
    ['the property', '', (element) => (element.story = STORY)],
    ['the property, for the clock', 'view="clock"', (element) => (element.story = STORY)],
    ['the property, for the table', 'view="table"', (element) => (element.story = STORY)],
  ];

describe('What the page wrote', () => {
  let held: HeldWords;
  let page: Page | undefined;
  beforeEach(() => (held = new HeldWords()));
  afterEach(() => {
    held.release();
    page?.frame.remove();
  });

  for (const [how, attributes, give] of GIVE)
    it(`stays where it is, as it is, until the drawing replaces it: ${how}`, async () => {
      page = pageWith(attributes);
      page.define();
      give?.(page.element);
      await frames(3);
      expect(page.element.matches(':state(ready)')).to.equal(false);
      expect(picture(page.frame)).to.equal(page.before);
      held.release();
      expect([...(await picturesUntilReady(page))].every((seen) => seen === page?.before)).to.equal(true);
      expect(page.element.renderRoot.querySelector('slot')).to.equal(null);
    });

  it('stays for good where there is no story', async () => {
    page = pageWith('silent', '<p>Of the page</p>');
    page.define();
    held.release();
    await page.element.updateComplete;
    await frames(2);
    expect(picture(page.frame)).to.equal(page.before);
  });

  it('does not move what follows, where the page gives the timeline room', async () => {
    for (const view of ['sequence', 'clock', 'table']) {
      page = pageWith(`view="${view}" style="display: flow-root; min-height: 1200px"`);
      const after = page.frame.lastElementChild;
      const top = after?.getBoundingClientRect().top;
      const tops = new Set<number | undefined>();
      page.define();
      held.release();
      await frames(1);
      await until(() => {
        tops.add(after?.getBoundingClientRect().top);
        return page?.element.matches(':state(ready)') ?? true;
      });
      await frames(3);
      tops.add(after?.getBoundingClientRect().top);
      expect([...tops], view).to.deep.equal([top]);
      page.frame.remove();
    }
  });

  it('is readable beside a message where the story fails', async () => {
    page = pageWith('loading="eager" silent src="/missing.json"');
    page.define();
    held.release();
    await until(() => page?.element.matches(':state(failed)') ?? true);
    const [slot, notice] = page.element.renderRoot.querySelectorAll('slot, [role="alert"]');
    expect((slot as HTMLSlotElement).assignedElements()).to.have.length(3);
    expect(notice?.textContent).to.contain('404');
  });
});
