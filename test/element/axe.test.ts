import {expect} from 'chai';
import {unmountAll, type Mounted} from '../support/mount.ts';
import {LANGUAGES, mountIn, resize, show, VIEWS} from '../support/reading.ts';
import {paleColours, violations} from '../support/violations.ts';

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

  it('in the clock told in another zone', async () => {
    const timeline = await mountIn('es');
    await show(timeline, 'clock');
    timeline.element.timeZone = 'America/Los_Angeles';
    await timeline.settle();
    expect(timeline.find<HTMLSelectElement>('.zone').value).to.equal('America/Los_Angeles');
    expect(await violations(timeline)).to.deep.equal([]);
  });
});
