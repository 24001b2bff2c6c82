import {expect} from 'chai';
import type {Story} from '../../src/story/story.ts';
import {resizeTo} from '../support/input.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {LANGUAGES, mountIn, resize, show, VIEWS} from '../support/reading.ts';
import {paleColours, violations} from '../support/violations.ts';

const longStory = (count: number): Story => ({
  version: 1,
  lang: 'en',
  title: 'A long story',
  timeZone: 'UTC',
  events: Array.from({length: count}, (_, index) => ({id: `e${index}`, title: `Event number ${index}`})),
});

const SCHEMES = {light: '#fff', dark: '#121417'} as const;

/** A card, "why this time?", the sources panel and, where there is one, a part of the clock. */
async function openEverything(timeline: Mounted): Promise<void> {
  const {element, find, all, settle} = timeline;
  element.hiddenSources = [];
  find('.sources-button').click();
  element.select('otan');
  element.select('negociaciones');
  await settle();
  for (const disclosure of all('.disclosure[aria-expanded="false"]')) disclosure.click();
  if (element.view === 'clock') element.zoomBy(2);
  await settle();
  expect(all('.card:not([hidden]) .text, .sources, .why-answer:not([hidden])')).to.have.length.at.least(3);
}

function paint(scheme: keyof typeof SCHEMES): void {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = SCHEMES[scheme];
}

describe('axe finds nothing', function () {
  // Its first pass over a page is slow where others work at the same time.
  this.timeout(60_000);

  // So high that what sticks to the foot of the window lies over nothing.
  before(() => resizeTo(1024, 6000));

  afterEach(() => {
    unmountAll();
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
  });

  for (const view of VIEWS)
    for (const lang of LANGUAGES)
      it(`in the ${view} in ${lang}, light and dark, with everything open`, async () => {
        const timeline = await mountIn(lang);
        await show(timeline, view);
        await openEverything(timeline);
        paint('light');
        expect(await violations(timeline), 'light').to.deep.equal([]);
        paint('dark');
        expect(await paleColours(timeline), 'dark').to.deep.equal([]);
      });

  for (const view of VIEWS)
    it(`in the ${view}, closed, then open on a phone and where there is much room`, async () => {
      const timeline = await mountIn('es');
      await show(timeline, view);
      expect(await violations(timeline), 'closed').to.deep.equal([]);
      await openEverything(timeline);
      for (const width of [320, 1200]) {
        await resize(timeline, width);
        expect(await violations(timeline), `${width} px`).to.deep.equal([]);
      }
    });

  it('in a long story that is searched, and in the dialog of its keys', async () => {
    const timeline = await mount('<visit-timeline lang="en"></visit-timeline>');
    const {element, find, settle} = timeline;
    element.story = longStory(40);
    await settle();
    find('.search-button').click();
    await settle();
    const field = find<HTMLInputElement>('.search input');
    field.value = 'number 1';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(timeline.all('mark')).to.have.length.at.least(5);
    expect(await violations(timeline), 'searched').to.deep.equal([]);
    find('.keys-button').click();
    expect(find<HTMLDialogElement>('dialog.help').open).to.equal(true);
    expect(await violations(timeline), 'keys').to.deep.equal([]);
  });

  it('in the clock told in another zone', async () => {
    const timeline = await mountIn('es');
    await show(timeline, 'clock');
    timeline.element.timeZone = 'America/Los_Angeles';
    await timeline.settle();
    expect(timeline.find<HTMLSelectElement>('.zone').value).to.equal('America/Los_Angeles');
    expect(await violations(timeline)).to.deep.equal([]);
  });
});
