import {expect} from 'chai';
import {emulateMedia} from '../support/media.ts';
import {unmountAll, type Mounted} from '../support/mount.ts';
import {mountIn, show} from '../support/reading.ts';

/** In the middle of every motion of the visual specification, and after all of them; ms. */
const MIDDLE = 90;
const REST = 500;

/** What a reader does, and in which view. */
const ACTIONS: readonly (readonly [
  what: string,
  view: 'sequence' | 'clock',
  act: (timeline: Mounted) => void,
])[] = [
  ['selects an event', 'sequence', ({find}) => find('[data-title="firma"]').click()],
  ['switches a source', 'sequence', ({find}) => find('.sources input[name="kbs"]').click()],
  ['switches a source', 'clock', ({find}) => find('.sources input[name="kbs"]').click()],
  ['zooms in', 'clock', ({element}) => element.zoomBy(2)],
];

/** The styles' own motion, and whether the drawing is elsewhere once it has come to rest. */
async function motionAfter(timeline: Mounted, act: (timeline: Mounted) => void): Promise<object> {
  const {element, root} = timeline;
  act(timeline);
  await element.updateComplete;
  await pause(MIDDLE);
  const animations = [...document.getAnimations(), ...root.getAnimations()].length;
  const before = drawing(root);
  await pause(REST);
  return {animations: animations > 0, drawn: drawing(root) !== before};
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const drawing = (root: ShadowRoot): string =>
  [...root.querySelectorAll('svg.plot, svg.gutter, .clock-words, .overview-strip')]
    .map((drawn) => drawn.outerHTML)
    .join('');

async function prepared(
  view: 'sequence' | 'clock',
  reducedMotion: 'reduce' | 'no-preference',
): Promise<Mounted> {
  const timeline = await mountIn('es');
  timeline.find('.sources-button').click();
  await show(timeline, view);
  await emulateMedia({reducedMotion});
  return timeline;
}

describe('For a reader who wants less motion', () => {
  before(async function () {
    if (!(await emulateMedia({reducedMotion: 'reduce'}))) this.skip();
  });
  afterEach(unmountAll);

  for (const [what, view, act] of ACTIONS) {
    it(`nothing moves when one ${what} in the ${view}`, async () => {
      const timeline = await prepared(view, 'reduce');
      expect(await motionAfter(timeline, act)).to.deep.equal({animations: false, drawn: false});
    });

    it(`something moves for others when one ${what}`, async () => {
      const timeline = await prepared(view, 'no-preference');
      expect(await motionAfter(timeline, act)).to.not.deep.equal({animations: false, drawn: false});
    });
  }

  it('nothing moves when the view changes', async () => {
    const timeline = await prepared('sequence', 'reduce');
    for (const view of ['clock', 'table', 'sequence'] as const)
      expect(
        await motionAfter(timeline, ({find}) => find(`[data-view="${view}"]`).click()),
        view,
      ).to.deep.equal({animations: false, drawn: false});
  });
});
