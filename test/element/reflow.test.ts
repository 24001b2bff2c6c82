import {expect} from 'chai';
import {faults, NO_FAULTS} from '../support/faults.ts';
import {resizeTo} from '../support/input.ts';
import {unmountAll} from '../support/mount.ts';
import {spaced} from '../support/panels.ts';
import {mountIn, resize, show, VIEWS} from '../support/reading.ts';

describe('A reader’s own spacing of text (WCAG 1.4.12)', () => {
  afterEach(unmountAll);

  for (const view of VIEWS)
    for (const lang of ['es', 'ar'] as const)
      it(`loses and covers no text in the ${view} in ${lang}`, async () => {
        const timeline = await mountIn(lang);
        const {element, root, settle} = timeline;
        await show(timeline, view);
        spaced(root);
        for (const width of [320, 680, 1200]) {
          await resize(timeline, width);
          for (const selected of [null, 'firma']) {
            element.selected = selected;
            await settle();
            const {cramped: _, ...seen} = {...NO_FAULTS, ...faults(timeline)};
            const {cramped: __, ...none} = NO_FAULTS;
            expect(seen, `${width} px, ${selected} open`).to.deep.equal(none);
          }
        }
      });
});

describe('Text at 200 % (WCAG 1.4.4)', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.style.removeProperty('font-size');
  });

  for (const view of VIEWS)
    it(`grows, and nothing is lost, in the ${view}`, async () => {
      const timeline = await mountIn('es');
      const size = parseFloat(getComputedStyle(timeline.find('.overview')).fontSize);
      document.documentElement.style.fontSize = '200%';
      await show(timeline, view);
      for (const width of [320, 680, 1200]) {
        await resize(timeline, width);
        timeline.element.select('firma');
        await timeline.settle();
        expect(faults(timeline), `${width} px`).to.deep.equal(NO_FAULTS);
      }
      await resize(timeline, 680);
      expect(parseFloat(getComputedStyle(timeline.find('.overview')).fontSize)).to.equal(2 * size);
    });
});

describe('A page at 400 % (WCAG 1.4.10)', () => {
  afterEach(unmountAll);

  for (const view of VIEWS)
    it(`scrolls in one direction only, in the ${view}`, async () => {
      await resizeTo(320, 256);
      const timeline = await mountIn('es', 320);
      await show(timeline, view);
      await resize(timeline, 304);
      timeline.element.select('negociaciones');
      await timeline.settle();
      expect(faults(timeline)).to.deep.equal(NO_FAULTS);
      await resizeTo(1024);
    });
});
