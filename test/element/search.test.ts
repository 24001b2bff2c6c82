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

async function look(harness: Mounted, query: string): Promise<void> {
  const input = harness.find<HTMLInputElement>('input[type="search"]');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  await harness.settle();
}

async function press(harness: Mounted, key: string, more: KeyboardEventInit = {}): Promise<void> {
  harness
    .find('input[type="search"]')
    .dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true, ...more}));
  await harness.settle();
}

describe('Search inside a timeline', () => {
  afterEach(unmountAll);

  it('is offered where there are more events than a reader oversees', async () => {
    expect((await mounted()).all('input[type="search"]')).to.have.length(1);
    const visitAlone = await mount('<visit-timeline lang="es"></visit-timeline>');
    expect(visitAlone.all('input[type="search"]')).to.have.length(0);
  });

  it('marks and counts what it finds, also in what cards hold, and says so once', async () => {
    const harness = await mounted();
    await look(harness, 'FIRMAN');
    expect(harness.all('.row mark').map((mark) => mark.textContent)).to.deep.equal(['firman']);
    const count = /^(\d+) de 36$/.exec(harness.text('.found'))?.[1];
    expect(Number(count)).to.be.at.least(1);
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

  it('goes to the next and the previous with Enter, around the ends, also in a fold', async () => {
    const harness = await mounted();
    await look(harness, 'otro hecho');
    expect(harness.text('.found')).to.equal('15 de 36');
    await press(harness, 'Enter');
    expect(harness.element.selected).to.equal('more-0');
    await press(harness, 'Enter');
    expect(harness.element.selected).to.equal('more-1');
    await press(harness, 'Enter', {shiftKey: true});
    await press(harness, 'Enter', {shiftKey: true});
    expect(harness.element.selected).to.equal('more-14');
    expect(harness.find('[data-title="more-14"]').checkVisibility()).to.equal(true);
  });

  it('says when there is none, and is cleared by its button and by Escape', async () => {
    const harness = await mounted();
    await look(harness, 'zzz');
    expect(harness.text('.found')).to.equal('Ningún hecho contiene «zzz».');
    harness.find('.search .link').click();
    await harness.settle();
    expect(harness.find<HTMLInputElement>('input[type="search"]').value).to.equal('');
    await look(harness, 'kim');
    await press(harness, 'Escape');
    expect(harness.all('mark')).to.have.length(0);
  });

  it('takes markup for what it is: letters', async () => {
    const harness = await mounted();
    await look(harness, '<b>');
    expect(harness.all('.search b')).to.have.length(0);
    expect(harness.text('.found')).to.equal('Ningún hecho contiene «<b>».');
  });
});
