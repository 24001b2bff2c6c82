import {expect} from 'chai';
import {mount, unmountAll} from '../support/mount.ts';

const WIDTHS = [320, 680, 1200];
const LANGUAGES = ['es', 'en', 'ar'];

const parse = (text: string): Document => new DOMParser().parseFromString(text, 'image/svg+xml');
/** What stands in a document, its lines joined: a title may be broken in two. */
const textOf = (svg: Document): string =>
  [...svg.querySelectorAll('text')].map((text) => text.textContent?.trim()).join(' ');

async function written(lang: string, width: number): Promise<{text: string; titles: readonly string[]}> {
  const {element, settle} = await mount(
    `<visit-timeline lang="${lang}" view="sequence"></visit-timeline>`,
    width,
  );
  await settle();
  return {text: element.toSVG(), titles: element.events.map(({title}) => title)};
}

describe('The sequence as an SVG document', () => {
  afterEach(unmountAll);

  for (const lang of LANGUAGES) {
    for (const width of WIDTHS) {
      it(`stands alone and holds every title, in ${lang} at ${width} px`, async () => {
        const {text, titles} = await written(lang, width);
        const svg = parse(text);
        expect(svg.querySelector('parsererror')?.textContent ?? '').to.equal('');
        expect(text).not.to.match(/var\(|<script|style=|class=|NaN|Infinity|undefined/);
        for (const title of titles) expect(textOf(svg)).to.include(title);
      });

      it(`writes no text over its edge or over other text, in ${lang} at ${width} px`, async () => {
        const {text} = await written(lang, width);
        const svg = document.importNode(parse(text).documentElement, true);
        document.body.append(svg);
        const frame = svg.getBoundingClientRect();
        const boxes = [...svg.querySelectorAll('text')].map((line) => line.getBoundingClientRect());
        svg.remove();
        for (const [index, box] of boxes.entries()) {
          expect(box.left).to.be.at.least(frame.left - 1.5);
          expect(box.right).to.be.at.most(frame.right + 1.5);
          expect(box.bottom).to.be.at.most(frame.bottom + 1.5);
          const over = boxes.slice(index + 1).filter((other) => overlap(box, other));
          expect(over, `${index}`).to.have.length(0);
        }
      });
    }
  }

  it('is what toSVG gives in the sequence and in the table; in the clock it is the clock', async () => {
    const {element, settle} = await mount('<visit-timeline lang="es" view="sequence"></visit-timeline>');
    const sequence = element.toSVG();
    expect(textOf(parse(sequence))).to.include('el espacio no mide tiempo');
    element.view = 'table';
    await settle();
    expect(element.toSVG()).to.equal(sequence);
    element.view = 'clock';
    await settle();
    expect(textOf(parse(element.toSVG()))).to.include('en algún momento de esta franja');
  });

  it('is empty while there is no story', () => {
    expect(document.createElement('visit-timeline').toSVG()).to.equal('');
  });
});

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 2 && b.left < a.right - 2 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
