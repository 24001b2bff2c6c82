import {expect} from 'chai';
import type {Story} from '../../src/story/story.ts';
import type {View} from '../../src/state.ts';
import {clipped, leaving, overlaps, sideways, textBoxes} from '../support/geometry.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {frameOf, LANGUAGES, mountIn, resize, show, VIEWS} from '../support/reading.ts';
import {storyOf, type StoryName} from '../support/stories.ts';

/** In which the room was reckoned. */
async function loadFont(): Promise<void> {
  const faces = [400, 500, 600, 700].map((weight) => {
    const file = `../../node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`;
    return new FontFace('Reckoned', `url(${new URL(file, import.meta.url).href})`, {weight: String(weight)});
  });
  for (const face of await Promise.all(faces.map((face) => face.load()))) document.fonts.add(face);
}

async function reckoned(timeline: Mounted): Promise<Mounted> {
  frameOf(timeline).style.fontFamily = 'Reckoned, sans-serif';
  await timeline.settle();
  return timeline;
}

const WIDTHS = [320, 360, 480, 680, 960, 1200];

async function shown(story: Story, width: number, view: View): Promise<Mounted> {
  const timeline = await mount(`<story-timeline lang="en" view="${view}"></story-timeline>`, width);
  timeline.element.story = story;
  await timeline.settle();
  await timeline.settle();
  return timeline;
}

/** Where something begins, CSS px below the component's top. */
const downTo = ({element, find}: Mounted, selector: string): number =>
  Math.round(find(selector).getBoundingClientRect().top - element.getBoundingClientRect().top);

/** The controls, without what stands inside the view switch and the zoom. */
const inRow = ({find}: Mounted): readonly Element[] =>
  [...find('.controls').children].filter((control) => control.checkVisibility());

describe('The room that the header takes', () => {
  afterEach(unmountAll);

  describe('leaves the first event on the first screen, in order', () => {
    before(loadFont);
    const cases: readonly (readonly [name: StoryName, width: number, most: number])[] = [
      ['apollo', 1200, 160],
      ['france', 1200, 160],
      ['apollo', 360, 220],
      ['france', 360, 220],
    ];
    for (const [name, width, most] of cases)
      it(`${name} at ${width} px: ${most} px`, async () => {
        const timeline = await reckoned(await shown(await storyOf(name), width, 'sequence'));
        expect(downTo(timeline, '.row')).to.be.at.most(most);
      });

    it('the visit at 680 px: 320 px', async () => {
      expect(downTo(await reckoned(await mountIn('es')), '.row.chain')).to.be.at.most(320);
    });
  });

  describe('holds every control in one row', () => {
    for (const lang of LANGUAGES)
      it(`of the visit, in ${lang}`, async () => {
        const timeline = await mountIn(lang);
        for (const width of WIDTHS)
          for (const view of VIEWS) {
            await resize(timeline, width);
            await show(timeline, view);
            const middles = inRow(timeline).map((control) => {
              const {top, bottom} = control.getBoundingClientRect();
              return Math.round((top + bottom) / 2);
            });
            const what = `${view} at ${width} px: ${middles.join(', ')}`;
            expect(Math.max(...middles) - Math.min(...middles), what).to.be.at.most(1);
            const boxes = textBoxes(timeline.root);
            expect(overlaps(boxes), what).to.deep.equal([]);
            expect(leaving(boxes, timeline.element), what).to.deep.equal([]);
            expect(clipped(timeline.find('.controls')), what).to.deep.equal([]);
            expect(sideways(frameOf(timeline)), what).to.equal(0);
          }
      });
  });

  it('gives every control 44 px on a phone, 36 elsewhere, and a name', async () => {
    for (const [width, least] of [
      [320, 44],
      [360, 44],
      [480, 36],
      [1200, 36],
    ] as const) {
      const timeline = await shown(await storyOf('apollo'), width, 'clock');
      const buttons = timeline.all('.controls button, .zoom button');
      expect(buttons.length).to.be.at.least(9);
      for (const button of buttons) {
        const {width: wide, height} = button.getBoundingClientRect();
        const name = button.getAttribute('aria-label') ?? button.textContent.trim();
        expect(name, button.className).to.not.equal('');
        expect(height, `${width}: ${name}`).to.be.at.least(least - 0.5);
        expect(wide, `${width}: ${name}`).to.be.at.least(36 - 0.5);
      }
    }
  });

  describe('shortens a summary on a phone, and keeps all of its text', () => {
    it('of more than two lines, until a reader asks for the rest', async () => {
      const timeline = await shown(await storyOf('apollo'), 320, 'sequence');
      const {find, text, settle} = timeline;
      const height = (): number => find('.summary-lines').getBoundingClientRect().height;
      expect(text('.summary')).to.match(/deck of USS Hornet\.$/);
      expect(height()).to.equal(44);
      find('.summary-more').click();
      await settle();
      expect(height()).to.be.greaterThan(66);
      expect(find('.summary-more').getAttribute('aria-expanded')).to.equal('true');
    });

    it('and leaves a shorter one as it is', async () => {
      const {find} = await shown(await storyOf('france'), 360, 'sequence');
      expect(find('.summary-more').checkVisibility()).to.equal(false);
    });

    it('and every one where there is room', async () => {
      const {all} = await shown(await storyOf('apollo'), 480, 'sequence');
      expect(all('.summary-more')).to.have.lengthOf(0);
    });
  });
});
