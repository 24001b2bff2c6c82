import {expect} from 'chai';
import {visit} from '../../src/visit/visit.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

const ALL = Object.keys(visit.sources ?? {});

const picture = ({all, text}: Mounted): string =>
  [
    text(),
    ...all('.gutter .mark').map((mark) => `${mark.getAttribute('class')} ${mark.textContent}`),
    ...all('.gutter .line').map((line) => line.getAttribute('class')),
  ].join('\n');

const numbered = ({all}: Mounted): readonly (string | null)[] =>
  all('.row.chain').map((row) => row.getAttribute('data-row'));

describe('The source switch', () => {
  afterEach(unmountAll);

  it('says that all is from the article only while it is', async () => {
    const {element, settle, all} = await mount();
    expect(all('.provenance')).to.have.length(1);
    element.hiddenSources = [];
    await settle();
    expect(all('.provenance')).to.have.length(0);
  });

  it('moves what rests on a source, and ends where it began when all are off and on again', async () => {
    const timeline = await mount();
    const {element, settle, find} = timeline;
    find('.sources-button').click();
    await settle();
    const hidden = element.hiddenSources;
    const before = picture(timeline);
    expect(numbered(timeline)).to.deep.equal(['recibimiento', 'negociaciones', 'visto-bueno', 'firma']);

    element.hiddenSources = [];
    await settle();
    expect(element.events).to.have.length(25);
    expect(numbered(timeline)).to.deep.equal([
      'aterrizaje',
      'recibimiento',
      'bienvenida',
      'negociaciones',
      'visto-bueno',
      'firma',
    ]);

    element.hiddenSources = ALL;
    await settle();
    expect(element.events).to.have.length(0);
    expect(timeline.text('.notice')).to.contain('Con estas fuentes no queda ningún hecho.');

    element.hiddenSources = hidden;
    element.select('firma');
    element.selected = null;
    await settle();
    expect(picture(timeline)).to.equal(before);
  });

  it('is a list of checkboxes that says how many are on, and reports a person’s change', async () => {
    const {element, find, all, text, settle} = await mount();
    expect(text('.sources-button .spoken')).to.equal('Fuentes: 2 de 7 activas');
    find('.sources-button').click();
    await settle();
    let heard: unknown;
    element.addEventListener(
      'timeline-sources',
      (event) => (heard = (event as CustomEvent).detail.hiddenSources),
    );
    all<HTMLInputElement>('.source input')[2]?.click();
    await settle();
    expect(heard).to.deep.equal(['ria', 'kremlin', 'sputnik', 'kcna']);
    expect(text('.sources-button .spoken')).to.equal('Fuentes: 3 de 7 activas');
    expect(element.events.some(({id}) => id === 'visita')).to.equal(true);
  });

  it('shows what went, hollow and dotted, until the next action, then counts it and brings it back in one press', async () => {
    const {element, all, text, find, settle} = await mount();
    element.hiddenSources = [];
    await settle();
    element.hiddenSources = ['articulo'];
    await settle();
    // Those whose whole phase went stand at the end.
    expect(all('.row.leaving').length).to.equal(19);
    expect(text('.hidden-line')).to.contain('hechos ocultos con sus fuentes');
    element.select('aterrizaje');
    await settle();
    expect(all('.row.leaving')).to.have.length(0);
    expect(text('.hidden-line')).to.contain('19 hechos ocultos con sus fuentes');
    find('.hidden-line button').click();
    await settle();
    expect(element.hiddenSources).to.deep.equal([]);
  });

  it('keeps the selection where the event survives', async () => {
    const {element, settle} = await mount();
    element.select('firma');
    element.hiddenSources = [];
    await settle();
    expect(element.selected).to.equal('firma');
    element.select('aterrizaje');
    element.hiddenSources = ALL.filter((id) => id !== 'articulo');
    await settle();
    expect(element.selected).to.equal(null);
  });

  it('never flips the view', async () => {
    const {element, settle} = await mount(undefined, 1200);
    const view = element.effectiveView;
    element.hiddenSources = [];
    await settle();
    expect(element.effectiveView).to.equal(view);
  });
});

describe('A connector', () => {
  afterEach(unmountAll);

  it('joins two events only where the network orders them, in the style of that order', async () => {
    for (const hidden of [undefined, []]) {
      const {element, all, settle} = await mount();
      if (hidden) element.hiddenSources = hidden;
      await settle();
      const rows = all('.row.chain').map((row) => row.getAttribute('data-row') ?? '');
      const lines = all('.gutter .line').filter((line) => !line.classList.contains('bracket'));
      const {solve} = await import('../../src/story/solve/solve.ts');
      const solution = solve(visit, {hiddenSources: element.hiddenSources});
      const orders = rows.slice(1).map((id, index) => solution.order(rows[index] ?? '', id));
      const chainLines = lines.filter((line) => /^M[\d.]+,[\d.]+V[\d.]+$/.test(line.getAttribute('d') ?? ''));
      expect(
        chainLines.map((line) => (line.classList.contains('stated') ? 'stated' : 'inferred')),
      ).to.deep.equal(orders);
      unmountAll();
    }
  });
});
