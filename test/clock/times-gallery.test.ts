import {expect} from 'chai';
import type {GalleryCase} from '../../demo/gallery/case.ts';
import {timeCases} from '../../demo/gallery/time-cases.ts';
import type {View} from '../../src/state.ts';
import {clipped, leaving, overlaps, textBoxes} from '../support/geometry.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

const WIDTHS = [320, 680, 1200];
const VIEWS = ['sequence', 'clock'] as const;

/** One timeline for all cases, since each is made and measured anew. */
async function shown(example: GalleryCase, view: View, {element, settle}: Mounted): Promise<void> {
  element.story = example.story;
  element.view = view;
  await settle();
  for (let frame = 0; frame < 50 && element.renderRoot.querySelector('.plot, .row') === null; frame++)
    await settle();
  // Rows of a story that has changed travel to their places.
  for (const travel of (element.renderRoot as ShadowRoot).getAnimations()) travel.cancel();
}

describe('The gallery of times', () => {
  afterEach(unmountAll);

  it('shows at least thirty kinds, each once', () => {
    expect(timeCases.length).to.be.at.least(30);
    expect(new Set(timeCases.map(({id}) => id)).size).to.equal(timeCases.length);
  });

  for (const view of VIEWS)
    for (const width of WIDTHS)
      for (const lang of ['en', 'es'])
        it(`in the ${view} at ${width} px in ${lang}: no text on another, none outside, none cut`, async () => {
          const mounted = await mount(`<visit-timeline lang="${lang}"></visit-timeline>`, width);
          for (const example of timeCases) {
            await shown(example, view, mounted);
            const boxes = textBoxes(mounted.root);
            const {id} = example;
            const drawn = view === 'clock' ? '.plot .mark' : '.row';
            expect(mounted.root.querySelectorAll(drawn).length, `${id}: ${drawn}`).to.be.above(0);
            expect(overlaps(boxes), `${id}: overlaps`).to.deep.equal([]);
            expect(leaving(boxes, mounted.element), `${id}: leaving`).to.deep.equal([]);
            expect(clipped(mounted.root), `${id}: cut`).to.deep.equal([]);
          }
        }).timeout(60_000);
});
