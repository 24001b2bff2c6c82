import {expect} from 'chai';
import {mount, unmountAll} from '../support/mount.ts';

describe('The zone', () => {
  afterEach(unmountAll);

  it('is chosen in the clock, keeps view and selection, and says where the day is another', async () => {
    const {element, find, text, settle} = await mount(
      '<visit-timeline lang="es" view="clock"></visit-timeline>',
      1200,
    );
    element.hiddenSources = [];
    element.select('aterrizaje');
    await settle();
    expect(text('.overview')).to.contain('hora de Pyongyang (UTC+9)');
    expect(text('.panel .card')).to.not.contain('18 de junio');
    element.timeZone = 'Europe/Moscow';
    await settle();
    expect(find<HTMLSelectElement>('.zone').value).to.equal('Europe/Moscow');
    expect(text('.panel .card')).to.contain('En esta zona horaria todavía es 18 de junio');
    expect(text('.panel .card')).to.contain('20:22');
    const select = find<HTMLSelectElement>('.zone');
    select.value = 'UTC';
    select.dispatchEvent(new Event('change'));
    await settle();
    expect(element.timeZone).to.equal('UTC');
    expect(text('.panel .card')).to.contain('17:22');
    expect([element.effectiveView, element.selected]).to.deep.equal(['clock', 'aterrizaje']);
  });
});
