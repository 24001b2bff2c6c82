import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openVisit} from './visit-page.mjs';

const SYSTEM = [
  'Canvas',
  'CanvasText',
  'LinkText',
  'Highlight',
  'HighlightText',
  'ButtonFace',
  'ButtonText',
  'ButtonBorder',
  'GrayText',
  'Field',
  'FieldText',
  'SelectedItem',
  'SelectedItemText',
];

const FORCED = [
  {name: 'forced-colors', value: 'active'},
  {name: 'prefers-color-scheme', value: 'dark'},
];

describe('In the reader’s own colours', () => {
  let browser;

  before(async () => {
    browser = await openVisit();
  });

  after(() => browser?.close());

  async function open(view, features = FORCED) {
    const visit = await browser.open('es', {view});
    const session = await visit.page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {features});
    await visit.evaluate(`(element.hiddenSources = [], element.select('negociaciones'))`);
    await visit.until(`root.querySelector('.disclosure')`);
    await visit.evaluate(`root.querySelector('.sources-button').click()`);
    await visit.until(`root.querySelector('.sources')`);
    return visit;
  }

  /** What a reader's system calls each colour. */
  const systemColours = (visit) =>
    visit.evaluate(`(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      const found = Object.fromEntries(${JSON.stringify(SYSTEM)}.map((name) => {
        probe.style.color = name;
        return [name, getComputedStyle(probe).color];
      }));
      probe.remove();
      return found;
    })()`);

  /** Every colour that an element, its text or its shape shows, with where it is. */
  const shown = (visit) =>
    visit.evaluate(`[...root.querySelectorAll('*')].filter((node) => node.checkVisibility()).flatMap((node) => {
      const style = getComputedStyle(node);
      const isShape = node instanceof SVGGeometryElement || node instanceof SVGTextElement;
      const hasText = [...node.childNodes].some((child) => child.nodeType === 3 && child.textContent.trim());
      const said = [
        ...(isShape ? ['fill', 'stroke'] : hasText ? ['color'] : []),
        ...(isShape ? [] : ['backgroundColor']),
        ...(!isShape && style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0 ? ['borderTopColor'] : []),
      ];
      return said.map((property) => [property, style[property], node.localName + '.' + node.getAttribute('class')]);
    }).filter(([, colour]) => !/^(none|rgba\\(.*, 0\\)|transparent)$/.test(colour))`);

  for (const view of ['sequence', 'clock', 'table'])
    it(`text, marks and edges in the ${view} have colours of the system alone`, async () => {
      const visit = await open(view);
      const allowed = new Set(Object.values(await systemColours(visit)));
      const colours = await shown(visit);
      await visit.evaluate(`root.querySelector('.keys-button').click()`);
      colours.push(...(await shown(visit)));
      await visit.close();
      assert.ok(colours.length > 200);
      assert.ok(colours.some(([, , where]) => where === 'kbd.null'));
      const strangers = colours.filter(([, colour]) => !allowed.has(colour));
      assert.deepEqual([...new Set(strangers.map(String))], []);
    });

  it('sees a colour that is not of the system', async () => {
    const visit = await open('sequence');
    const allowed = new Set(Object.values(await systemColours(visit)));
    await visit.evaluate(`root.querySelector('.gutter .shape').style.fill = 'rgb(1, 2, 3)'`);
    const strangers = (await shown(visit)).filter(([, colour]) => !allowed.has(colour));
    await visit.close();
    assert.equal(strangers.length, 1);
  });

  for (const view of ['sequence', 'clock'])
    it(`every mark in the ${view} can be told from the canvas`, async () => {
      const visit = await open(view);
      const {Canvas} = await systemColours(visit);
      const unseen =
        await visit.evaluate(`[...root.querySelectorAll('.gutter .shape, .gutter .line, .plot .mark')].filter((mark) => {
        const {fill, stroke, strokeWidth} = getComputedStyle(mark);
        const seen = (colour) => colour !== 'none' && colour !== '${Canvas}';
        return !seen(fill) && !(seen(stroke) && parseFloat(strokeWidth) > 0);
      }).map((mark) => mark.getAttribute('class'))`);
      await visit.close();
      // A window's fill is Canvas: its dashed edge is a mark of its own.
      assert.deepEqual(
        unseen.filter((mark) => !/\bfill\b/.test(mark)),
        [],
      );
    });

  it('focus is an outline of the system’s own colour, on whatever Tab reaches', async () => {
    for (const view of ['sequence', 'clock', 'table']) {
      const visit = await open(view);
      const {Highlight} = await systemColours(visit);
      await visit.page.focus('#before');
      for (let stop = 0; stop < 30; stop++) {
        await visit.page.keyboard.press('Tab');
        const focused = await visit.evaluate(`(({activeElement}) => {
          if (!activeElement) return null;
          const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(activeElement);
          return [outlineStyle, parseFloat(outlineWidth) >= 2, outlineColor];
        })(root)`);
        if (focused === null) break;
        assert.deepEqual(focused, ['solid', true, Highlight], `${view}, stop ${stop}`);
      }
      await visit.close();
    }
  });

  it('more contrast makes grey words and thin edges as dark as the rest', async () => {
    const contrast = async (value) => {
      const visit = await open('clock', [{name: 'prefers-contrast', value}]);
      const looks = await visit.evaluate(`(() => {
        const style = (selector) => getComputedStyle(root.querySelector(selector));
        return {
          words: style('.overview').color,
          ink: style('.title').color,
          edge: style('.plot .mark.edge').strokeWidth,
          fill: style('.plot .mark.fill').fill,
        };
      })()`);
      await visit.close();
      return looks;
    };
    const [usual, more] = [await contrast('no-preference'), await contrast('more')];
    assert.notEqual(usual.words, usual.ink);
    assert.equal(more.words, more.ink);
    assert.equal(parseFloat(more.edge) > parseFloat(usual.edge), true);
    assert.notEqual(usual.fill, 'none');
    assert.equal(more.fill, 'none');
  });
});
