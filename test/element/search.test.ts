import {expect} from 'chai';
import {visit} from '../../src/visit/visit.ts';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

const more = Array.from({length: 15}, (_, index) => ({
  id: `more-${index}`,
  title: {es: `Otro hecho, el ${index}`, en: `Another event, ${index}`},
  group: 'reacciones',
}));
const long = {...visit, events: [...visit.events, ...more]};

async function mounted(view = 'sequence'): Promise<Mounted> {
  const harness = await mount(`<visit-timeline lang="es" view="${view}"></visit-timeline>`);
  harness.element.story = long;
  await harness.settle();
  return harness;
}

async function open(harness: Mounted): Promise<void> {
  if (harness.all('.search').length > 0) return;
  harness.find('.search-button').click();
  await harness.settle();
}

async function look(harness: Mounted, query: string): Promise<void> {
  await open(harness);
  const input = harness.find<HTMLInputElement>('input[type="search"]');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await harness.settle();
}

async function press(harness: Mounted, key: string, more: KeyboardEventInit = {}): Promise<void> {
  const target = harness.root.activeElement ?? harness.find('input[type="search"]');
  target.dispatchEvent(
    new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, composed: true, ...more}),
  );
  await harness.settle();
}

describe('Search inside a timeline', () => {
  afterEach(unmountAll);

  it('opens by its button and by “/”, with focus in the field, and gives focus back', async () => {
    const harness = await mounted();
    expect(harness.all('input[type="search"]')).to.have.length(0);
    await open(harness);
    expect(harness.root.activeElement?.matches('input[type="search"]')).to.equal(true);
    await press(harness, 'Escape');
    expect(harness.root.activeElement?.matches('.search-button')).to.equal(true);
    await press(harness, '/');
    expect(harness.root.activeElement?.matches('input[type="search"]')).to.equal(true);
  });

  it('marks and counts what it finds, also in what cards hold, and says so once', async () => {
    const harness = await mounted();
    await look(harness, 'FIRMAN');
    expect(harness.all('.row mark').map((mark) => mark.textContent)).to.deep.equal(['firman']);
    const count = /^(\d+) resultados?$/.exec(harness.text('.found'))?.[1];
    expect(Number(count)).to.be.at.least(1);
    expect(harness.all('.row.hit')).to.have.length(Number(count));
    expect(harness.text('.spoken[role="status"]')).to.equal(harness.text('.found'));
  });

  for (const [view, selector] of [
    ['clock', '.clock-words mark'],
    ['table', 'tbody mark'],
  ] as const) {
    it(`marks in the ${view} too`, async () => {
      const harness = await mounted(view);
      await look(harness, 'negociaciones');
      expect(harness.all(selector).map((mark) => mark.textContent)).to.include('negociaciones');
    });
  }

  it('brings out of their folds what it finds', async () => {
    const harness = await mounted();
    const others = more.map((one, index) => ({...one, id: `more-${15 + index}`}));
    harness.element.story = {...long, events: [...long.events, ...others]};
    await harness.settle();
    const folded = (): readonly string[] =>
      harness
        .all('[data-title^="more-"]')
        .flatMap((title) => (title.closest('[hidden]') ? [title.dataset['title'] ?? ''] : []));
    const before = folded();
    expect(before).to.have.length.at.least(1);
    await look(harness, 'otro hecho');
    expect(folded()).to.deep.equal([]);
    await look(harness, 'zzz');
    expect(folded()).to.deep.equal(before);
  });

  it('dims the rest, in rows and marks, and nothing where it finds nothing', async () => {
    const harness = await mounted();
    const ink = (id: string): string =>
      getComputedStyle(harness.find(`[data-row="${id}"] .event-title`)).color;
    const plain = ink('firma');
    await look(harness, 'negociaciones');
    expect(ink('negociaciones')).to.equal(plain);
    expect(ink('aislamiento')).not.to.equal(plain);
    const marks = harness
      .all('.gutter .mark:not(.reference)')
      .map((mark) => mark.classList.contains('dimmed'));
    expect(marks).to.include(true).and.to.include(false);
    await look(harness, 'zzz');
    expect(ink('aislamiento')).to.equal(plain);
    expect(harness.all('.gutter .dimmed')).to.have.length(0);
  });

  it('goes to the next and the previous by keys and buttons, around the ends', async () => {
    const harness = await mounted();
    await look(harness, 'otro hecho');
    expect(harness.text('.found')).to.equal('15 resultados');
    await press(harness, 'Enter');
    expect([harness.element.selected, harness.text('.found')]).to.deep.equal(['more-0', '1 de 15']);
    await press(harness, 'Enter');
    expect([harness.element.selected, harness.text('.found')]).to.deep.equal(['more-1', '2 de 15']);
    await press(harness, 'Enter', {shiftKey: true});
    harness.all('.search-step')[0]?.click();
    await harness.settle();
    expect([harness.element.selected, harness.text('.found')]).to.deep.equal(['more-14', '15 de 15']);
    harness.all('.search-step')[1]?.click();
    await harness.settle();
    expect(harness.element.selected).to.equal('more-0');
    expect(harness.root.activeElement?.matches('input[type="search"]')).to.equal(true);
  });

  it('marks what it finds in the open card: text, quotations, people', async () => {
    const harness = await mounted();
    await look(harness, 'kim');
    for (let steps = 0; steps < 4; steps++) {
      await press(harness, 'Enter');
      const marks = harness.all('[aria-current] mark, .panel mark').map((mark) => mark.textContent);
      expect(marks, String(harness.element.selected)).to.include('Kim');
    }
  });

  it('goes on from the event whose card is open', async () => {
    const harness = await mounted();
    harness.element.selected = 'more-5';
    await look(harness, 'otro hecho, el 1');
    await press(harness, 'Enter');
    expect(harness.element.selected).to.equal('more-10');
  });

  it('moves the clock to what it goes to', async () => {
    const harness = await mount('<story-timeline lang="en" view="clock"></story-timeline>');
    const {element, settle} = harness;
    element.story = {
      version: 1,
      lang: 'en',
      title: 'Years',
      events: Array.from({length: 40}, (_, year) => ({
        id: `y${year}`,
        title: `In ${year}`,
        when: `${1800 + year}`,
      })),
    };
    await settle();
    element.zoomTo(Date.UTC(1801, 0), Date.UTC(1805, 0));
    await settle();
    await look(harness, 'in 33');
    await press(harness, 'Enter');
    const [from, to] = element.visibleSpan;
    expect(Date.UTC(1833, 6)).to.be.within(from, to);
    expect(element.selected).to.equal('y33');
  });

  it('says when there is none, and is cleared by its button and by Escape', async () => {
    const harness = await mounted();
    await look(harness, 'zzz');
    expect(harness.text('.spoken[role="status"]')).to.equal('Ningún hecho contiene «zzz».');
    expect(harness.all('.search-step[aria-disabled]')).to.have.length(2);
    harness.find('.search-close').click();
    await harness.settle();
    expect(harness.all('.search')).to.have.length(0);
    await look(harness, 'kim');
    await press(harness, 'Escape');
    expect(harness.all('mark')).to.have.length(0);
  });

  it('closes before a panel, and that before a card', async () => {
    const harness = await mounted();
    harness.element.selected = 'firma';
    harness.find('.sources-button').click();
    await look(harness, 'kim');
    const left = (): string =>
      [
        harness.all('.search').length > 0 && 'search',
        harness.all('.sources').length > 0 && 'panel',
        harness.element.selected !== null && 'card',
      ]
        .filter(Boolean)
        .join(' ');
    const seen = [left()];
    for (let times = 0; times < 3; times++) {
      await press(harness, 'Escape');
      seen.push(left());
    }
    expect(seen).to.deep.equal(['search panel card', 'panel card', 'card', '']);
  });

  it('takes markup for what it is: letters', async () => {
    const harness = await mounted();
    await look(harness, '<b>');
    expect(harness.all('.search b')).to.have.length(0);
    expect(harness.text('.spoken[role="status"]')).to.equal('Ningún hecho contiene «<b>».');
  });
});
