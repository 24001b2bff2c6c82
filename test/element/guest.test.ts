import {expect} from 'chai';
import {mount, unmountAll} from '../support/mount.ts';

type Add = typeof EventTarget.prototype.addEventListener;

/** Listeners that are added to and removed from window and document while `during` runs. */
async function globalListeners(during: () => Promise<void>): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  const counting = (original: Add, by: number): Add =>
    function (this: EventTarget | undefined, type: string, ...rest: unknown[]) {
      const target = this ?? window;
      if (target === window || target === document) counts.set(type, (counts.get(type) ?? 0) + by);
      return Reflect.apply(original, target, [type, ...rest]) as void;
    };
  EventTarget.prototype.addEventListener = counting(addEventListener, 1);
  EventTarget.prototype.removeEventListener = counting(removeEventListener, -1);
  try {
    await during();
  } finally {
    Object.assign(EventTarget.prototype, {addEventListener, removeEventListener});
  }
  return counts;
}

describe('A guest in somebody’s page', () => {
  afterEach(unmountAll);

  it('shares one hashchange listener between all timelines, adds no other, and takes it along when it goes', async () => {
    const counts = await globalListeners(async () => {
      await mount();
      await mount();
    });
    expect([...counts].filter(([, count]) => count !== 0)).to.deep.equal([['hashchange', 1]]);
    const after = await globalListeners(async () => unmountAll());
    expect([...after]).to.deep.equal([['hashchange', -1]]);
  });

  it('can be taken out and put back, and goes on where it was', async () => {
    const {element, settle, all} = await mount();
    element.select('firma');
    const parent = element.parentElement;
    element.remove();
    parent?.append(element);
    await settle();
    expect(element.selected).to.equal('firma');
    expect(all('.gutter .mark').length).to.be.greaterThan(10);
  });

  it('is right in a hidden tab that is shown later, and when its container changes', async () => {
    const {element, settle, find, all} = await mount();
    const frame = element.parentElement;
    if (!frame) throw new Error('no frame');
    unmountAll();
    frame.hidden = true;
    document.body.append(frame);
    await settle();
    frame.hidden = false;
    await settle();
    await settle();
    expect(find('.root').dataset['size']).to.equal('column');
    expect(all('.gutter .mark').length).to.be.greaterThan(10);
    frame.style.width = '320px';
    await settle();
    await settle();
    expect(find('.root').dataset['size']).to.equal('narrow');
    expect(element.matches(':state(narrow)')).to.equal(true);
    frame.remove();
  });

  it('leaves no style behind, and takes none but what it inherits', async () => {
    const before = document.styleSheets.length + document.adoptedStyleSheets.length;
    const sheet = document.createElement('style');
    sheet.textContent =
      'p, li, h2, button, svg {color: red !important; display: inline !important; max-width: 10px}';
    document.head.append(sheet);
    const {find} = await mount();
    expect(getComputedStyle(find('.row')).color).to.not.equal('rgb(255, 0, 0)');
    expect(getComputedStyle(find('svg.gutter')).maxWidth).to.equal('none');
    sheet.remove();
    expect(document.styleSheets.length + document.adoptedStyleSheets.length).to.equal(before);
  });

  it('never keeps the page from scrolling', async () => {
    const {find} = await mount();
    for (const type of ['wheel', 'touchstart', 'touchmove']) {
      const event = new Event(type, {bubbles: true, cancelable: true, composed: true});
      find('.row').dispatchEvent(event);
      expect(event.defaultPrevented, type).to.equal(false);
    }
  });
});
