import axe from 'axe-core';
import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';
import {accessibilityTree, type AccessibilityNode} from '../support/input.ts';

async function violations({element}: Mounted): Promise<readonly string[]> {
  const {violations: found} = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    // The page around the component is not the component's.
    rules: {
      region: {enabled: false},
      'page-has-heading-one': {enabled: false},
      'heading-order': {enabled: false},
    },
  });
  return found.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}

const flat = (node: AccessibilityNode): readonly AccessibilityNode[] => [
  node,
  ...(node.children ?? []).flatMap(flat),
];

describe('axe finds nothing', () => {
  afterEach(() => {
    unmountAll();
    document.documentElement.style.removeProperty('color-scheme');
    document.body.style.removeProperty('background');
  });

  for (const view of ['sequence', 'table'] as const)
    for (const scheme of ['light', 'dark'])
      for (const width of [360, 680, 1200])
        it(`in the ${view}, ${scheme}, at ${width} px, with everything open`, async () => {
          document.documentElement.style.colorScheme = scheme;
          document.body.style.background = scheme === 'dark' ? '#121417' : '#fff';
          const timeline = await mount(undefined, width);
          const {element, find, settle} = timeline;
          element.view = view;
          await settle();
          find('.sources-button').click();
          element.select('otan');
          element.select('visto-bueno');
          await settle();
          find('.disclosure').click();
          await settle();
          expect(await violations(timeline)).to.deep.equal([]);
        });
});

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
    expect(headings.filter((heading) => heading.startsWith('4'))).to.have.length(20);
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
