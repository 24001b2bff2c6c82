import {expect} from 'chai';
import {clipped, crossing, leaving, overlaps, textBoxes} from '../support/geometry.ts';
import {mount, unmountAll} from '../support/mount.ts';

const WIDTHS = [320, 360, 480, 680, 960, 1200, 1400];
const LANGUAGES = ['es', 'en'];
const VIEWS = ['sequence', 'table'] as const;

describe('At every width, in both languages', () => {
  afterEach(unmountAll);

  for (const view of VIEWS)
    for (const lang of LANGUAGES)
      for (const width of WIDTHS)
        it(`no text overlaps, leaves or is cut in the ${view} at ${width} px in ${lang}`, async () => {
          const {element, root, settle} = await mount(
            `<visit-timeline lang="${lang}"></visit-timeline>`,
            width,
          );
          element.view = view;
          element.select('sanciones');
          await settle();
          for (const selected of ['sanciones', 'recibimiento', 'firma', 'chantaje']) {
            element.select(selected);
            await settle();
            const boxes = textBoxes(root);
            expect(boxes.length).to.be.greaterThan(60);
            expect(overlaps(boxes), `overlaps with ${selected}`).to.deep.equal([]);
            expect(leaving(boxes, element), `leaving with ${selected}`).to.deep.equal([]);
            expect(clipped(root), `cut with ${selected}`).to.deep.equal([]);
            const view = root.querySelector('.view') ?? root;
            const rows = textBoxes(view).filter(({text}) => !/^\d$/.test(text));
            const marks = [...root.querySelectorAll('.gutter .shape, .gutter .line')];
            expect(crossing(rows, marks), `text on marks with ${selected}`).to.deep.equal([]);
          }
        });

  it('starts the first numbered event within 520 px at 360, and within 430 px at 680', async () => {
    for (const lang of LANGUAGES)
      for (const [width, most] of [
        [360, 520],
        [680, 430],
      ] as const) {
        const {element, find} = await mount(`<visit-timeline lang="${lang}"></visit-timeline>`, width);
        const distance = find('.row.chain').getBoundingClientRect().top - element.getBoundingClientRect().top;
        expect(distance, `${lang} ${width}`).to.be.at.most(most);
      }
  });

  it('gives every control 44 px on a phone and 24 px elsewhere', async () => {
    for (const [width, least] of [
      [360, 44],
      [680, 24],
    ] as const) {
      const {all, element, settle} = await mount(undefined, width);
      element.select('firma');
      await settle();
      const small = all('button, summary, input, .row')
        .filter((control) => control.checkVisibility())
        .filter((control) => control.getBoundingClientRect().height < least - 0.5)
        .map((control) => `${control.className} ${control.textContent?.trim().slice(0, 20)}`);
      expect(small, `${width}`).to.deep.equal([]);
    }
  });
});

describe('The detectors', () => {
  afterEach(unmountAll);

  it('see two texts on each other, a text outside, and a text cut off', () => {
    const frame = document.createElement('div');
    frame.innerHTML = '<p>One text</p><p>Another text</p>';
    document.body.append(frame);
    const [one, another] = frame.children as unknown as HTMLElement[];
    if (!one || !another) throw new Error('no paragraphs');
    another.setAttribute('style', 'margin-top: -2.2em');
    expect(overlaps(textBoxes(frame))).to.have.length(1);
    another.setAttribute('style', 'margin-left: -500px; width: 200px');
    expect(leaving(textBoxes(frame), frame)).to.deep.equal(['Another text']);
    another.setAttribute('style', 'width: 20px; overflow: hidden; white-space: nowrap');
    expect(clipped(frame)).to.have.length(1);
    frame.remove();
  });
});
