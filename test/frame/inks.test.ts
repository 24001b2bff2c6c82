import {expect} from 'chai';
import {emulateMedia} from '../support/media.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {paleColours} from '../support/violations.ts';

/** Channels of `rgb(r, g, b)`, 0 to 255. */
const channels = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** Relative luminance, straight from WCAG's own definition. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((byte) => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function page(css: string): void {
  const style = document.createElement('style');
  style.className = 'of-the-page';
  style.textContent = css;
  document.head.append(style);
}

const inkOf = (timeline: Mounted, selector = '.title'): string =>
  getComputedStyle(timeline.find(selector)).color;

/** Long enough for a transition of a millisecond to end. */
async function changed(timeline: Mounted): Promise<void> {
  const {root} = timeline;
  await new Promise<void>((resolve, reject) => {
    setTimeout(() => reject(new Error('nothing changed')), 2000);
    root.addEventListener('transitionend', () => resolve(), {once: true});
  });
  await timeline.settle();
}

/** How a page says that it is dark, and the colour of its paper. */
const DARK_PAGES: readonly (readonly [how: string, css: string, paper: string])[] = [
  ['by a class of its own', 'body {background: #111; color: #eee}', '#111'],
  [
    'though its colour scheme names both',
    ':root {color-scheme: light dark} body {background: #111; color: #ddd}',
    '#111',
  ],
  ['by an ink in another notation', 'body {background: #000; color: oklch(0.9 0.02 90)}', '#000'],
  ['around the element alone', 'visit-timeline {background: #123; color: white}', '#123'],
  ['by its colour scheme', ':root {color-scheme: dark} body {background: #121212}', '#121212'],
];

describe('Inks', () => {
  afterEach(() => {
    unmountAll();
    document.querySelectorAll('style.of-the-page').forEach((style) => style.remove());
    document.body.className = '';
  });

  for (const [how, css, paper] of DARK_PAGES)
    it(`are readable on a page that is dark ${how}`, async () => {
      page(css);
      const timeline = await mount();
      const probe = document.createElement('i');
      probe.style.color = paper;
      document.body.append(probe);
      const ground = getComputedStyle(probe).color;
      probe.remove();
      for (const selector of ['.title', '.overview', '.when', '.phase-name', '.views [aria-pressed="false"]'])
        expect(ratio(inkOf(timeline, selector), ground), selector).to.be.at.least(4.5);
    });

  it('hold against axe on a page that is dark by a class, with a card open', async function () {
    this.timeout(60_000);
    page('body {background: #111; color: #eee}');
    const timeline = await mount();
    timeline.element.select('firma');
    await timeline.settle();
    expect(await paleColours(timeline)).to.deep.equal([]);
  });

  it('follow the page’s ink when it changes, without a rendering', async () => {
    page('body.night {background: #111; color: #eee}');
    const timeline = await mount();
    const light = inkOf(timeline);
    document.body.className = 'night';
    await changed(timeline);
    expect(luminance(inkOf(timeline))).to.be.greaterThan(0.7);
    document.body.className = '';
    await changed(timeline);
    expect(inkOf(timeline)).to.equal(light);
  });

  it('are the light ones on a light page, whatever the reader prefers', async function () {
    if (!(await emulateMedia({colorScheme: 'dark'}))) this.skip();
    page(':root {color-scheme: light dark} body {background: #fff; color: #222}');
    const timeline = await mount();
    expect(luminance(inkOf(timeline))).to.be.lessThan(0.1);
    await emulateMedia({});
  });

  it('are those of the scheme that the page names, whatever its ink', async () => {
    page('visit-timeline {color-scheme: dark; background: #121212}');
    expect(luminance(inkOf(await mount()))).to.be.greaterThan(0.7);
  });

  it('tell nothing of themselves where a page’s ink is legible on both papers', async () => {
    page('body {color: #777}');
    expect(luminance(inkOf(await mount()))).to.be.lessThan(0.1);
  });
});
