import {expect} from 'chai';
import {mount, unmountAll} from '../support/mount.ts';
import {accessibilityTree, type AccessibilityNode} from '../support/input.ts';

const flat = (node: AccessibilityNode): readonly AccessibilityNode[] => [
  node,
  ...(node.children ?? []).flatMap(flat),
];

describe('The tree that a screen reader is given', () => {
  afterEach(unmountAll);

  it('names the region, then says in order: heading, phases, events with time and source', async function () {
    const timeline = await mount();
    timeline.element.select('otan');
    timeline.element.selected = null;
    await timeline.settle();
    const tree = await accessibilityTree();
    if (!tree) return this.skip();
    const nodes = flat(tree);
    const headings = nodes.filter(({role}) => role === 'heading').map(({name, level}) => `${level} ${name}`);
    expect(headings[0]).to.equal('2 Putin en Pyongyang: qué se sabe y en qué orden');
    expect(headings).to.include('3 Tratado');
    expect(headings.filter((heading) => heading.startsWith('4'))).to.have.length(21);
    const order = headings.map((heading) => heading.slice(2));
    expect(order.indexOf('Kim recibe a Putin en la pista del aeropuerto')).to.be.lessThan(
      order.indexOf('Los dos países firman un tratado de asociación estratégica'),
    );
    const words = nodes
      .map(({name}) => name ?? '')
      .join(' ')
      .replaceAll('\u00a0', ' ');
    for (const said of [
      'Después de las negociaciones',
      'deducido',
      'párr. 4',
      'Durante la visita; orden no indicado',
    ]) {
      expect(words).to.contain(said);
    }
  });

  it('holds nothing of the drawing', async () => {
    const {all} = await mount();
    expect(all('svg').filter((svg) => svg.getAttribute('aria-hidden') !== 'true')).to.deep.equal([]);
  });
});

describe('Without motion', () => {
  afterEach(unmountAll);

  it('every size of text is 12 px at least', async () => {
    for (const width of [320, 680, 1200]) {
      const {root, element, settle} = await mount(undefined, width);
      element.select('firma');
      await settle();
      const small = [...root.querySelectorAll('*')]
        .filter((node) =>
          [...node.childNodes].some(
            (child) => child.nodeType === Node.TEXT_NODE && child.textContent?.trim(),
          ),
        )
        .filter((node) => parseFloat(getComputedStyle(node).fontSize) < 12 && !node.closest('.spoken'))
        .map((node) => node.className);
      expect(small, `${width}`).to.deep.equal([]);
    }
  });
});
