import {expect} from 'chai';
import {faults, NO_FAULTS} from '../support/faults.ts';
import {clipped, overlaps, textBoxes} from '../support/geometry.ts';
import {resizeTo} from '../support/input.ts';
import {unmountAll, type Mounted} from '../support/mount.ts';
import {openKeys, openPanels, spaced} from '../support/panels.ts';
import {mountIn, resize} from '../support/reading.ts';
import {crampedTargets} from '../support/targets.ts';
import {paleColours, violations} from '../support/violations.ts';

const READERS: {readonly [reader: string]: (root: ShadowRoot) => void} = {
  'as it comes': () => undefined,
  'with their own spacing': spaced,
  'with text at 200 %': () => document.documentElement.style.setProperty('font-size', '200%'),
};

const QUERIES = {found: '1', nothing: 'zzz'};

function keysFit(timeline: Mounted): void {
  const dialog = openKeys(timeline);
  const boxes = textBoxes(dialog);
  expect(boxes.length).to.be.greaterThan(8);
  expect(overlaps(boxes)).to.deep.equal([]);
  expect(clipped(dialog)).to.deep.equal([]);
  expect(crampedTargets(dialog)).to.deep.equal([]);
  const {left, right, top, bottom} = dialog.getBoundingClientRect();
  expect(Math.min(left, top), 'its start').to.be.at.least(0);
  expect(right - innerWidth, 'its end').to.be.at.most(0);
  expect(bottom - innerHeight, 'its foot').to.be.at.most(0);
  expect(dialog.scrollWidth, 'sideways').to.be.at.most(dialog.clientWidth);
  dialog.close();
}

describe('The sources, a search and the keys', () => {
  afterEach(async () => {
    unmountAll();
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
    await resizeTo(1024);
  });

  for (const [reader, prepare] of Object.entries(READERS))
    for (const lang of ['es', 'ar'] as const)
      it(`can be read and pressed ${reader}, ${lang}`, async () => {
        const timeline = await mountIn(lang);
        prepare(timeline.root);
        for (const width of [320, 680, 1000]) {
          await resizeTo(width + 16);
          await resize(timeline, width);
          for (const [outcome, query] of Object.entries(QUERIES)) {
            await openPanels(timeline, query);
            expect(timeline.all('mark').length > 0, outcome).to.equal(outcome === 'found');
            const {cramped, ...seen} = faults(timeline);
            expect({...seen, cramped}, `${width} px, ${outcome}`).to.deep.equal(NO_FAULTS);
          }
          keysFit(timeline);
        }
      });

  it('can be pressed by a thumb', async () => {
    const timeline = await mountIn('es', 360);
    await openPanels(timeline, 'zzz');
    const controls = timeline.all('.controls button, .source, .sources .button, .search input, .tools .link');
    expect(controls.length).to.be.greaterThan(14);
    const low = controls.filter(
      (control) => control.checkVisibility() && control.getBoundingClientRect().height < 43.5,
    );
    expect(low.map((control) => control.textContent)).to.deep.equal([]);
  });

  for (const [scheme, paper] of Object.entries({light: '#fff', dark: '#121417'}))
    it(`hold nothing against axe, ${scheme}`, async function () {
      this.timeout(60_000);
      const timeline = await mountIn('es');
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = paper;
      for (const query of Object.values(QUERIES)) {
        await openPanels(timeline, query);
        expect(await paleColours(timeline), query).to.deep.equal([]);
      }
      expect(await violations(timeline)).to.deep.equal([]);
      openKeys(timeline);
      expect(await violations(timeline), 'keys').to.deep.equal([]);
    });
});
