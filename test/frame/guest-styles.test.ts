import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

function page(css: string): void {
  const style = document.createElement('style');
  style.className = 'of-the-page';
  style.textContent = css;
  document.head.append(style);
}

/** Where everything stands, from the element's top left corner. */
function places({element, all}: Mounted): readonly string[] {
  const {top, left} = element.renderRoot.firstElementChild?.getBoundingClientRect() ?? new DOMRect();
  return all('.title, .summary, .overview, .views button, .row, .event-title, .when, .foot').flatMap(
    (node) => {
      const box = node.getBoundingClientRect();
      if (box.width === 0) return [];
      const place = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
      return `${node.className} ${place.join(' ')}`;
    },
  );
}

/** What a page's own rules for its elements, or what its texts hand down, would do. */
const PAGES: {readonly [what: string]: string} = {
  'takes margins and padding from all': '* {margin: 0; padding: 0; border: 0}',
  'unsets all of its elements': 'body :not([style]) {all: unset}',
  'unsets the element': 'visit-timeline {all: unset}',
  'keeps white space': 'body {white-space: pre-wrap}',
  'wraps nothing': 'body {white-space: nowrap}',
  'spaces letters and words': 'body {letter-spacing: 3px; word-spacing: 8px; text-indent: 2em}',
  'prints capitals':
    'body {text-transform: uppercase; font-variant: small-caps; font-style: italic; font-weight: 700}',
  'sets its lines far apart':
    'body {line-height: 3; text-align: right; hyphens: auto; word-break: break-all}',
  'runs from top to bottom': 'div {writing-mode: vertical-rl}',
};

describe('On a page that', () => {
  afterEach(() => {
    unmountAll();
    document.querySelectorAll('style.of-the-page').forEach((style) => style.remove());
  });

  for (const [what, css] of Object.entries(PAGES))
    it(`${what}, everything stands where it does elsewhere`, async () => {
      const before = places(await mount());
      unmountAll();
      page(css);
      const timeline = await mount();
      await timeline.settle();
      await timeline.settle();
      expect(places(timeline)).to.deep.equal(before);
    });

  for (const css of ['body * {all: unset}', '* {display: block}'])
    it(`says ${css}, a hidden timeline stays hidden`, async () => {
      page(css);
      const {element} = await mount('<visit-timeline lang="es" hidden></visit-timeline>');
      expect(getComputedStyle(element).display).to.equal('none');
    });

  it('hides the element, it is hidden', async () => {
    page('visit-timeline {display: none}');
    const {element} = await mount();
    expect(element.getBoundingClientRect().height).to.equal(0);
  });
});
