import {expect} from 'chai';
import {HeldTimers} from '../support/held-timers.ts';
import {pressKey} from '../support/input.ts';
import {mountIn, show} from '../support/reading.ts';
import {unmountAll, type Mounted} from '../support/mount.ts';

/** Milliseconds: what is said of a movement waits for it to rest, 500 ms. */
const REST = 400;

/** Every text that the element's status has had since. */
function listen({find}: Mounted): readonly string[] {
  const status = find('.root > [role="status"]');
  const heard: string[] = [];
  new MutationObserver(() => heard.push(status.textContent ?? '')).observe(status, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

async function clock(focused: string): Promise<Mounted> {
  const timeline = await mountIn('es');
  await show(timeline, 'clock');
  timeline.find(`.clock [data-title="${focused}"]`).focus();
  return timeline;
}

describe('Zooming the clock by keys', () => {
  let timers: HeldTimers;
  beforeEach(() => (timers = new HeldTimers(REST)));
  afterEach(() => {
    timers.restore();
    unmountAll();
  });

  const rest = async ({settle}: Mounted): Promise<void> => {
    await settle();
    timers.pass();
    await settle();
  };

  it('says what is in sight once, where it comes to rest', async () => {
    const timeline = await clock('negociaciones');
    const heard = listen(timeline);
    for (const key of ['+', '+', 'ArrowRight']) await pressKey(key);
    await rest(timeline);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^desde las \d\d:\d\d hasta las \d\d:\d\d del miércoles: \d hechos$/);
    await pressKey('0');
    await rest(timeline);
    expect(heard[1]).to.equal('desde las 00:00 hasta las 24:00 del miércoles: 6 hechos');
  });

  it('says nothing where the page zooms, and nothing of the clock once another action followed', async () => {
    const timeline = await clock('negociaciones');
    const heard = listen(timeline);
    timeline.element.zoomBy(2);
    await rest(timeline);
    expect(heard).to.deep.equal([]);
    await pressKey('+');
    await pressKey('Enter');
    await rest(timeline);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/^7 de 21: /);
  });

  it('keeps a selected event where it is, and else the middle', async () => {
    const timeline = await clock('recibimiento');
    const {element} = timeline;
    const [first, last] = element.visibleSpan;
    await pressKey('+');
    const [from, to] = element.visibleSpan;
    expect((from + to) / 2).to.be.closeTo((first + last) / 2, 1000);
    await pressKey('-');
    element.select('recibimiento');
    await timeline.settle();
    const {earliestStart = 0, latestEnd = 0} = element.events.find(({id}) => id === 'recibimiento') ?? {};
    const middle = (earliestStart + latestEnd) / 2;
    for (let press = 0; press < 5; press++) {
      const before = element.visibleSpan;
      await pressKey('+');
      const after = element.visibleSpan;
      const at = ([a, b]: readonly [number, number]): number => (middle - a) / (b - a);
      expect(at(after), `press ${press}`).to.be.closeTo(at(before), 0.001);
    }
  });
});
