import {expect} from 'chai';
import {mount, unmountAll} from '../support/mount.ts';

describe('The rows of the sequence', () => {
  afterEach(unmountAll);

  it('stand under each other, one to a line, in every block', async () => {
    for (const width of [360, 680, 1200]) {
      const {all, element, settle} = await mount(undefined, width);
      element.select('otan');
      await settle();
      for (const list of all('.sequence ul, .sequence ol ol')) {
        const boxes = [...list.children].map((row) => row.getBoundingClientRect());
        boxes.slice(1).forEach((box, index) => {
          expect(box.top, `${width}`).to.be.at.least((boxes[index]?.bottom ?? 0) - 0.5);
          expect(box.left, `${width}`).to.equal(boxes[0]?.left);
        });
      }
    }
  });

  it('have a bracket, and it a meaning in the legend, only where several events have no order', async () => {
    for (const [when, brackets] of [
      [undefined, 0],
      ['2024-03-04', 1],
    ] as const) {
      const {element, settle, all} = await mount();
      const other = when ? {when} : {};
      element.story = {
        version: 1,
        lang: 'en',
        title: 'A strike',
        events: [
          {id: 'a', title: 'It begins', when: '2024-03-04'},
          {id: 'b', title: 'A letter', ...other},
        ],
      };
      await settle();
      expect(all('.gutter .line.bracket')).to.have.length(brackets);
      expect(all('.legend .line.bracket')).to.have.length(brackets);
    }
  });

  it('carry discs with paper numbers, hollow shapes on the shelf, and clear lines', async () => {
    const {element, settle, find, all} = await mount();
    // With all its sources on, some of the visit's rows start from a step that the rail has passed.
    element.hiddenSources = [];
    await settle();
    const paper = 'rgb(255, 255, 255)';
    document.documentElement.style.colorScheme = 'light';
    const style = (selector: string): CSSStyleDeclaration => getComputedStyle(find(selector));
    expect(style('.gutter .disc text').fill).to.equal(paper);
    expect(style('.gutter .disc text').stroke).to.equal('none');
    expect(style('.gutter .reference text').fill).to.not.equal(paper);
    expect(style('.gutter .disc .shape').stroke).to.equal('none');
    expect(style('.gutter .hollow').fill).to.equal(paper);
    expect(style('.gutter .line.stated').strokeWidth).to.equal('3px');
    expect(style('.gutter .line.inferred').strokeDasharray).to.match(/^5(px)?, 4(px)?$/);
    const fills = all('.gutter .disc .shape').map((shape) => getComputedStyle(shape).fill);
    expect(new Set(fills).size).to.equal(3);
    document.documentElement.style.removeProperty('color-scheme');
  });
});
